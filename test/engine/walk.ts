import type { JsonCondition, JsonGroup } from '../../src/engine/index'

/** Every condition of some rules: groups and comparisons. */
export const conditionsIn = (rules: readonly { readonly conditions: JsonGroup }[]): readonly JsonCondition[] =>
  rules.flatMap(({ conditions }) => walk(conditions))

function walk(condition: JsonCondition): JsonCondition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(walk)]
  if ('any' in condition) return [condition, ...condition.any.flatMap(walk)]
  return 'not' in condition ? [condition, ...walk(condition.not)] : [condition]
}
