import { type Condition, factsIn } from '../rule/condition'
import type { NormRule } from './rulebook'

const countsBreaches: ReadonlySet<string> = new Set([
  'breach.count',
  'breach.isOf',
  'measure.isFor',
  'sheet.total',
  'sheet.bonus',
  'sheet.floored',
])

/** Whether a rule rests on the breaches of other clauses; then it is none of those that are looked at for breaches. */
export function isSecondOrder({ kind, occasion, when, outcomes }: NormRule): boolean {
  if (kind === 'ladder' || kind === 'score' || ('each' in occasion && occasion.each === 'breach')) return true
  const asks = (condition: Condition): boolean => factsIn(condition).some((fact) => countsBreaches.has(fact))
  return asks(when) || outcomes.some((outcome) => asks(outcome.if))
}
