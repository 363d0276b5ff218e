import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest, Test } from '../rule/compile'
import { decisive } from '../rule/decide'
import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'

/** Decides a test and, where it is unknown, collects what would settle it. */
export function openTest(
  test: Test<CaseScope>,
  scope: CaseScope,
): { readonly truth: Truth; readonly missing: readonly Missing[]; readonly from: readonly string[] } {
  const truth = test.holds(scope)
  if (truth !== undefined) {
    const why: LeafTest<CaseScope>[] = []
    decisive(test, (leaf) => leaf.holds(scope), truth, why)
    return {
      truth,
      missing: [],
      from: why.flatMap((leaf) => [...(leaf.actual(scope).from ?? []), ...(leaf.expected(scope).from ?? [])]),
    }
  }
  const missing: Missing[] = []
  collect(test, scope, missing)
  return { truth, missing, from: [] }
}

function collect(test: Test<CaseScope>, scope: CaseScope, into: Missing[]): void {
  if (test.kind === 'leaf') {
    into.push(...(test.actual(scope).missing ?? []), ...(test.expected(scope).missing ?? []))
    return
  }
  const parts = test.kind === 'not' ? [test.part] : test.parts
  for (const part of parts) if (part.holds(scope) === undefined) collect(part, scope, into)
}
