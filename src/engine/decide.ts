import type { CaseScope } from '../case/facts/catalogue'
import type { NormRule } from '../norm/rulebook'
import type { LeafTest, Test } from '../rule/compile'
import type { Decision } from '../rule/decide'
import type { DecidedStatus } from '../rule/rule'
import type { ReasonCode } from '../verdict'
import { settling, unsettled } from './grounds'

type Node = Test<CaseScope>

/**
 * Decides a rule from the engine's results. It is written apart from the decision in `judge`, so that each can be
 * tested against the other: the first outcome that holds decides; an unknown one before it keeps its status possible;
 * where all that are possible agree, that is the status.
 */
export function decideByResults(
  rule: NormRule,
  when: Node,
  outcomes: readonly Node[],
  scope: CaseScope,
): Decision<CaseScope, ReasonCode> {
  const triggered = when.holds(scope)
  if (triggered === false) return { kind: 'not-triggered', why: settling(when, scope) }
  if (triggered === undefined) {
    const { open, settled } = unsettled(when, scope)
    return { kind: 'open', triggered, possible: [], why: settled, open }
  }
  const first = outcomes.findIndex((outcome) => outcome.holds(scope) === true)
  const considered = first < 0 ? outcomes : outcomes.slice(0, first + 1)
  const ending = (first < 0 ? undefined : rule.outcomes[first]) ?? rule.otherwise
  const why: LeafTest<CaseScope>[] = [...settling(when, scope)]
  const open: LeafTest<CaseScope>[] = []
  const possible = new Set<DecidedStatus>()
  considered.forEach((outcome, index) => {
    if (outcome.holds(scope) !== undefined) {
      why.push(...settling(outcome, scope))
      return
    }
    const parts = unsettled(outcome, scope)
    why.push(...parts.settled)
    open.push(...parts.open)
    const status = rule.outcomes[index]?.status
    if (status !== undefined) possible.add(status)
  })
  possible.add(ending.status)
  if (possible.size > 1) return { kind: 'open', triggered, possible: [...possible], why, open }
  return { kind: 'decided', status: ending.status, reason: ending.reason, why: [...why, ...open] }
}
