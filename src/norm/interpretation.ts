import type { PeriodSpec } from '../case/spec'
import type { Text } from '../errors'
import { deepFreeze } from '../freeze'

/** One way to read a text. */
export interface InterpretationOption {
  readonly text: Text
  /** The period that this reading gives, where the question is one of time. */
  readonly period?: Extract<PeriodSpec, { kind: 'same-day' | 'amount' | 'none' }>
}

/**
 * A question that a regulation leaves open, the answers that its text allows, and the one that is taken unless the
 * host chooses another. Chinese: 解释.
 */
export interface Interpretation<Option extends string = string> {
  readonly id: string
  /** The clause whose text leaves the question open. */
  readonly clause: string
  readonly question: Text
  readonly options: { readonly [name in Option]: InterpretationOption }
  readonly default: Option
  /** Why the default is the default. */
  readonly ground: Text
}

/**
 * Declares an interpretation: what a text leaves open, its possible readings, the default and its ground.
 *
 * @param interpretation - `id` is the regulation's id, a colon and a name: `county-first-inquiry:promptly`.
 * @returns the same, frozen, typed by the names of its options.
 * @throws RangeError when the default is none of the options.
 * @example
 * ```ts
 * import { interpretation } from 'officium'
 * const dayBasis = interpretation({
 *   id: 'harbour-permits:day-basis',
 *   clause: 'harbour-permits#3',
 *   question: { zh: '“日”是工作日还是自然日', en: 'Is a day a working day or a calendar day?' },
 *   options: {
 *     working: { text: { zh: '工作日', en: 'a working day' } },
 *     calendar: { text: { zh: '自然日', en: 'a calendar day' } },
 *   },
 *   default: 'working',
 *   ground: { zh: '许可期限按工作日计', en: 'licensing periods are counted in working days' },
 * })
 * dayBasis.default //=> 'working'
 * ```
 */
export function interpretation<Option extends string>(
  interpretation: Omit<Interpretation<Option>, 'default'> & { readonly default: NoInfer<Option> },
): Interpretation<Option> {
  if (!Object.hasOwn(interpretation.options, interpretation.default)) {
    throw new RangeError(
      `interpretation "${interpretation.id}": the default "${interpretation.default}" is none of its options (${Object.keys(interpretation.options).join(', ')})`,
    )
  }
  return deepFreeze(interpretation)
}
