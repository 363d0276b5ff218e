import type { Rulebook } from '../norm/rulebook'
import type { TimeLine } from '../verdict'

/** Where the clauses of a regulation stand that a ledger cites; undefined where it cites none. */
export function locatorsOf(
  ledger: NonNullable<TimeLine['ledger']>,
  { regulations }: Rulebook,
  regulation: string,
): TimeLine['locators'] {
  const cited = new Set(
    ledger.flatMap(({ citation = '' }) => (citation.startsWith(`${regulation}#`) ? [citation] : [])),
  )
  if (cited.size === 0) return undefined
  const clauses = regulations.find(({ id }) => id === regulation)?.clauses ?? []
  return Object.freeze(
    Object.fromEntries(
      clauses.flatMap(({ id, locator }) =>
        cited.has(`${regulation}#${id}`) ? [[`${regulation}#${id}`, locator]] : [],
      ),
    ),
  )
}
