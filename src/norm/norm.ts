import type { ClockSpec, OccasionSpec, Performance, PeriodSpec, PointsSpec, SheetSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Text } from '../errors'
import type { Condition } from '../rule/condition'
import type { Rule } from '../rule/rule'
import type { NormKind, Owed, Proposal, ReasonCode } from '../verdict'
import type { Interpretation } from './interpretation'

/** What a verdict shows beside the comparisons it rests on. */
export interface Shows {
  /** What was owed: when and by which acts it was done, and what it lacks. */
  readonly performance?: Performance
  /** By when. */
  readonly due?: PeriodSpec
  /** The due day that the body itself worked out. */
  readonly stated?: true
}

/** A rule before its clause has given it an id. */
export interface RuleDraft extends Omit<Rule<ReasonCode>, 'id'> {
  readonly occasion: OccasionSpec
  readonly bearer: Role | null
  readonly owed?: Owed
  readonly shows?: Shows
  readonly proposal?: Omit<Proposal, 'restsOn'>
  /** Where this holds, the proposal is for the heavier among the measures. */
  readonly heavierWhen?: Condition
  readonly points?: PointsSpec
  /** The part of the score sheet whose points it tells: a category, or all of it. */
  readonly counts?: { readonly sheet: string; readonly category?: string }
  /** A name that tells several rules of one norm apart. */
  readonly label?: string
}

/** A part that a clause adds to its regulation's clock. */
export type ClockContribution = Partial<Omit<ClockSpec, 'id'>>

/** A part that a clause adds to its regulation's score sheet. */
export type SheetContribution = Partial<Omit<SheetSpec, 'id'>>

/** What one clause comes down to. Made by the norm constructors. */
export interface Norm {
  readonly kind: NormKind
  readonly rules: (clause: string, regulation: string) => readonly RuleDraft[]
  readonly clock?: (clause: string) => ClockContribution
  readonly sheet?: (clause: string) => SheetContribution
  readonly interpretations?: readonly Interpretation[]
  /** Why nothing can be decided; only of a remark. */
  readonly remark?: { readonly of: RemarkKind; readonly reason: Text }
}

export type RemarkKind = 'definition' | 'principle' | 'purpose' | 'dispatch' | 'organisation' | 'administrative'
