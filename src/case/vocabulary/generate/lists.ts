import * as sources from '..'
import type { FindingTerm, Term, TermMap } from '..'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTermMap(value: unknown): value is TermMap {
  return isRecord(value) && Object.values(value).every((term) => isRecord(term) && 'zh' in term)
}

/** Every closed list of the vocabulary by its name, attributes left out. */
export const lists: readonly (readonly [name: string, terms: TermMap])[] = Object.entries<unknown>(sources)
  .flatMap(([name, value]) => (name !== 'attributes' && isTermMap(value) ? [[name, value] as const] : []))
  .sort(([a], [b]) => (a < b ? -1 : 1))

/** The findings with what they may be. */
export const findings: readonly (readonly [id: string, term: FindingTerm])[] = Object.entries(sources.findings)

/** The name of a term as `named` and `attributed` read it: the English is left out where the identifier says it. */
export function nameOf(id: string, { zh, en }: Term): string {
  return en === id.replaceAll('-', ' ') ? zh : `${zh}|${en}`
}

/** The names of a list, a line each. */
export function linesOf(terms: TermMap): string {
  return Object.entries(terms)
    .map(([id, term]) => nameOf(id, term))
    .join('\n')
}
