import type { CaseScope } from '../case/facts/catalogue'
import type { Performance } from '../case/spec'
import type { LeafTest } from '../rule/compile'
import type { Json, Params } from '../rule/condition'
import { type Fact, NEVER } from '../rule/fact'
import { operators } from '../rule/operators'
import { formatDay } from '../time/day'
import { dayOfInstant } from '../time/instant'
import type { Ground } from '../verdict'
import { inputsBetween } from './inputs'
import { formatMoment } from './moment'

type Leaf = LeafTest<CaseScope>
/** Tells a comparison in a scope as plain data. */
export type Grounding = (scope: CaseScope) => Ground

/** How a comparison is told. What is told of a value of the file is told again while the value and its inputs are the same. */
export function groundingOf(test: Leaf): Grounding {
  const { leaf } = test
  const { fact, operator } = leaf
  const isInstant = (operators[operator].kinds as readonly string[]).includes('instant')
  const params = shown(leaf)
  let last: Ground | undefined
  let lastValue: unknown
  let lastExpected: Fact | undefined
  return (scope) => {
    const left = test.actual(scope)
    const right = test.expected(scope)
    const truth = test.holds(scope)
    const holds = truth ?? null
    const from = inputsBetween(operator, left, right, truth)
    const isSame = last !== undefined && last.from === from && lastValue === left.value && lastExpected === right
    if (isSame && left.value !== undefined && last?.holds === holds) return last
    Object.freeze(from)
    const actual = plain(left, isInstant)
    const expected = plain(right, isInstant)
    const ground: Ground =
      params === undefined
        ? { fact, operator, actual, expected, holds, from }
        : { fact, params, operator, actual, expected, holds, from }
    last = Object.freeze(ground)
    lastValue = left.value
    lastExpected = right
    return ground
  }
}

/** Of the parameters what a reader needs: what a finding is about, which interpretation, the types of the acts looked for. */
function shown({ fact, params }: Leaf['leaf']): Params | undefined {
  if (params === undefined) return undefined
  if (fact === 'performed')
    return Object.freeze({
      acts: Object.freeze((params as unknown as Performance).acts.flatMap(({ type }) => type)),
    })
  if (params.about !== undefined) return Object.freeze({ about: params.about })
  return params.id === undefined ? undefined : Object.freeze({ id: params.id })
}

/** An instant known by its day alone is that day. */
function sameDay({ lo, hi }: Fact): Json {
  if (lo === undefined || hi === undefined || !Number.isFinite(lo) || !Number.isFinite(hi)) return null
  const day = dayOfInstant(lo)
  return dayOfInstant(hi) === day ? formatDay(day) : null
}

function plain(fact: Fact, isInstant: boolean): Json {
  const { value } = fact
  if (value === undefined) return isInstant ? sameDay(fact) : null
  if (isInstant) return value === NEVER ? 'never' : formatMoment(value as number)
  return (typeof value === 'object' ? Object.freeze(value) : value) as Json
}
