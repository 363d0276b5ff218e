import type { Occasion } from '../case/context'
import type { CaseScope } from '../case/facts/catalogue'
import type { FactReference, Literal, Params } from '../rule/condition'
import type { HostRule } from './host-rule'
import type { JsonCondition, JsonGroup } from './json-rule'
import { occasionKey } from './occasion-key'
import type { Pair, Template } from './to-json-rules'

/** The rules of one template for one occasion. */
export interface Instance {
  readonly template: Template
  readonly scope: CaseScope
  readonly trigger: Pair
  readonly outcomes: readonly Pair[]
}

export function instanceOf(template: Template, scope: CaseScope): Instance {
  const repeat = ({ definitely, possibly }: Pair): Pair => ({
    definitely: instantiate(definitely, scope.occasion),
    possibly: instantiate(possibly, scope.occasion),
  })
  return { template, scope, trigger: repeat(template.trigger), outcomes: template.outcomes.map(repeat) }
}

/** Repeats a rule for one occasion: every fact is asked about that occasion, and the rule's name ends with it. */
export function instantiate<R extends HostRule>(rule: R, { kind, id }: Occasion): R {
  const key = occasionKey({ kind, id })
  const { event } = rule
  return {
    ...rule,
    name: `${rule.name} @ ${key}`,
    conditions: about(rule.conditions, key) as JsonGroup,
    event: { ...event, params: { ...event.params, occasion: { kind, id } } },
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
