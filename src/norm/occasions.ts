import type { OccasionSpec } from '../case/spec'
import type { ActType, LimitSource } from '../case/vocabulary'

/**
 * Once for each act of the type, or of any of the types.
 *
 * @param types - acts of the vocabulary.
 * @returns the occasion.
 *
 * @example
 * ```ts
 * import { each } from 'officium'
 * each('contact') //=> { each: 'act', type: 'contact' }
 * ```
 */
export const each = (...types: readonly [ActType, ...ActType[]]): OccasionSpec => ({
  each: 'act',
  type: types.length === 1 ? types[0] : types,
})

/**
 * Once for each act of the type about which there is a complaint, an inspection or a finding, so that conduct is asked
 * about only where there is a reason to.
 *
 * @param type - an act of the vocabulary.
 * @returns the occasion.
 *
 * @example
 * ```ts
 * import { eachQuestioned } from 'officium'
 * eachQuestioned('contact') //=> { each: 'act', type: 'contact', questioned: true }
 * ```
 */
export const eachQuestioned = (type: ActType): OccasionSpec => ({ each: 'act', type, questioned: true })

/**
 * Once for each limit of the matter of these sources (of any source, where none is named), counted from each act of a type.
 *
 * @param from - the act, or acts, from which it runs.
 * @param of - the sources.
 * @returns the occasion.
 *
 * @example
 * ```ts
 * import { eachLimit } from 'officium'
 * eachLimit('apply', 'statutory') //=> { each: 'limit', from: 'apply', of: ['statutory'] }
 * ```
 */
export const eachLimit = (from: ActType | readonly ActType[], ...of: readonly LimitSource[]): OccasionSpec =>
  of.length === 0 ? { each: 'limit', from } : { each: 'limit', from, of }

/**
 * Once for each limit for which the case file holds the due day that the body itself worked out.
 *
 * @param from - the act, or acts, from which it runs.
 * @returns the occasion.
 *
 * @example
 * ```ts
 * import { eachComputation } from 'officium'
 * eachComputation('apply') //=> { each: 'limit', from: 'apply', stated: true }
 * ```
 */
export const eachComputation = (from: ActType | readonly ActType[]): OccasionSpec => ({
  each: 'limit',
  from,
  stated: true,
})

/** Once for each item of the unit's catalogue. */
export const eachItem: OccasionSpec = { each: 'item' }
/** Once for each post of a unit file. */
export const eachPost: OccasionSpec = { each: 'post' }
/** Once for each person of a unit file. */
export const eachStaff: OccasionSpec = { each: 'staff' }
/** Once for each entry of the unit's attendance record. Chinese: 每一条考勤记录. */
export const eachAttendance: OccasionSpec = { each: 'attendance' }
/** Once for each improvement of the unit: fewer steps, fewer materials, a new joint item. Chinese: 每一项改进措施. */
export const eachImprovement: OccasionSpec = { each: 'improvement' }
/** Once for each matter on the unit's list of the period. Chinese: 每一办件. */
export const eachListedMatter: OccasionSpec = { each: 'listed-matter' }
/** Once for each matter on the unit's list about which there is a complaint, an inspection or a finding. */
export const eachQuestionedListedMatter: OccasionSpec = { each: 'listed-matter', questioned: true }
/** Once for the matter. */
export const onceForTheMatter: OccasionSpec = { once: 'matter' }
/** Once for the matter, where a complaint, an inspection or a finding is about it. */
export const onceForTheQuestionedMatter: OccasionSpec = { once: 'matter', questioned: true }
/** Once for the unit over its period. */
export const onceForTheUnit: OccasionSpec = { once: 'unit' }

/**
 * Once for each breach: of a clause, of every clause below a locator, or of a whole regulation. A breach is a verdict
 * that says so, or a finding `breach` of a person where the log is silent. Findings about the occasion of the breach
 * (its gravity, its effect) are found about it. Chinese: 违反本制度的行为.
 *
 * @param of - local ids of the same regulation (`4` covers `4/a` and `4.1`), full ids, or ids of regulations; none for
 * the whole regulation.
 * @returns the occasion.
 *
 * @example
 * ```ts
 * import { eachBreach } from 'officium'
 * eachBreach('3/a', 'county-first-inquiry#2') //=> { each: 'breach', of: ['3/a', 'county-first-inquiry#2'] }
 * ```
 */
export const eachBreach = (...of: readonly string[]): OccasionSpec => ({ each: 'breach', of })
