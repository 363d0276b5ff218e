import { acts, contents, procedures, roles } from '../case/vocabulary/names'
import type { TermMap } from '../case/vocabulary/term'
import type { Language } from './language'
import { safeText } from './safe'

const lists: readonly TermMap[] = [procedures, roles, contents, acts]

/** Why time does not count: a procedure, whose decision was awaited, what was asked for; else as somebody wrote it. */
export function groundName(ground: string, lang: Language): string {
  const list = lists.find((terms) => Object.hasOwn(terms, ground))
  return list?.[ground]?.[lang] ?? safeText(ground)
}
