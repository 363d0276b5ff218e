import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest } from '../rule/compile'
import type { Fact } from '../rule/fact'
import type { OperatorName } from '../rule/operators'
import type { Truth } from '../rule/truth'

const NONE: readonly string[] = Object.freeze([])

/** The inputs that settle a comparison, or that an open one has read so far. */
export function inputsOf(test: LeafTest<CaseScope>, scope: CaseScope): readonly string[] {
  return inputsBetween(test.leaf.operator, test.actual(scope), test.expected(scope), test.holds(scope))
}

/** The inputs of two facts that settle how they compare. */
export function inputsBetween(operator: OperatorName, actual: Fact, expected: Fact, truth: Truth): readonly string[] {
  const isLower = truth !== undefined && isByLower(operator, truth)
  const isUpper = truth !== undefined && isByLower(operator, !truth)
  const first = (isLower && actual.value === undefined ? actual.fromLo : undefined) ?? actual.from ?? NONE
  const second = (isUpper && expected.value === undefined ? expected.fromLo : undefined) ?? expected.from ?? NONE
  return second.length === 0 ? first : together(first, second)
}

const FEW = 16

function together(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length + second.length > FEW) return [...new Set([...first, ...second])]
  const all: string[] = []
  for (const input of first) if (!all.includes(input)) all.push(input)
  for (const input of second) if (!all.includes(input)) all.push(input)
  return all
}

/** Whether the lower bound of what is compared settles a comparison that comes out so. */
function isByLower(operator: OperatorName, truth: boolean): boolean {
  switch (operator) {
    case 'before':
    case 'notAfter':
      return !truth
    case 'after':
    case 'notBefore':
      return truth
    default:
      return false
  }
}

/** The inputs of all settled comparisons. */
export function settledBy(tests: readonly LeafTest<CaseScope>[], scope: CaseScope): readonly string[] {
  const found = new Set<string>()
  for (const test of tests)
    if (test.holds(scope) !== undefined) for (const input of inputsOf(test, scope)) found.add(input)
  return [...found]
}
