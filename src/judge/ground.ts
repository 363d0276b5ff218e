import type { CaseScope } from '../case/facts/catalogue'
import type { ActPattern, Performance } from '../case/spec'
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

/** Of the parameters what a reader needs: what a finding is about, which interpretation, the acts looked for, the role of an addressee, the clauses of a breach. */
function shown({ fact, params }: Leaf['leaf']): Params | undefined {
  if (params === undefined) return undefined
  if (fact === 'performed' || fact === 'performed.at') return lookedFor(params as unknown as Performance)
  if (fact === 'addressee.is' && params.role !== undefined) return Object.freeze({ role: params.role })
  if (fact.startsWith('breach.') && params.of !== undefined) return Object.freeze({ of: params.of })
  if (params.about !== undefined) return Object.freeze({ about: params.about })
  return params.id === undefined ? undefined : Object.freeze({ id: params.id })
}

/** The types of the acts looked for, what else one act has to say, and whether more is asked of it than that. */
function lookedFor({ acts }: Performance): Params {
  const [only] = acts
  const further = acts.length === 1 ? only?.with : undefined
  return Object.freeze({
    acts: Object.freeze(acts.flatMap(({ type }) => type)),
    ...(further && { with: Object.freeze({ ...further }) as Json }),
    ...(acts.some(asksMore) && { asked: true }),
  })
}

const more = ['to', 'by', 'contents', 'fields', 'book', 'form', 'document', 'what', 'medium', 'absence'] as const

const asksMore = (pattern: ActPattern): boolean =>
  pattern.namesEveryDefect === true || more.some((key) => pattern[key] !== undefined)

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
