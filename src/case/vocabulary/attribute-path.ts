import type { Term } from './term'

type Terms = Readonly<Record<string, Term>>

function own(terms: Terms, path: string): Term | undefined {
  return Object.hasOwn(terms, path) ? terms[path] : undefined
}

/** The name of a field of an act: what the field means in that act, else in every act. */
export function fieldIn(terms: Terms, type: string, field: string): Term | undefined {
  return own(terms, `${type}.${field}`) ?? own(terms, `acts.${field}`)
}

const keyed: ReadonlySet<string> = new Set(['people', 'units', 'posts', 'findings'])

/** The name of an attribute by the path of one instance; `type` is the type of the act, where the path leads into one. */
export function termAt(terms: Terms, path: string, type = ''): Term | undefined {
  const [section, key, ...rest] = path.split('.')
  if (section === 'acts' || section === 'occasion') {
    return fieldIn(terms, type, section === 'acts' ? rest.join('.') : [key, ...rest].join('.')) ?? own(terms, path)
  }
  return section !== undefined && keyed.has(section) && rest.length > 0
    ? own(terms, `${section}.${rest.join('.')}`)
    : own(terms, path)
}
