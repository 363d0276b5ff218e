import { acts, contents, procedures, roles } from '../../case/vocabulary/names'
import type { TermMap } from '../../case/vocabulary/term'
import { safeText } from '../safe'

const named = (terms: TermMap, id: string): string | undefined => (Object.hasOwn(terms, id) ? terms[id]?.zh : undefined)

/** Why time does not count: a procedure, whose decision or what is waited for; else as somebody wrote it. */
export function zhGround(ground: string): string {
  const procedure = named(procedures, ground)
  if (procedure !== undefined) return procedure
  const role = named(roles, ground)
  if (role !== undefined) return `等待${role}决定`
  const awaited = named(contents, ground) ?? named(acts, ground)
  return awaited === undefined ? safeText(ground) : `等待${awaited}`
}
