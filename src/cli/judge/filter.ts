import { nearest } from '../../case/schema/near'
import type { Rulebook } from '../../norm/rulebook'
import { UnknownClauseError } from '../../scenario/error'
import { clauseIds } from '../../scenario/run'
import type { Verdict } from '../../verdict'

const speaksOf = (id: string, regulation: string, clause: string, rule: string): boolean =>
  regulation === id || clause === id || rule === id || clause.startsWith(`${id}/`) || clause.startsWith(`${id}.`)

/**
 * Whether a verdict is one of a regulation, an article, a clause or a rule.
 *
 * @throws UnknownClauseError where the rulebook has none of that id.
 */
export function filterBy(id: string | undefined, rulebook: Rulebook): (verdict: Verdict) => boolean {
  if (id === undefined) return () => true
  const known = clauseIds(rulebook)
  const names = [...rulebook.regulations.map((regulation) => regulation.id), ...known]
  const exists = [...names].some((name) => speaksOf(id, name, name, name))
  if (!exists) throw new UnknownClauseError(['--clause'], id, rulebook.id, nearest(id, names))
  return ({ citation, clause, rule }) => speaksOf(id, citation.regulation, clause, rule)
}
