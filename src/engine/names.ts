import { isReference } from './instantiate'
import type { JsonCondition, JsonGroup } from './json-rule'

/** The names of the facts that rules ask for. */
export function factNames(rules: readonly { readonly conditions: JsonGroup }[]): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (condition: JsonCondition): void => {
    if ('all' in condition) condition.all.forEach(visit)
    else if ('any' in condition) condition.any.forEach(visit)
    else if ('not' in condition) visit(condition.not)
    else {
      names.add(condition.fact)
      if (isReference(condition.value)) names.add(condition.value.fact)
    }
  }
  for (const { conditions } of rules) visit(conditions)
  return names
}
