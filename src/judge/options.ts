import type { Choice } from '../case/context'
import { spanOf } from '../case/span'
import type { Interpretation } from '../norm/interpretation'
import type { Rulebook } from '../norm/rulebook'
import type { Json } from '../rule/condition'
import { type Calendar, checkCalendar } from '../time/calendar'
import { chinaCalendar } from '../time/china/calendar'
import { familyOf } from '../time/unit'
import type { AppliedInterpretation } from '../verdict'
import { InterpretationError, JudgeOptionsError, ParameterError } from './errors'

/** How a case file is judged. */
export interface JudgeOptions {
  readonly rulebook: Rulebook
  /** The instant as of which it is judged: a local date (its end) or date-time, or one with an offset. */
  readonly asOf: string
  /** By default the calendar of China. */
  readonly calendar?: Calendar
  /** What to do where the calendar ends: throw (default), or go on by the weekend rule and mark it. */
  readonly beyondCoverage?: 'error' | 'provisional'
  /** Readings other than the default ones, by the id of the interpretation. */
  readonly interpretations?: { readonly [id: string]: string }
  /** Blanks of the texts that the host fills, by name. */
  readonly parameters?: { readonly [name: string]: Json }
}

/** Options with every default filled in. */
export interface ReadOptions {
  readonly rulebook: Rulebook
  readonly calendar: Calendar
  readonly beyondCoverage: 'error' | 'provisional'
  readonly choices: { readonly [id: string]: Choice }
  /** The same, as verdicts tell them. */
  readonly applied: ReadonlyMap<string, AppliedInterpretation>
  readonly parameters: { readonly [name: string]: Json }
}

/**
 * Checks the options of a judgement and fills in the defaults.
 *
 * @throws JudgeOptionsError, InterpretationError, ParameterError
 */
export function readOptions(options: JudgeOptions): ReadOptions {
  if (typeof options !== 'object' || options === null)
    throw new JudgeOptionsError(['options'], options, { zh: '一个对象', en: 'an object with a rulebook and asOf' })
  const {
    rulebook,
    calendar = chinaCalendar,
    beyondCoverage = 'error',
    interpretations = {},
    parameters = {},
  } = options
  if (typeof rulebook !== 'object' || rulebook === null || !('rules' in rulebook)) {
    throw new JudgeOptionsError(['rulebook'], rulebook, {
      zh: '由 defineRulebook 定义的规则集',
      en: 'a rulebook made by defineRulebook, such as one of officium/rules',
    })
  }
  if (beyondCoverage !== 'error' && beyondCoverage !== 'provisional') {
    throw new JudgeOptionsError(['beyondCoverage'], beyondCoverage, {
      zh: '“error”或“provisional”',
      en: '"error" or "provisional"',
    })
  }
  checkCalendar(calendar, ['calendar'])
  checkNamed('interpretations', interpretations)
  checkNamed('parameters', parameters)
  for (const [name, value] of Object.entries(parameters)) checkParameter(name, value)
  return { rulebook, calendar, beyondCoverage, ...readingsOf(rulebook, interpretations), parameters }
}

function checkNamed(option: 'interpretations' | 'parameters', value: unknown): void {
  if (typeof value === 'object' && value !== null) return
  throw new JudgeOptionsError([option], value, { zh: '名称与值的对象', en: 'an object of names and values' })
}

/** The last moment of `asOf` in the zone of the case. */
export function readAsOf(asOf: unknown, zone: string): number {
  if (typeof asOf !== 'string')
    throw new JudgeOptionsError(['asOf'], asOf, {
      zh: '日期或时刻，例如 2024-03-15',
      en: 'a date or date-time such as 2024-03-15',
    })
  return spanOf(asOf, zone).hi
}

type Readings = Pick<ReadOptions, 'choices' | 'applied'>

const defaults = new WeakMap<Rulebook, Readings>()

/** The readings of a rulebook; where the host chooses none, the same for every judgement. */
function readingsOf(rulebook: Rulebook, interpretations: { readonly [id: string]: string }): Readings {
  const isDefault = Object.keys(interpretations).length === 0
  const known = isDefault ? defaults.get(rulebook) : undefined
  if (known !== undefined) return known
  const choices = choose(rulebook, interpretations)
  const applied = new Map<string, AppliedInterpretation>()
  for (const [id, { choice, text, isDefault }] of Object.entries(choices)) {
    const { clause, question, ground } = rulebook.interpretations[id] as Interpretation
    applied.set(id, Object.freeze({ id, clause, question, choice, choiceText: text, isDefault, ground }))
  }
  const readings = { choices, applied }
  if (isDefault) defaults.set(rulebook, readings)
  return readings
}

function choose(
  rulebook: Rulebook,
  interpretations: { readonly [id: string]: string },
): { readonly [id: string]: Choice } {
  for (const id of Object.keys(interpretations)) {
    if (!Object.hasOwn(rulebook.interpretations, id)) {
      throw new InterpretationError(
        'unknown-interpretation',
        ['interpretations', id],
        id,
        Object.keys(rulebook.interpretations),
      )
    }
  }
  return Object.fromEntries(
    Object.entries(rulebook.interpretations).map(([id, interpretation]): [string, Choice] => {
      const choice = Object.hasOwn(interpretations, id) ? (interpretations[id] as string) : interpretation.default
      const known = typeof choice === 'string' && Object.hasOwn(interpretation.options, choice)
      const option = known ? interpretation.options[choice] : undefined
      if (option === undefined)
        throw new InterpretationError(
          'unknown-reading',
          ['interpretations', id],
          choice,
          Object.keys(interpretation.options),
        )
      return [
        id,
        {
          choice,
          isDefault: choice === interpretation.default,
          text: option.text,
          ...(option.period && { period: option.period as NonNullable<Choice['period']> }),
        },
      ]
    }),
  )
}

function checkParameter(name: string, value: Json): void {
  const { amount, unit } = (value ?? {}) as { readonly amount?: unknown; readonly unit?: unknown }
  const whole = typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0
  if (!whole || familyOf(unit) === undefined) throw new ParameterError(['parameters', name], value)
}
