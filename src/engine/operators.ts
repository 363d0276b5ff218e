import type { Engine } from 'json-rules-engine'
import { type Fact, known } from '../rule/fact'
import { compare, type OperatorName, operators } from '../rule/operators'
import { certainties, holdsIn } from './certainty'

const names = Object.keys(operators) as OperatorName[]

/**
 * Adds the operators of the rules to an engine: each of our operators in both readings. They decide with the very
 * comparison that `judge` uses, and take a plain value as a known fact, so that a host's own facts work with them too.
 */
export function addOperators(engine: Engine): void {
  for (const name of names) {
    for (const certainty of certainties) {
      engine.addOperator(`${certainty} ${name}`, (actual: unknown, expected: unknown) =>
        holdsIn(certainty, compare(name, factOf(actual), factOf(expected))),
      )
    }
  }
}

/** A fact as it is; a plain value as a known fact. */
export const factOf = (value: unknown): Fact => (isFact(value) ? value : known(value))

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'value')
