import { findings, linesOf, lists } from './lists'

const valueNames = findings.flatMap(([, term]) => ('values' in term ? [linesOf(term.values)] : []))

/** The text of `names.ts`. */
export const namesText = `// Written by generate/write.mjs from the lists of names beside this file; do not edit.

import * as ids from './ids'
import { named, namedValues } from './named'
import type { TermMap } from './term'

${lists.map(([name, terms]) => `export const ${name} = /* @__PURE__ */ named(ids.${name}, \`${linesOf(terms)}\`)\n`).join('\n')}
/** Every list. */
export const allNames: readonly TermMap[] = /* @__PURE__ */ (() => [${lists.map(([name]) => name).join(', ')}])()

/** The names of the values of the findings that take one of several. */
export const findingValues = /* @__PURE__ */ namedValues(ids.findingValues, \`${valueNames.join('\n\n')}\`)
`
