import { lazily } from './lazily'
import type { Term, TermMap } from './term'

/** Reads a name, Chinese then English; where the English is left out, the identifier says it. */
function termOf(id: string, name: string): Term {
  const bar = name.indexOf('|')
  return bar < 0 ? { zh: name, en: id.replaceAll('-', ' ') } : { zh: name.slice(0, bar), en: name.slice(bar + 1) }
}

function readNames(ids: readonly string[], text: string): Record<string, Term> {
  const names = text.split('\n')
  return Object.fromEntries(ids.map((id, i) => [id, termOf(id, names[i]!)]))
}

/** The names of a closed list, from one text: a line for each identifier, in their order. */
export const named = <K extends string>(ids: readonly K[], text: string): { readonly [I in K]: Term } =>
  lazily(() => readNames(ids, text) as { [I in K]: Term })

/** The names of the values of findings, from one text: a block of lines for each finding, in their order. */
export const namedValues = <F extends string>(
  values: { readonly [K in F]?: readonly string[] },
  text: string,
): { readonly [K in F]?: TermMap } =>
  lazily(() => {
    const blocks = text.split('\n\n')
    const entries = Object.entries<readonly string[] | undefined>(values)
    return Object.fromEntries(entries.map(([id, list = []], i) => [id, readNames(list, blocks[i]!)])) as {
      [K in F]?: TermMap
    }
  })

/** The names of attributes, from one text: blocks of lines, the first the beginning of their paths, then `key|name`. */
export const attributed = (text: string): Readonly<Record<string, Term>> => lazily(() => readAttributes(text))

function readAttributes(text: string): Record<string, Term> {
  const terms: Record<string, Term> = {}
  for (const block of text.split('\n\n')) {
    const [section = '', ...lines] = block.split('\n')
    for (const line of lines) {
      const bar = line.indexOf('|')
      const key = bar < 0 ? line : line.slice(0, bar)
      terms[section + key] = termOf(key, bar < 0 ? '' : line.slice(bar + 1))
    }
  }
  return terms
}
