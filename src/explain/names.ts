import {
  absenceKinds,
  acts,
  contents,
  documents,
  fields,
  findings,
  forms,
  limitSources,
  measures,
  media,
  procedures,
  publications,
  registers,
  roles,
  timeUnits,
} from '../case/vocabulary/names'
import type { TermMap } from '../case/vocabulary/term'
import type { Language } from './language'
import { normKindNames, statusNames } from './marks'
import { safeText } from './safe'

/** The closed lists from which explanations take their names. */
export const nameLists = {
  act: acts,
  absence: absenceKinds,
  book: registers,
  content: contents,
  document: documents,
  field: fields,
  finding: findings,
  form: forms,
  'limit-source': limitSources,
  measure: measures,
  medium: media,
  'norm-kind': normKindNames,
  procedure: procedures,
  publication: publications,
  role: roles,
  status: statusNames,
  unit: { ...timeUnits, 'office-minute': { zh: '个办公分钟', en: 'office minute' } },
} as const satisfies { readonly [kind: string]: TermMap }

export type NameKind = keyof typeof nameLists

/** The name of a term; an identifier that the list does not hold stands for itself, made safe. */
export function termName(terms: TermMap, id: string, lang: Language): string {
  const term = Object.hasOwn(terms, id) ? terms[id] : undefined
  return term === undefined ? safeText(id) : term[lang]
}

/**
 * The name of something in the vocabulary, as it stands inside a sentence.
 *
 * @param kind - the list: `act`, `content`, `role`, `measure` …
 * @param id - the identifier in that list.
 * @param lang - `zh` or `en`.
 * @returns the name; the identifier itself where the list does not hold it.
 */
export const nameOf = (kind: NameKind, id: string, lang: Language): string => termName(nameLists[kind], id, lang)
