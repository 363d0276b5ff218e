import type { OccasionSpec } from '../case/spec'
import type { ActType, LimitSource } from '../case/vocabulary'

/** Once for each act of the type, or of any of the types. */
export const each = (...types: readonly [ActType, ...ActType[]]): OccasionSpec => ({ each: 'act', type: types.length === 1 ? types[0] : types })

/** Once for each act of the type about which there is a complaint, an inspection or a finding. */
export const eachQuestioned = (type: ActType): OccasionSpec => ({ each: 'act', type, questioned: true })

/** Once for each limit of the matter of these sources (of any source, where none is named), counted from each act of a type. */
export const eachLimit = (from: ActType | readonly ActType[], ...of: readonly LimitSource[]): OccasionSpec =>
  of.length === 0 ? { each: 'limit', from } : { each: 'limit', from, of }

/** Once for each limit for which the case file holds the due day that the body itself worked out. */
export const eachComputation = (from: ActType | readonly ActType[]): OccasionSpec => ({ each: 'limit', from, stated: true })

export const eachItem: OccasionSpec = { each: 'item' }
export const eachPost: OccasionSpec = { each: 'post' }
export const eachStaff: OccasionSpec = { each: 'staff' }
export const onceForTheMatter: OccasionSpec = { once: 'matter' }
/** Once for the matter, where a complaint, an inspection or a finding is about it. */
export const onceForTheQuestionedMatter: OccasionSpec = { once: 'matter', questioned: true }
export const onceForTheUnit: OccasionSpec = { once: 'unit' }
