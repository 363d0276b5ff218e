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

/** The condition that a person has found something (or has found it to be one of several values). */
export function found<F extends FindingId>(what: F, value?: FindingValue<F> | readonly FindingValue<F>[], about: About = 'occasion'): Condition {
  const params: Params = { about }
  const fact = `finding.${what}`
  if (Array.isArray(value)) return { fact, operator: 'in', value: value as readonly string[], params }
  return { fact, operator: 'equal', value: (value ?? true) as string | boolean, params }
}

type FindingValue<F extends FindingId> = FactTypes[`finding.${F}`]

/** The condition that an act is on record. */
export const recorded = (pattern: ActPattern): Condition => check('performed', 'equal', true, paramsOf({ join: 'all', acts: [pattern] }))

/** The condition that an interpretation is read in one of its ways. */
export const reads = <Option extends string>(interpretation: Interpretation<Option>, option: Option): Condition => ({
  fact: 'interpretation',
  operator: 'equal',
  value: option,
  params: { id: interpretation.id },
})
