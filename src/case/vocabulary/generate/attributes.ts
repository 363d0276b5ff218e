import { attributes, type Term } from '..'
import { nameOf } from './lists'
import { required } from './required'

function blocks(entries: readonly (readonly [path: string, term: Term])[]): string {
  const sections = new Map<string, string[]>()
  for (const [path, term] of entries) {
    const start = path.lastIndexOf('.') + 1
    const section = path.slice(0, start)
    const key = path.slice(start)
    sections.set(section, [...(sections.get(section) ?? []), `${key}|${nameOf(key, term)}`])
  }
  const order = [...sections].sort(([a], [b]) => Number(b === '') - Number(a === ''))
  return order.map(([section, lines]) => [section, ...lines].join('\n')).join('\n\n')
}

const entries = Object.entries<Term>(attributes)

/** The text of `attribute-names.ts`. */
export const attributesText = `// Written by generate/write.mjs from the lists of attributes beside this file; do not edit.

import { attributed } from './named'

/** The names of what a case file cannot leave out. */
export const requiredAttributes = /* @__PURE__ */ attributed(\`${blocks(entries.filter(([path]) => required.has(path)))}\`)

/** The names of all other attributes. */
export const otherAttributes = /* @__PURE__ */ attributed(\`${blocks(entries.filter(([path]) => !required.has(path)))}\`)
`
