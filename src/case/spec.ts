import type { Condition } from '../rule/condition'
import type { ActField, ActFieldValue } from './act-fields'
import type {
  AbsenceKind,
  ActType,
  Content,
  DocumentKind,
  Field,
  Form,
  LimitSource,
  Medium,
  Procedure,
  Publication,
  Register,
  Role,
} from './vocabulary'

/** The occasions on which a norm is judged: once for each of these that the case file holds. */
export type OccasionSpec =
  /** Each act of a type. `questioned`: only where a complaint, an inspection or a finding is about it. */
  | { readonly each: 'act'; readonly type: ActType | readonly ActType[]; readonly questioned?: true }
  /** Each limit of the matter (of these sources), counted from each act of a type. */
  | {
      readonly each: 'limit'
      readonly from: ActType | readonly ActType[]
      readonly of?: readonly LimitSource[]
      readonly stated?: true
    }
  | { readonly each: 'item' | 'staff' | 'post' | 'attendance' | 'improvement' }
  /** Each matter on the unit's list. `questioned`: only where a finding is about it. */
  | { readonly each: 'listed-matter'; readonly questioned?: true }
  /** Each breach of these: clauses (with what stands below them), or whole regulations. */
  | { readonly each: 'breach'; readonly of: readonly string[] }
  | { readonly once: 'matter' | 'unit'; readonly questioned?: true }

/** A content owed: one item, one of several, or an item owed on a condition. */
export type ContentSpec<Id extends string = Content> =
  | Id
  | { readonly anyOf: readonly Id[]; readonly when?: Condition }
  | { readonly item: Id; readonly when: Condition }

/** An act that is owed, allowed, barred or looked for. */
export interface ActPattern {
  readonly type: ActType | readonly ActType[]
  readonly to?: Role
  /** Who has to do it, where that is not whoever owes it. */
  readonly by?: Role
  readonly contents?: readonly ContentSpec[]
  readonly fields?: readonly ContentSpec<Field>[]
  readonly book?: Register
  /** Any of these forms; a written notice satisfies an oral one. */
  readonly form?: readonly Form[]
  readonly document?: DocumentKind
  readonly what?: Publication
  /** Any of these media. */
  readonly medium?: readonly Medium[]
  readonly absence?: AbsenceKind
  /** Further fields of the act, each with the value, or the values of which one, it has to have. */
  readonly with?: { readonly [K in ActField]?: ActFieldValue<K> | readonly ActFieldValue<K>[] }
  /** Every deficiency found in the papers has to be named. */
  readonly namesEveryDefect?: true
  /** It also counts when it was done before the occasion. */
  readonly mayPrecede?: true
  /** It ends the matter: by this clock other acts do so too, and some are taken as done. */
  readonly ends?: string
  /** It must be about the occasion itself; without this an act about the whole matter counts too. */
  readonly aboutOccasion?: true
  /** It must be about what the act that is the occasion is about, where that act says: an inquiry into the same failing. */
  readonly aboutItsObject?: true
}

/** All of several acts, or any of them. */
export interface Performance {
  readonly join: 'all' | 'any'
  readonly acts: readonly ActPattern[]
}

/** By when something is owed. */
export type PeriodSpec =
  | { readonly kind: 'same-day' }
  /** Before the occasion itself. Chinese: 事先. */
  | { readonly kind: 'beforehand' }
  | {
      readonly kind: 'amount'
      readonly amount: number
      readonly unit: 'working-day' | 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute'
      /** The interpretation that says whether a bare day is a working day (its reading `calendar`: it is not). */
      readonly basis?: string
    }
  /** So long before another period ends, whose last day does not count. Chinese: 到期前若干日. */
  | {
      readonly kind: 'before'
      readonly of: PeriodSpec
      readonly amount: number
      readonly unit: 'working-day' | 'day'
      readonly basis?: string
    }
  /** As an interpretation chooses. */
  | { readonly kind: 'interpreted'; readonly interpretation: string }
  /** A blank in the text that the host fills. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** The limit of the occasion, counted by a regulation's clock. */
  | { readonly kind: 'limit'; readonly clock: string }
  /** By the end of the day of an act. */
  | { readonly kind: 'until'; readonly act: ActType }
  /** While the earliest limit of the matter that is not extended still runs. */
  | { readonly kind: 'within-limit'; readonly clock: string }
  /** By the end of the period of the unit. */
  | { readonly kind: 'unit-period' }
  | { readonly kind: 'none' }

/** A time before the end of a limit. */
export interface Lead {
  readonly amount: number
  readonly unit: 'working-day' | 'day'
  readonly basis?: string
}

/** How a regulation counts its limits, put together from its clauses of kind clock, extension and deem. */
export interface ClockSpec {
  readonly id: string
  /** The interpretation that says whether a bare "day" is a working day. */
  readonly dayBasis?: string
  readonly startDay?: { readonly clause: string; readonly counted: boolean }
  readonly starts?: { readonly clause: string }
  readonly restarts?: { readonly clause: string; readonly act: ActType }
  readonly stops?: readonly StopRule[]
  readonly includes?: { readonly clause: string; readonly needsDecisionOf: string }
  readonly extension?: {
    readonly clause: string
    readonly notice: ActPattern
    readonly finding?: string
    /** How long before the limit ends the notice has to be given. */
    readonly lead?: Lead
  }
  readonly deems?: { readonly clause: string; readonly when: Condition }
}

/** What a clock can wait for: a procedure, a content, an act, or somebody's decision. */
export type StopGround = Procedure | Content | ActType | Role

/** What makes a clock stand still, by one clause. */
export type StopRule =
  /** Special procedures, from their start to their end. */
  | {
      readonly clause: string
      readonly procedures: readonly Procedure[]
      /** Only those that the law requires. */
      readonly requiredByLaw: boolean
      /** The sources of the limits that it stops. */
      readonly from: readonly LimitSource[]
      /** The interpretation that says whether limits of other sources stand still as well (reading `all-limits`). */
      readonly scope?: string
      /** The interpretation that says whether the first and the last day count (readings `both`, `first-only`, `last-only`, `neither`: which of them is left out). */
      readonly boundary?: string
    }
  /** From one act to another: from the request for papers until they are handed in. */
  | {
      readonly clause: string
      readonly since: ActPattern
      readonly until: ActPattern
      /** What the clock waits for, as the vocabulary names it. */
      readonly ground: StopGround
      /** Which of the two days does not count either. */
      readonly leavesOut: 'both' | 'first-only' | 'last-only' | 'neither'
    }

/** The parts of a clock that can be left out, to ask what a miscount would have given. */
export type ClockPart = 'startDay' | 'starts' | 'restarts' | 'includes' | `stop ${string}`

/** The frame of an assessment, put together from its clauses. */
export interface SheetSpec {
  /** The regulation. */
  readonly id: string
  readonly base?: { readonly clause: string; readonly points: number }
  readonly categories?: readonly { readonly id: string; readonly clause: string; readonly base: number | null }[]
  /** Deductions stop where the base points of their category are used up. */
  readonly floor?: { readonly clause: string }
  readonly pass?: { readonly clause: string; readonly points: number }
}

/** How a part of a step or unit counts: not at all (`down`, where nothing is said), as a whole one, or by its share. */
export type Rounding = 'down' | 'up' | 'none'

/** The points that a rule gives or takes: a number, or a range in which a person fixes it. */
export interface PointsSpec {
  readonly from: number
  readonly to: number
  readonly unit: string
  readonly category?: string
  /** The most that all occasions of a period give or take together. */
  readonly cap?: number
  /** For each step by which a rate, in per cent, falls short of a mark. */
  readonly perStep?: { readonly rate: string; readonly below: number; readonly step: number; readonly round?: Rounding }
  /** For each unit of a number: of half days, say. */
  readonly times?: { readonly fact: string; readonly round?: Rounding }
}
