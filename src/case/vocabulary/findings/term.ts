import type { Term, TermMap } from '../term'

/** What a finding can be about. A benefit, a charge, a notice or an inspection is an act. */
export type FindingTarget =
  | 'act'
  | 'absence'
  | 'matter'
  | 'person'
  | 'unit'
  | 'post'
  | 'document'
  | 'finding'
  | 'clause'

/** The groups of findings. */
export type FindingGroup = 'conduct' | 'integrity' | 'performance' | 'gravity' | 'circumstances'

interface FindingBase extends Term {
  readonly group: FindingGroup
  /** What it may be about. */
  readonly about: readonly FindingTarget[]
}

/** True or false. `best` is what a finding `proper` about the same target sets. */
export interface FlagTerm extends FindingBase {
  readonly type: 'boolean'
  readonly best?: boolean
}

/** One of several values; for a `scale` they rise in their order, and `beside` stands outside the order. */
export interface ValueTerm extends FindingBase {
  readonly type: 'choice' | 'scale'
  readonly values: TermMap
  readonly best?: string
  readonly beside?: readonly string[]
}

/** A number of points. */
export interface NumberTerm extends FindingBase {
  readonly type: 'number'
}

/** A finding: what only a person can judge. */
export type FindingTerm = FlagTerm | ValueTerm | NumberTerm
