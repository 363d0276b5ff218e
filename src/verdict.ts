import type { Text } from './errors'
import type { Json, Params } from './rule/condition'
import type { Missing } from './rule/fact'
import type { OperatorName } from './rule/operators'
import type { Status } from './rule/rule'
import type { LedgerRun, OpenRun } from './time/ledger'

/** The kinds of norm. Chinese: 定义、归属、义务、顺序、禁止、标准、允许、计时、延期、视为、阶梯、计分、说明。 */
export const normKinds = [
  'scope',
  'attribution',
  'duty',
  'sequence',
  'ban',
  'standard',
  'permission',
  'clock',
  'extension',
  'deem',
  'ladder',
  'score',
  'remark',
] as const
export type NormKind = (typeof normKinds)[number]

/** Why a verdict came out as it did; texts for each live in src/explain. */
export const reasonCodes = [
  'done-in-time',
  'done',
  'done-late',
  'not-done',
  'excused',
  'not-yet',
  'limit-not-running',
  'repeated',
  'applied',
  'miscounted',
  'left-out-too-much',
  'differs-otherwise',
  'in-scope',
  'counts-as',
  'attributed',
  'holds',
  'does-not-hold',
  'found',
  'found-proper',
  'used-banned',
  'not-used',
  'used',
  'not-needed',
  'extended',
  'extended-too-late',
  'extension-not-told',
  'extension-without-ground',
  'extension-not-yet-told',
  'deemed',
  'measure-due',
  'measure-taken',
  'reward-due',
  'reward-given',
  'aggravated',
  'mitigated',
  'points-due',
  'points-counted',
  'passed',
  'failed',
  'in-order',
  'out-of-order',
  'right-lost',
  'right-kept',
  'right-open',
  'no-occasion',
  'not-applicable',
  'not-in-force',
  'displaced',
  'facts-missing',
  'judgement-missing',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** Where a verdict's norm stands in its source. */
export interface Citation {
  readonly institution: Text
  readonly regulation: string
  readonly title: Text
  readonly clause: string
  /** The locator as the source writes it: 第十条第一句. */
  readonly locator: string
  /** The norm in our own words. */
  readonly text: Text
}

/** What a norm is judged about: one contact, one limit, the matter, the unit … */
export interface OccasionRef {
  readonly kind:
    | 'act'
    | 'limit'
    | 'matter'
    | 'unit'
    | 'item'
    | 'staff'
    | 'post'
    | 'attendance'
    | 'improvement'
    | 'listed-matter'
    | 'breach'
  /** The id in the case file: of the act, the post …; of a limit the starting act and the number of the limit. */
  readonly id: string
  readonly act?: string
  /** Local date or date-time. */
  readonly at?: string
  /** Who acted: the name that the case file gives, else the id or role. */
  readonly by?: string
  /** Of a contact or application, the way it came. */
  readonly channel?: string
  /** Of conduct, the complaint, inspection or finding that calls for a judgement, as an input of the case file. */
  readonly questionedBy?: string
  /** Of a breach, what was breached, and on which occasion. */
  readonly breached?: Breached
}

/** A clause that was breached, and the occasion on which it was. */
export interface Breached extends Pick<Citation, 'clause' | 'title' | 'locator'> {
  readonly occasion: OccasionRef
}

/** Who bears a norm: the role in the text, and the people of the case file who hold it. */
export interface BearerRef {
  readonly role: string
  readonly who?: readonly string[]
  readonly names?: readonly string[]
}

/** What was owed, in terms of the vocabulary. */
export interface OwedAct {
  readonly act: readonly string[]
  readonly to?: string
  /** Who has to do it, where that is not whoever owes it. */
  readonly by?: string
  readonly contents?: readonly (string | { readonly anyOf: readonly string[] })[]
  readonly fields?: readonly string[]
  /** Of the contents and fields those that are owed on a condition; of several alternatives the ids joined by `|`. */
  readonly ifNeeded?: readonly string[]
  readonly form?: readonly string[]
  readonly document?: string
  readonly book?: string
  readonly what?: readonly string[]
  readonly medium?: readonly string[]
  /** Further fields, each with the values of which it has to have one. */
  readonly with?: { readonly [field: string]: readonly Json[] }
}
export interface Owed {
  readonly join: 'all' | 'any'
  readonly acts: readonly OwedAct[]
}

/** The time side of a verdict. Dates and date-times are local to the case. */
export interface TimeLine {
  /** The day or moment from which the period runs. */
  readonly start?: string
  /** The act from which it runs, where that is not the occasion itself. */
  readonly startAct?: { readonly id: string; readonly act: string }
  /** The act on whose day the period ends, where the text ends it so. */
  readonly until?: string
  /** Null while the limit does not run or cannot be known. */
  readonly due: string | null
  /** When it was done; null if it has not been done. */
  readonly done: string | null
  readonly period?: { readonly amount: number; readonly unit: string; readonly source?: string }
  readonly late?: { readonly amount: number; readonly unit: 'working-day' | 'day' | 'minute' }
  readonly ledger?: readonly (LedgerRun | OpenRun)[]
  /** Where the clauses of the same regulation stand that the ledger cites. */
  readonly locators?: { readonly [clause: string]: string }
  readonly stated?: string
  readonly provisional?: boolean
  readonly suspended?: boolean
}

/** One comparison on which a verdict rests. */
export interface Ground {
  readonly fact: string
  readonly params?: Params
  readonly operator: OperatorName
  /** Null where unknown. Instants are local date-times, or "never". */
  readonly actual: Json
  readonly expected: Json
  readonly holds: boolean | null
  /** The inputs of the case file from which the fact was read. */
  readonly from: readonly string[]
}

/** An interpretation that a verdict rests on. */
export interface AppliedInterpretation {
  readonly id: string
  readonly clause: string
  readonly question: Text
  readonly choice: string
  readonly choiceText: Text
  readonly isDefault: boolean
  readonly ground: Text
}

/** A proposed consequence; it goes no further than the findings it rests on. */
export interface Proposal {
  readonly measures: readonly string[]
  readonly choice: 'all' | 'one' | 'at-most-one' | 'one-or-more' | 'decider'
  readonly decider?: string
  readonly liable?: readonly string[]
  readonly heavier?: boolean
  /** Of a reward: `liable` are those who earn it. */
  readonly reward?: boolean
  readonly restsOn: readonly string[]
}

/** Points that may still lie between two ends, where a fact or a finding is open. */
export interface PointsRange {
  readonly from: number
  readonly to: number
}

/** One category of a score sheet. */
export interface SheetCategory {
  readonly id: string
  readonly clause: string
  readonly locator: string
  /** Null where the category has no points of its own. */
  readonly base: number | null
  readonly deducted: PointsRange
  readonly added: PointsRange
  /** What is left of it: never below zero where deductions stop at the base points. */
  readonly points: PointsRange
}

/** The points of a unit over its period. Chinese: 考核得分表. */
export interface ScoreSheet {
  readonly categories: readonly SheetCategory[]
  /** What each clause gave or took on each occasion, as far as caps let it count. */
  readonly entries: readonly {
    readonly clause: string
    readonly rule: string
    readonly occasion: string
    readonly points: PointsRange
  }[]
  readonly total: PointsRange
  readonly pass: number | null
}

/** What the judge says of one norm on one occasion. */
export interface Verdict {
  readonly clause: string
  /** The rule of the clause that was applied; a clause with several norms has several. */
  readonly rule: string
  readonly kind: NormKind
  readonly status: Status
  readonly reason: ReasonCode
  /** Null where the case file holds no occasion for the norm. */
  readonly occasion: OccasionRef | null
  readonly bearer: BearerRef | null
  readonly owed?: Owed
  /** Contents, fields or papers that were owed and are not there. */
  readonly lacks?: readonly string[]
  /** The acts by which the norm was met or broken. */
  readonly acts?: readonly string[]
  readonly time?: TimeLine
  readonly because: readonly Ground[]
  /** Inputs that could still change the verdict. */
  readonly missing: readonly Missing[]
  /** The statuses that are still possible, where more than one is. */
  readonly possible?: readonly Status[]
  readonly interpretations: readonly AppliedInterpretation[]
  readonly displacedBy?: string
  readonly proposal?: Proposal
  readonly points?: { readonly from: number; readonly to: number; readonly unit: string }
  /** Of the clause that says what passes, the whole score sheet. */
  readonly sheet?: ScoreSheet
  readonly citation: Citation
}

/** What is needed to repeat a judgement. */
export interface Receipt {
  readonly library: string
  readonly rulebook: { readonly id: string; readonly hash: string }
  readonly calendar: { readonly id: string; readonly hash: string }
  readonly caseFile: { readonly id: string; readonly hash: string }
  readonly asOf: string
  readonly interpretations: { readonly [id: string]: Json }
  readonly parameters: { readonly [name: string]: Json }
  readonly beyondCoverage: 'error' | 'provisional'
}

/** Everything that the judge says of one case file. Plain, frozen data. */
export interface Judgement {
  readonly verdicts: readonly Verdict[]
  /** Verdicts that are pending: what is still to be done, soonest first. */
  readonly open: readonly Verdict[]
  /** Every input that could still change a verdict, once each. */
  readonly missing: readonly Missing[]
  /** The findings that a person must still make. */
  readonly needsJudgement: readonly Missing[]
  readonly receipt: Receipt
}
