import type { Occasion } from '../case/context'
import type { FactReference, Literal, Params } from '../rule/condition'
import type { JsonCondition, JsonGroup, JsonRule } from './json-rule'
import { occasionKey } from './occasion-key'

/** Repeats a rule for one occasion: every fact is asked about that occasion, and the rule's name ends with it. */
export function instantiate(rule: JsonRule, occasion: Occasion): JsonRule {
  const key = occasionKey(occasion)
  const { event } = rule
  return {
    name: `${rule.name} @ ${key}`,
    conditions: about(rule.conditions, key) as JsonGroup,
    event: {
      type: event.type,
      params: { ...event.params, occasion: { kind: occasion.kind, id: occasion.id } },
    },
  }
}

function about(condition: JsonCondition, occasion: string): JsonCondition {
  if ('all' in condition) return { ...condition, all: condition.all.map((part) => about(part, occasion)) }
  if ('any' in condition) return { ...condition, any: condition.any.map((part) => about(part, occasion)) }
  if ('not' in condition) return { ...condition, not: about(condition.not, occasion) }
  const { value, params } = condition
  return {
    ...condition,
    params: { ...params, occasion },
    value: isReference(value) ? { ...value, params: { ...value.params, occasion } } : value,
  }
}

export const isReference = (value: Literal | FactReference): value is FactReference =>
  typeof value === 'object' && !Array.isArray(value)

/** The parameters without the occasion, as the rulebook wrote them. */
export function withoutOccasion(params: Params | undefined): Params | undefined {
  if (params === undefined) return undefined
  const { occasion: _, ...rest } = params
  return Object.keys(rest).length === 0 ? undefined : rest
}
