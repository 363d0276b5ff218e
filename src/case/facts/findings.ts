import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'
import type { Finding } from '../schema'
import type { FindingId } from '../vocabulary'
import { bestFindings } from '../vocabulary/ids'

/** What a person found on a question about the occasion, the matter, or anything; unknown where nobody has. */
export function finding(context: CaseContext, occasion: Occasion, what: FindingId, about: string): Fact {
  const targets = about === 'occasion' ? targetsOf(occasion) : [about]
  const found = about === 'any' ? anyFinding(context, what) : findingOn(context, occasion, what, targets)
  if (found !== undefined) return known(found.value, [`findings.${found.what}.${found.about}`])
  // One finding that all was proper answers every question of conduct about its target.
  const best = bestFindings[what]
  const proper = targets.find((target) => context.findings.get(`proper ${target}`)?.value === true)
  if (best !== undefined && proper !== undefined) return known(best, [`findings.proper.${proper}`])
  return unknown([{ kind: 'finding', what, about: targets.at(-1) ?? about }])
}

/** What findings on an occasion are about: of a limit the act from which it runs, else the matter. */
const targetsOf = ({ breach, kind, entry, id }: Occasion): readonly string[] =>
  breach !== undefined
    ? targetsOf(breach.on)
    : kind !== 'limit'
      ? [id]
      : entry === undefined
        ? ['matter']
        : [entry.id, 'matter']

/** Of a breach, what was found by the name of its clause goes before what was found about its occasion. */
function findingOn(
  context: CaseContext,
  { breach }: Occasion,
  what: FindingId,
  targets: readonly string[],
): Finding | undefined {
  for (const target of targets) {
    const found =
      (breach && context.findings.get(`${what} ${target} ${breach.clause}`)) ??
      context.findings.get(`${what} ${target}`)
    if (found !== undefined) return found
  }
  return undefined
}

function anyFinding(context: CaseContext, what: FindingId) {
  for (const finding of context.findings.values()) if (finding.what === what) return finding
  return undefined
}
