import type { OccasionSpec } from '../case/spec'
import type { FactReference, Literal, Params } from '../rule/condition'
import type { OperatorName } from '../rule/operators'
import type { DecidedStatus } from '../rule/rule'
import type { ReasonCode } from '../verdict'
import type { Certainty } from './certainty'

/** An operator of the adapter: a reading and one of our operators, such as `definitely equal`. */
export type JsonOperator = `${Certainty} ${OperatorName}`

/** One comparison. It never has a `path`. */
export interface JsonLeaf {
  name: string
  fact: string
  operator: JsonOperator
  value: Literal | FactReference
  params?: Params
}

/** A group of conditions, never empty. */
export type JsonGroup =
  | { name: string; all: JsonCondition[] }
  | { name: string; any: JsonCondition[] }
  | { name: string; not: JsonCondition }

export type JsonCondition = JsonLeaf | JsonGroup

/** What the event of a rule says: which part of which rule, in which reading, on which occasions. */
export type JsonEventParams = {
  /** The rule of the rulebook, and its clause. */
  rule: string
  clause: string
  certainty: Certainty
  /** The occasions on which the rule is judged. */
  on: OccasionSpec
  /** The occasion itself; only in a rule that an engine runs. */
  occasion?: { kind: string; id: string }
} & ({ part: 'trigger' } | { part: 'outcome'; outcome: number; status: DecidedStatus; reason: ReasonCode })

/**
 * A rule in the JSON of json-rules-engine (its `RuleProperties`). It has no `priority`: all are equal, so that every
 * condition of every rule is evaluated.
 */
export interface JsonRule {
  name: string
  conditions: JsonGroup
  event: { type: string; params: JsonEventParams }
}

/** The event type of a rule that says whether a clause applies on an occasion. */
export const TRIGGER_EVENT = 'officium.trigger'
/** The event type of a rule that says whether one outcome of a clause applies. */
export const OUTCOME_EVENT = 'officium.outcome'
