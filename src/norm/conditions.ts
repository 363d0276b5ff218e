import type { Window } from '../case/facts/breaches'
import type { FactTypes } from '../case/facts/types'
import type { FindingId } from '../case/vocabulary'
import type { ActPattern, PeriodSpec } from '../case/spec'
import { all, type Condition, conditionsOver, type Params, paramsOf } from '../rule/condition'
import type { Interpretation } from './interpretation'

export { all, any, none } from '../rule/condition'

/**
 * A comparison of one fact of the case file with a value or another fact. The fact's name, the operator and the
 * value are checked by the compiler.
 *
 * @example
 * ```ts
 * import { check } from 'officium'
 * check('matter.remit', 'in', ['own', 'other-post']) //=> { fact: 'matter.remit', operator: 'in', value: ['own', 'other-post'] }
 * ```
 */
export const check = conditionsOver<FactTypes>()

/** What a finding is about: the occasion itself, the matter, or anything at all. */
export type About = 'occasion' | 'matter' | 'any'

/**
 * The condition that a person has found something, or has found it to be one of several values. Without the finding it
 * is unknown.
 *
 * @param what - a finding of the vocabulary.
 * @param value - its value or several; true where it is left out.
 * @param about - what the finding is about: the occasion (default), the matter, or anything.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { found } from 'officium'
 * found('manner', ['cold', 'rude'], 'matter') //=> { fact: 'finding.manner', operator: 'in', value: ['cold', 'rude'], params: { about: 'matter' } }
 * ```
 */
export function found<F extends FindingId>(
  what: F,
  value?: FindingValue<F> | readonly FindingValue<F>[],
  about: About = 'occasion',
): Condition {
  const params: Params = { about }
  const fact = `finding.${what}`
  if (Array.isArray(value)) return { fact, operator: 'in', value: value as readonly string[], params }
  return { fact, operator: 'equal', value: (value ?? true) as string | boolean, params }
}

type FindingValue<F extends FindingId> = FactTypes[`finding.${F}`]

/**
 * The condition that an act is on record.
 *
 * @param pattern - the act, made by {@link act}.
 * @returns the condition; unknown where a partial log may have left the act out.
 *
 * @example
 * ```ts
 * import { act, recorded } from 'officium'
 * 'fact' in recorded(act('accept')) //=> true
 * ```
 */
export const recorded = (pattern: ActPattern): Condition =>
  check('performed', 'equal', true, paramsOf({ join: 'all', acts: [pattern] }))

/**
 * The condition that an act was done by the end of a period.
 *
 * @param pattern - the act, made by {@link act}.
 * @param period - the period, counted from the occasion.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { act, doneBy, within } from 'officium'
 * 'all' in doneBy(act('extend'), within(3, 'day')) //=> true
 * ```
 */
export const doneBy = (pattern: ActPattern, period: PeriodSpec): Condition =>
  all(recorded(pattern), timing(pattern, 'notAfter', period))

/**
 * The condition that an act was not done by the end of a period: it was done later, or has not been done so far.
 *
 * @param pattern - the act, made by {@link act}.
 * @param period - the period, counted from the occasion.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { act, notDoneBy, within } from 'officium'
 * 'fact' in notDoneBy(act('conclude'), within(3, 'day')) //=> true
 * ```
 */
export const notDoneBy = (pattern: ActPattern, period: PeriodSpec): Condition => timing(pattern, 'after', period)

const timing = (pattern: ActPattern, operator: 'notAfter' | 'after', period: PeriodSpec): Condition =>
  check(
    'performed.at',
    operator,
    { fact: 'due.at', params: paramsOf({ period }) },
    paramsOf({ join: 'all', acts: [pattern] }),
  )

/**
 * The condition that an interpretation is read in one of its ways.
 *
 * @param interpretation - made by {@link interpretation}.
 * @param option - one of its readings.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { interpretation, reads } from 'officium'
 * const basis = interpretation({
 *   id: 'x:basis', clause: 'x#1', question: { zh: '日', en: 'day' }, default: 'working', ground: { zh: '惯例', en: 'custom' },
 *   options: { working: { text: { zh: '工作日', en: 'working day' } }, calendar: { text: { zh: '自然日', en: 'calendar day' } } },
 * })
 * reads(basis, 'calendar') //=> { fact: 'interpretation', operator: 'equal', value: 'calendar', params: { id: 'x:basis' } }
 * ```
 */
export const reads = <Option extends string>(interpretation: Interpretation<Option>, option: Option): Condition => ({
  fact: 'interpretation',
  operator: 'equal',
  value: option,
  params: { id: interpretation.id },
})

/**
 * The condition that the breach which is the occasion is one of certain clauses.
 *
 * @param clauses - full ids of clauses (with what stands below them) or of regulations.
 * @returns the condition, for norms on {@link eachBreach}.
 *
 * @example
 * ```ts
 * import { breachOf } from 'officium'
 * breachOf('harbour-permits#3') //=> { fact: 'breach.isOf', operator: 'equal', value: true, params: { of: ['harbour-permits#3'] } }
 * ```
 */
export const breachOf = (...clauses: readonly [string, ...string[]]): Condition =>
  check('breach.isOf', 'equal', true, { of: clauses })

/**
 * The condition that there are so many breaches or more, itself counted, of clauses or regulations.
 *
 * @param least - the number from which it holds.
 * @param of - full ids; see {@link breachOf}.
 * @param options - `window`: over which time back (all that the file holds, where it is left out), or an interpretation
 * whose readings are named like windows; `same: 'person'`: by the same person.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { breaches } from 'officium'
 * breaches(2, ['harbour-permits'], { window: 'rolling-year' }) //=> { fact: 'breach.count', operator: 'greaterThanInclusive', value: 2, params: { of: ['harbour-permits'], cites: 2, window: 'rolling-year' } }
 * ```
 */
export const breaches = (
  least: number,
  of: readonly string[],
  options: { readonly window?: Window | Interpretation; readonly same?: 'person' } = {},
): Condition => {
  const { window, same } = options
  return check('breach.count', 'greaterThanInclusive', least, {
    of,
    ...(least > 1 && { cites: least }),
    ...(typeof window === 'string' && { window }),
    ...(typeof window === 'object' && { interpretation: window.id }),
    ...(same && { same }),
  })
}
