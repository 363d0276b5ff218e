import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest } from '../rule/compile'
import type { Fact } from '../rule/fact'

type Bound = 'lo' | 'hi'
type Bounds = readonly [actual?: Bound, expected?: Bound]

const NONE: readonly string[] = Object.freeze([])
const EITHER: Bounds = []

/** The inputs that settle a comparison, or that an open one has read so far. */
export function inputsOf(test: LeafTest<CaseScope>, scope: CaseScope): readonly string[] {
  return inputReader(test)(test.actual(scope), test.expected(scope), test.holds(scope) ?? null)
}

/** The inputs of all settled comparisons. */
export const settledBy = (tests: readonly LeafTest<CaseScope>[], scope: CaseScope): readonly string[] => [
  ...new Set(tests.flatMap((test) => (test.holds(scope) === undefined ? [] : inputsOf(test, scope)))),
]

/** Reads the inputs of a comparison off its two facts and what it comes to. */
export function inputReader({
  leaf: { operator },
}: LeafTest<CaseScope>): (actual: Fact, expected: Fact, holds: boolean | null) => readonly string[] {
  const isEarlier = operator === 'before' || operator === 'notAfter'
  const isLater = operator === 'after' || operator === 'notBefore'
  // Which bound of each side settles a comparison of quantities.
  const bounds = (holds: boolean | null): Bounds =>
    holds === null || (!isEarlier && !isLater) ? EITHER : isEarlier === holds ? UP : DOWN
  return (actual, expected, holds) => {
    const [left, right] = bounds(holds)
    const first = read(actual, left)
    const second = read(expected, right)
    return second.length === 0 ? first : [...new Set([...first, ...second])]
  }
}

const UP: Bounds = ['hi', 'lo']
const DOWN: Bounds = ['lo', 'hi']

const read = (fact: Fact, bound: Bound | undefined): readonly string[] =>
  (fact.value === undefined && bound === 'lo' ? fact.fromLo : undefined) ?? fact.from ?? NONE
