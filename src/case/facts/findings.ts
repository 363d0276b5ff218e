import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'
import type { FindingId } from '../vocabulary'
import { bestFindings } from '../vocabulary/ids'

/** What a person found on a question about the occasion, the matter, or anything; unknown where nobody has. */
export function finding(context: CaseContext, occasion: Occasion, what: FindingId, about: string): Fact {
  const target = about === 'occasion' ? targetOf(occasion) : about
  if (context.findings.size === 0) return unknown([{ kind: 'finding', what, about: target }])
  const found =
    about === 'any'
      ? anyFinding(context, what)
      : (ofBreach(context, occasion, what) ?? context.findings.get(`${what} ${target}`))
  if (found !== undefined) return known(found.value, [`findings.${found.what}.${found.about}`])
  // One finding that all was proper answers every question of conduct about its target.
  const best = bestFindings[what]
  if (best !== undefined && context.findings.get(`proper ${target}`)?.value === true)
    return known(best, [`findings.proper.${target}`])
  return unknown([{ kind: 'finding', what, about: target }])
}

const targetOf = (occasion: Occasion): string =>
  occasion.breach !== undefined ? targetOf(occasion.breach.on) : occasion.kind === 'limit' ? 'matter' : occasion.id

/** Of a breach, what was found about it by the name of its clause goes before what was found about its occasion. */
const ofBreach = (context: CaseContext, { breach }: Occasion, what: FindingId) =>
  breach && context.findings.get(`${what} ${targetOf(breach.on)} ${breach.clause}`)

function anyFinding(context: CaseContext, what: FindingId) {
  for (const finding of context.findings.values()) if (finding.what === what) return finding
  return undefined
}
