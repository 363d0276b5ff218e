import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest } from '../rule/compile'
import type { Fact } from '../rule/fact'
import type { Truth } from '../rule/truth'

type Bound = 'lo' | 'hi'

/** The inputs that settle a comparison, or that an open one has read so far. */
export function inputsOf(test: LeafTest<CaseScope>, scope: CaseScope): readonly string[] {
  const [left, right] = boundsUsed(test, test.holds(scope))
  const actual = read(test.actual(scope), left)
  const expected = read(test.expected(scope), right)
  return expected.length === 0 ? actual : [...new Set([...actual, ...expected])]
}

/** The inputs of all settled comparisons. */
export const settledBy = (tests: readonly LeafTest<CaseScope>[], scope: CaseScope): readonly string[] => [
  ...new Set(tests.flatMap((test) => (test.holds(scope) === undefined ? [] : inputsOf(test, scope)))),
]

const read = (fact: Fact, bound: Bound | undefined): readonly string[] =>
  (fact.value === undefined && bound === 'lo' ? fact.fromLo : undefined) ?? fact.from ?? []

/** Which bound of each side settles a comparison of quantities. */
function boundsUsed({ leaf }: LeafTest<CaseScope>, truth: Truth): readonly [actual?: Bound, expected?: Bound] {
  if (truth === undefined) return []
  const isEarlier = leaf.operator === 'before' || leaf.operator === 'notAfter'
  const isLater = leaf.operator === 'after' || leaf.operator === 'notBefore'
  if (!isEarlier && !isLater) return []
  return isEarlier === truth ? ['hi', 'lo'] : ['lo', 'hi']
}
