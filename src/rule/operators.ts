import type { Fact } from './fact'
import type { Truth } from './truth'

/** How the values of a fact compare; it fixes which operators fit the fact. */
export type FactKind = 'boolean' | 'choice' | 'grade' | 'set' | 'number' | 'instant'

type Compare = (actual: unknown, expected: unknown) => boolean

interface Operator {
  readonly kinds: readonly FactKind[]
  /** Decides two known values. */
  readonly known: Compare
  /** Decides by bounds alone, where the bounds leave only one answer. */
  readonly bounded?: (actual: Bounds, expected: Bounds) => Truth
}

interface Bounds {
  readonly lo: number
  readonly hi: number
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

const before = (a: Bounds, b: Bounds): Truth => (a.hi < b.lo ? true : a.lo >= b.hi ? false : undefined)
const notAfter = (a: Bounds, b: Bounds): Truth => (a.hi <= b.lo ? true : a.lo > b.hi ? false : undefined)
const flip = (test: (a: Bounds, b: Bounds) => Truth) => (a: Bounds, b: Bounds) => test(b, a)

const CHOICES = ['boolean', 'choice', 'grade'] as const
const QUANTITIES = ['number'] as const

/**
 * The closed set of operators. Those that json-rules-engine has too keep its names; the others are named so that
 * a condition reads aloud. Each is total on values of its kinds, strict (no coercion) and pure.
 */
export const operators = {
  equal: { kinds: [...CHOICES, 'number'], known: (a, e) => a === e },
  notEqual: { kinds: [...CHOICES, 'number'], known: (a, e) => a !== e },
  in: { kinds: ['choice', 'grade'], known: (a, e) => isList(e) && e.includes(a) },
  notIn: { kinds: ['choice', 'grade'], known: (a, e) => isList(e) && !e.includes(a) },
  contains: { kinds: ['set'], known: (a, e) => isList(a) && a.includes(e) },
  doesNotContain: { kinds: ['set'], known: (a, e) => isList(a) && !a.includes(e) },
  intersects: { kinds: ['set'], known: (a, e) => isList(a) && isList(e) && a.some((item) => e.includes(item)) },
  disjoint: { kinds: ['set'], known: (a, e) => isList(a) && isList(e) && !a.some((item) => e.includes(item)) },
  isEmpty: { kinds: ['set'], known: (a, e) => isList(a) && (a.length === 0) === e },
  lessThan: { kinds: QUANTITIES, known: (a, e) => number(a) < number(e), bounded: before },
  lessThanInclusive: { kinds: QUANTITIES, known: (a, e) => number(a) <= number(e), bounded: notAfter },
  greaterThan: { kinds: QUANTITIES, known: (a, e) => number(a) > number(e), bounded: flip(before) },
  greaterThanInclusive: { kinds: QUANTITIES, known: (a, e) => number(a) >= number(e), bounded: flip(notAfter) },
  before: { kinds: ['instant'], known: (a, e) => number(a) < number(e), bounded: before },
  notAfter: { kinds: ['instant'], known: (a, e) => number(a) <= number(e), bounded: notAfter },
  after: { kinds: ['instant'], known: (a, e) => number(a) > number(e), bounded: flip(before) },
  notBefore: { kinds: ['instant'], known: (a, e) => number(a) >= number(e), bounded: flip(notAfter) },
} as const satisfies Record<string, Operator>

export type OperatorName = keyof typeof operators

const boundsOf = (fact: Fact): Bounds =>
  typeof fact.value === 'number'
    ? { lo: fact.value, hi: fact.value }
    : { lo: fact.lo ?? Number.NEGATIVE_INFINITY, hi: fact.hi ?? Number.POSITIVE_INFINITY }

/** Decides one comparison in three values: unknown only where the two facts leave both answers open. */
export const compare = (name: OperatorName, actual: Fact, expected: Fact): Truth => comparison(name)(actual, expected)

/** The comparison of an operator, looked up once for a condition that is asked often. */
export function comparison(name: OperatorName): (actual: Fact, expected: Fact) => Truth {
  const { known, bounded }: Operator = operators[name]
  return (actual, expected) => {
    if (actual.value !== undefined && expected.value !== undefined) return known(actual.value, expected.value)
    return bounded?.(boundsOf(actual), boundsOf(expected))
  }
}
