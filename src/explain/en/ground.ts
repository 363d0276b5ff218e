import { contents, procedures, roles } from '../../case/vocabulary/names'
import type { TermMap } from '../../case/vocabulary/term'
import { safeText } from '../safe'
import { enActNoun } from './event'
import { enRole } from './roles'

const named = (terms: TermMap, id: string): string | undefined => (Object.hasOwn(terms, id) ? terms[id]?.en : undefined)

/** Why time does not count: a procedure, whose decision or what is waited for; else as somebody wrote it. */
export function enGround(ground: string): string {
  const procedure = named(procedures, ground)
  if (procedure !== undefined) return procedure
  if (Object.hasOwn(roles, ground)) return `waiting for a decision of ${enRole(ground)}`
  const awaited = named(contents, ground)?.replace(/^the /, '')
  if (awaited !== undefined) return `waiting for the ${awaited}`
  const act = enActNoun(ground)
  return act === undefined ? safeText(ground) : `waiting for ${act}`
}
