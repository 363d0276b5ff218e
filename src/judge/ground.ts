import type { CaseScope } from '../case/facts/catalogue'
import type { Performance } from '../case/spec'
import type { LeafTest } from '../rule/compile'
import type { Json, Params } from '../rule/condition'
import { type Fact, NEVER } from '../rule/fact'
import { operators } from '../rule/operators'
import type { Ground } from '../verdict'
import { formatDay } from '../time/day'
import { dayOfInstant } from '../time/instant'
import { inputsOf } from './inputs'
import { formatMoment } from './moment'

type Leaf = LeafTest<CaseScope>

/** A comparison as plain data. */
export function groundOf(test: Leaf, scope: CaseScope): Ground {
  const { leaf } = test
  const actual = test.actual(scope)
  const expected = test.expected(scope)
  const isInstant = (operators[leaf.operator].kinds as readonly string[]).includes('instant')
  const params = shown(leaf)
  return Object.freeze({
    fact: leaf.fact,
    ...(params && { params: Object.freeze(params) }),
    operator: leaf.operator,
    actual: plain(actual, isInstant),
    expected: plain(expected, isInstant),
    holds: test.holds(scope) ?? null,
    from: Object.freeze(inputsOf(test, scope)),
  })
}

/** Of the parameters what a reader needs: what a finding is about, which interpretation, the types of the acts looked for. */
function shown({ fact, params }: Leaf['leaf']): Params | undefined {
  if (params === undefined) return undefined
  if (fact === 'performed')
    return { acts: Object.freeze((params as unknown as Performance).acts.flatMap(({ type }) => type)) }
  if (params.about !== undefined) return { about: params.about }
  return params.id === undefined ? undefined : { id: params.id }
}

/** An instant known by its day alone is that day. */
function sameDay({ lo, hi }: Fact): Json {
  if (lo === undefined || hi === undefined || !Number.isFinite(lo) || !Number.isFinite(hi)) return null
  const day = dayOfInstant(lo)
  return dayOfInstant(hi) === day ? formatDay(day) : null
}

function plain(fact: Fact, isInstant: boolean): Json {
  if (fact.value === undefined) return isInstant ? sameDay(fact) : null
  if (isInstant) return fact.value === NEVER ? 'never' : formatMoment(fact.value as number)
  return fact.value as Json
}
