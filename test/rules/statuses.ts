import type { Condition, Leaf } from '../../src/rule/condition'
import { type Status, statuses } from '../../src/rule/rule'
import type { NormRule } from '../../src/norm/rulebook'

/** Facts that every case file settles. */
const settled: ReadonlySet<string> = new Set([
  'always',
  'as-of',
  'interpretation',
  'breach.isOf',
  'attendance.onWorkingDay',
  'case.isListed',
  'act.onWorkingDay',
  'absence.onWorkingDay',
  'improvement.kind',
])
/** Who holds these roles every case file tells: bodies, and whoever stands in; who holds another role is read from it. */
const standingRoles: ReadonlySet<unknown> = new Set(['person-served', 'organ', 'office', 'holder-b'])

/** The comparisons that a condition names. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

const restsOnFinding = ({ fact }: Leaf): boolean => fact.startsWith('finding.')

function canBeMissing(leaf: Leaf): boolean {
  if (settled.has(leaf.fact) || restsOnFinding(leaf)) return false
  if (leaf.fact === 'in-force') return leaf.params?.selectedBy !== undefined && leaf.params.selectedBy !== 'event'
  return leaf.fact !== 'attributed' || !standingRoles.has(leaf.params?.role)
}

/** Who holds a role is known or not known; nobody is ever known to hold none, but an application that nobody took up. */
const canFail = ({ fact, params }: Leaf): boolean =>
  fact !== 'always' && (fact !== 'attributed' || params?.role === 'first-handler')

/** The answers that a comparison can have. */
export const truthsOf = (leaf: Leaf): readonly ('true' | 'false' | 'unknown')[] => [
  'true',
  ...(canFail(leaf) ? (['false'] as const) : []),
  ...(restsOnFinding(leaf) || canBeMissing(leaf) ? (['unknown'] as const) : []),
]

/**
 * The statuses that a rule can take, read off its data: those that it names itself, `not-triggered` where its trigger
 * can fail, `undetermined` where a fact that it names can be missing, and `needs-judgement` where it names a finding.
 */
export function statusesOf(rule: NormRule): readonly Status[] {
  // What another clause always displaces says so and nothing else.
  if (rule.gates.displacers.some(({ when }) => 'fact' in when && when.fact === 'always')) return ['not-triggered']
  const can = new Set<Status>([rule.otherwise.status, ...rule.outcomes.map(({ status }) => status)])
  const trigger = leavesOf(rule.when)
  // Where every outcome has the same status, what is not known of them leaves nothing open.
  const open = can.size > 1 ? [...trigger, ...rule.outcomes.flatMap((outcome) => leavesOf(outcome.if))] : trigger
  if (trigger.some(canFail)) can.add('not-triggered')
  if (open.some(canBeMissing)) can.add('undetermined')
  if (open.some(restsOnFinding)) can.add('needs-judgement')
  return statuses.filter((status) => can.has(status))
}
