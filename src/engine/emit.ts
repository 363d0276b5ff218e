import type { Condition } from '../rule/condition'
import { type Certainty, opposite } from './certainty'
import type { JsonCondition, JsonGroup } from './json-rule'

/** Writes a condition in one reading. Parts are named by their place: `…when.own.2` is the second part of `…when.own`. */
export function emit(condition: Condition, certainty: Certainty, name: string): JsonCondition {
  const parts = (conditions: readonly Condition[]): JsonCondition[] =>
    conditions.map((part, index) => emit(part, certainty, `${name}.${index + 1}`))
  if ('all' in condition) return { name, all: parts(condition.all) }
  if ('any' in condition) return { name, any: parts(condition.any) }
  if ('not' in condition) return { name, not: emit(condition.not, opposite(certainty), `${name}.1`) }
  const { fact, operator, value, params } = condition
  return { name, fact, operator: `${certainty} ${operator}`, value, ...(params && { params }) }
}

/** A rule's conditions have to be a group at the top. */
export const atTop = (condition: JsonCondition): JsonGroup =>
  'fact' in condition ? { name: `${condition.name}.top`, all: [condition] } : condition
