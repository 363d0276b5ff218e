import type { CaseScope } from '../case/facts/catalogue'
import { deepFreeze } from '../freeze'
import type { LeafTest } from '../rule/compile'
import type { Fact, Missing } from '../rule/fact'

/** What would settle the comparisons that are still open. */
export function missingOf(open: readonly LeafTest<CaseScope>[], scope: CaseScope): readonly Missing[] {
  const found = new Map<string, Missing>()
  const add = (fact: Fact): void => {
    if (fact.value !== undefined) return
    for (const item of fact.missing ?? []) found.set(JSON.stringify(item), item)
  }
  for (const test of open) {
    add(test.actual(scope))
    add(test.expected(scope))
  }
  return deepFreeze([...found.values()])
}
