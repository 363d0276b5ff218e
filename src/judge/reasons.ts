import type { LeafTest, Scope } from '../rule/compile'
import type { Params } from '../rule/condition'
import type { CompiledRule, Decision } from '../rule/decide'
import { type Ask, type Questions, truthBy } from '../rule/questions'

/**
 * The comparisons that carry a decision: of those that it came by, none that could be left out. What is open stays
 * beside them, since it says what was not known and did not matter.
 */
export function reasonsOf<S extends Scope>(
  rule: CompiledRule<S>,
  decision: Decision<S>,
  { truthOf, heaviestFirst }: Questions<S>,
): readonly LeafTest<S>[] {
  const { why } = decision
  if (decision.kind === 'open' || why.length < 2) return why
  const kept = new Set(why.filter((test) => truthOf(test) !== undefined))
  if (kept.size < 2) return why
  const ask: Ask<S> = (test) => (test.leaf.fact === 'always' || isKept(test, kept) ? truthOf(test) : undefined)
  const wanted = outcomeBy(rule, ask)
  if (wanted === UNDECIDED) return why
  const dropped = new Set<LeafTest<S>>()
  const tests = [...kept]
  // A comparison with many inputs is the first that an explanation can spare.
  const order = tests.length < 3 ? undefined : heaviestFirst(tests)
  for (const test of order?.map((place) => tests[place] as LeafTest<S>) ?? tests) {
    kept.delete(test)
    if (outcomeBy(rule, ask) === wanted) dropped.add(test)
    else kept.add(test)
  }
  return dropped.size === 0 ? why : why.filter((test) => !dropped.has(test) || isKept(test, kept))
}

const UNDECIDED = -2
const NOT_TRIGGERED = -1

/** The place of the outcome that a rule comes to by some of its comparisons alone, the others taken as unknown. */
function outcomeBy<S extends Scope>({ rule, when, outcomes }: CompiledRule<S>, ask: Ask<S>): number {
  const triggered = truthBy(when, ask)
  if (triggered === false) return NOT_TRIGGERED
  if (triggered === undefined) return UNDECIDED
  const truths = outcomes.map((test) => truthBy(test, ask))
  const first = truths.indexOf(true)
  const last = first < 0 ? outcomes.length : first
  const { status } = rule.outcomes[last] ?? rule.otherwise
  for (let index = 0; index < last; index++)
    if (truths[index] === undefined && rule.outcomes[index]?.status !== status) return UNDECIDED
  return last
}

/** A kept comparison, or one of the same fact with another value: the same inputs settle both. */
function isKept<S extends Scope>(test: LeafTest<S>, kept: ReadonlySet<LeafTest<S>>): boolean {
  if (kept.has(test)) return true
  const { fact, params, value } = test.leaf
  if (typeof value === 'object' && 'fact' in value) return false
  for (const { leaf } of kept) if (leaf.fact === fact && sameParams(leaf.params, params)) return true
  return false
}

const sameParams = (a: Params | undefined, b: Params | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))
