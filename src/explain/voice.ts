import type { Status } from '../rule/rule'
import type { Missing } from '../rule/fact'
import type {
  AppliedInterpretation,
  BearerRef,
  NormKind,
  OccasionRef,
  Owed,
  Proposal,
  ReasonCode,
  ScoreSheet,
  TimeLine,
  Verdict,
} from '../verdict'
import type { Statement } from './facts/statement'
import type { Ledger, Locators } from './ledger'
import type { Told } from './told'

/** The parts of an explanation below its head, each with its label. */
export type Label =
  | 'norm'
  | 'occasion'
  | 'bearer'
  | 'owed'
  | 'limit'
  | 'count'
  | 'result'
  | 'grounds'
  | 'lacks'
  | 'missing'
  | 'judgement'
  | 'possible'
  | 'proposal'
  | 'points'
  | 'sheet'
  | 'reading'

/** What a language has to be able to say. Every text from a case file is made safe before it is said. */
export interface Voice {
  readonly labels: { readonly [L in Label]: string }
  /** Joins several statements, and ends a sentence. */
  readonly semicolon: string
  readonly stop: string
  /** How the text after a label begins. */
  readonly begin: (text: string) => string
  /** The locator, as far as the language can say it, before the id of the clause. */
  readonly place: (locator: string) => string
  /** Title and place, with the clause's id. */
  readonly head: (title: string, place: string, clause: string) => string
  readonly moment: (at: string) => string
  readonly amount: (amount: number, unit: string) => string
  readonly and: (items: readonly string[]) => string
  readonly ids: (ids: readonly string[]) => string
  readonly role: (role: string) => string
  /** A person by name, or by the id in the case file. */
  readonly person: (who: string) => string
  readonly bearer: (bearer: BearerRef) => string
  readonly occasion: (occasion: OccasionRef) => string
  /** `isOpen`: it is not known yet whether the clause applies. */
  readonly owed: (bearer: string, kind: NormKind, owed: Owed, isOpen: boolean) => string
  readonly lack: (lack: string) => string
  readonly limit: (time: TimeLine, verdict: Verdict) => string
  readonly count: (ledger: Ledger, unit: string | undefined, locators: Locators | undefined) => string
  readonly ledgerLines: (ledger: Ledger) => readonly string[]
  readonly reasons: { readonly [R in ReasonCode]: (told: Told) => string }
  /** Said instead of the reason where something that is not known does not change the status. */
  readonly settled: (status: Status) => string
  readonly statement: (statement: Statement) => string
  readonly missing: (missing: Missing, occasion?: OccasionRef | null) => string
  readonly possible: (statuses: readonly Status[]) => string
  readonly proposal: (proposal: Proposal, verdict: Verdict) => string
  readonly points: (points: NonNullable<Verdict['points']>, verdict: Verdict) => string
  readonly sheet: (sheet: ScoreSheet) => string
  readonly reading: (interpretation: AppliedInterpretation) => string
}
