import { safeText } from './safe'

/** Ids of clauses for a reader: the regulation is named where it changes. */
export function clauseIds(ids: readonly string[]): readonly string[] {
  let last = ''
  return ids.map((id) => {
    const at = id.indexOf('#')
    const regulation = at < 0 ? id : id.slice(0, at)
    const told = at >= 0 && regulation === last ? id.slice(at) : id
    last = regulation
    return safeText(told)
  })
}
