import type { Scope, LeafTest, Test } from '../rule/compile'
import type { Params } from '../rule/condition'
import type { CompiledRule, Decision } from '../rule/decide'
import type { Truth } from '../rule/truth'

/**
 * The comparisons that carry a decision: of those that it came by, none that could be left out. What is open stays
 * beside them, since it says what was not known and did not matter.
 */
export function reasonsOf<S extends Scope>(
  rule: CompiledRule<S>,
  decision: Decision<S>,
  scope: S,
): readonly LeafTest<S>[] {
  const { why } = decision
  if (decision.kind === 'open' || why.length < 2) return why
  const kept = new Set(why.filter((test) => test.holds(scope) !== undefined))
  if (kept.size < 2) return why
  const wanted = outcomeBy(rule, kept, scope)
  if (wanted === UNDECIDED) return why
  const dropped = new Set<LeafTest<S>>()
  for (const test of heaviestFirst([...kept], scope)) {
    kept.delete(test)
    if (outcomeBy(rule, kept, scope) === wanted) dropped.add(test)
    else kept.add(test)
  }
  return dropped.size === 0 ? why : why.filter((test) => !dropped.has(test) || isKept(test, kept))
}

const UNDECIDED = -2
const NOT_TRIGGERED = -1

const weight = <S extends Scope>(test: LeafTest<S>, scope: S): number =>
  (test.actual(scope).from?.length ?? 0) + (test.expected(scope).from?.length ?? 0)

/** A comparison with many inputs is the first that an explanation can spare. */
const heaviestFirst = <S extends Scope>(tests: readonly LeafTest<S>[], scope: S): readonly LeafTest<S>[] =>
  tests.length < 3 ? tests : [...tests].sort((a, b) => weight(b, scope) - weight(a, scope))

/** The place of the outcome that a rule comes to by some of its comparisons alone, the others taken as unknown. */
function outcomeBy<S extends Scope>(
  { rule, when, outcomes }: CompiledRule<S>,
  kept: ReadonlySet<LeafTest<S>>,
  scope: S,
): number {
  const triggered = truthBy(when, kept, scope)
  if (triggered === false) return NOT_TRIGGERED
  if (triggered === undefined) return UNDECIDED
  const truths = outcomes.map((test) => truthBy(test, kept, scope))
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

function truthBy<S extends Scope>(test: Test<S>, kept: ReadonlySet<LeafTest<S>>, scope: S): Truth {
  switch (test.kind) {
    case 'leaf':
      return test.leaf.fact === 'always' || isKept(test, kept) ? test.holds(scope) : undefined
    case 'not': {
      const truth = truthBy(test.part, kept, scope)
      return truth === undefined ? undefined : !truth
    }
    default: {
      const stop = test.kind === 'any'
      let result: Truth = !stop
      for (const part of test.parts) {
        const truth = truthBy(part, kept, scope)
        if (truth === stop) return stop
        if (truth === undefined) result = undefined
      }
      return result
    }
  }
}
