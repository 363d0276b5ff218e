import type { FactTypes } from '../case/facts/types'
import type { FindingId } from '../case/vocabulary'
import type { ActPattern } from '../case/spec'
import { type Condition, conditionsOver, type Params, paramsOf } from '../rule/condition'
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
