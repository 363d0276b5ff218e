import type { Condition } from './condition'

/** What a judgement says of one clause on one occasion. */
export const statuses = [
  'fulfilled',
  'breached',
  'pending',
  'not-triggered',
  'undetermined',
  'needs-judgement',
  'lapsed',
] as const
export type Status = (typeof statuses)[number]

/** The statuses that a rule itself can give; the judge adds those that stand for what is not known. */
export type DecidedStatus = Exclude<Status, 'undetermined' | 'needs-judgement' | 'not-triggered'>

/** One way in which a rule can come out. The first outcome whose condition holds is the verdict. */
export interface Outcome<Reason extends string = string> {
  readonly status: DecidedStatus
  readonly reason: Reason
  readonly if: Condition
}

/** What a norm comes down to: a trigger and an ordered list of outcomes over the facts of one occasion. */
export interface Rule<Reason extends string = string> {
  readonly id: string
  readonly when: Condition
  readonly outcomes: readonly Outcome<Reason>[]
  /** What holds when the rule is triggered and no outcome applies. */
  readonly otherwise: { readonly status: DecidedStatus; readonly reason: Reason }
}

/** The condition that always holds, for a rule whose occasion alone triggers it. */
export const ALWAYS: Condition = { fact: 'always', operator: 'equal', value: true }
