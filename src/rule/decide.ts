import type { Compiler, LeafTest, Scope, Test } from './compile'
import { type Ask, questionsIn, truthBy } from './questions'
import type { Rule } from './rule'
import type { DecidedStatus } from './rule'
import type { Truth } from './truth'

export interface CompiledRule<S extends Scope, Reason extends string = string> {
  readonly rule: Rule<Reason>
  readonly when: Test<S>
  readonly outcomes: readonly Test<S>[]
}

export function compileRule<S extends Scope, Reason extends string>(
  rule: Rule<Reason>,
  compiler: Compiler<S>,
): CompiledRule<S, Reason> {
  return {
    rule,
    when: compiler.compile(rule.when),
    outcomes: rule.outcomes.map((outcome) => compiler.compile(outcome.if)),
  }
}

/** How a rule came out in one scope. */
export type Decision<S extends Scope, Reason extends string = string> =
  | { readonly kind: 'not-triggered'; readonly why: readonly LeafTest<S>[] }
  | {
      readonly kind: 'decided'
      readonly status: DecidedStatus
      readonly reason: Reason
      readonly why: readonly LeafTest<S>[]
    }
  /** Several statuses are still possible; `open` are the comparisons that would settle it. */
  | {
      readonly kind: 'open'
      readonly triggered: Truth
      readonly possible: readonly DecidedStatus[]
      readonly why: readonly LeafTest<S>[]
      readonly open: readonly LeafTest<S>[]
    }

/**
 * Decides a rule: the trigger first, then the outcomes in order. Where an outcome is unknown the later ones are
 * looked at too; if all that remain possible agree on the status, it is decided all the same.
 */
export function decide<S extends Scope, Reason extends string>(
  compiled: CompiledRule<S, Reason>,
  scope: S,
): Decision<S, Reason> {
  return decideBy(compiled, questionsIn(scope).truthOf)
}

/** Decides a rule by the truths of its comparisons. */
export function decideBy<S extends Scope, Reason extends string>(
  compiled: CompiledRule<S, Reason>,
  ask: Ask<S>,
): Decision<S, Reason> {
  const { rule } = compiled
  const triggered = truthBy(compiled.when, ask)
  const why: LeafTest<S>[] = []
  if (triggered === false) {
    decisive(compiled.when, ask, false, why)
    return { kind: 'not-triggered', why }
  }
  if (triggered === undefined) {
    const open: LeafTest<S>[] = []
    unsettled(compiled.when, ask, open, why)
    return { kind: 'open', triggered, possible: [], why, open }
  }
  decisive(compiled.when, ask, true, why)
  return decideOutcome(compiled, ask, rule, why)
}

function decideOutcome<S extends Scope, Reason extends string>(
  compiled: CompiledRule<S, Reason>,
  ask: Ask<S>,
  rule: Rule<Reason>,
  why: LeafTest<S>[],
): Decision<S, Reason> {
  const open: LeafTest<S>[] = []
  const possible: DecidedStatus[] = []
  let last: { readonly status: DecidedStatus; readonly reason: Reason } = rule.otherwise
  for (let index = 0; index < compiled.outcomes.length; index += 1) {
    const test = compiled.outcomes[index]
    const outcome = rule.outcomes[index]
    if (test === undefined || outcome === undefined) break
    const truth = truthBy(test, ask)
    if (truth === undefined) {
      unsettled(test, ask, open, why)
      if (!possible.includes(outcome.status)) possible.push(outcome.status)
      continue
    }
    decisive(test, ask, truth, why)
    if (truth) {
      last = outcome
      break
    }
  }
  if (open.length === 0) return { kind: 'decided', status: last.status, reason: last.reason, why }
  if (!possible.includes(last.status)) possible.push(last.status)
  const [only] = possible
  if (possible.length === 1 && only !== undefined)
    return { kind: 'decided', status: only, reason: last.reason, why: [...why, ...open] }
  return { kind: 'open', triggered: true, possible, why, open }
}

/** Collects the comparisons that together make the test come out as it does, and no others. */
export function decisive<S extends Scope>(test: Test<S>, ask: Ask<S>, truth: boolean, into: LeafTest<S>[]): void {
  switch (test.kind) {
    case 'leaf':
      if (!into.includes(test)) into.push(test)
      return
    case 'not':
      decisive(test.part, ask, !truth, into)
      return
    default: {
      // One part settles a false `all` and a true `any`; a true `all` and a false `any` need every part.
      const one = (test.kind === 'any') === truth
      for (const part of test.parts) {
        if (truthBy(part, ask) !== truth) continue
        decisive(part, ask, truth, into)
        if (one) return
      }
    }
  }
}

/** Collects the comparisons that can still change an unknown test, and the settled ones beside them. */
function unsettled<S extends Scope>(test: Test<S>, ask: Ask<S>, open: LeafTest<S>[], settled: LeafTest<S>[]): void {
  switch (test.kind) {
    case 'leaf':
      if (!open.includes(test)) open.push(test)
      return
    case 'not':
      unsettled(test.part, ask, open, settled)
      return
    default:
      for (const part of test.parts) {
        const truth = truthBy(part, ask)
        if (truth === undefined) unsettled(part, ask, open, settled)
        else decisive(part, ask, truth, settled)
      }
  }
}
