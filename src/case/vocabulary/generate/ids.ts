import { type RoleTerm, roles } from '..'
import { findings, lists } from './lists'

function record(entries: readonly (readonly [string, unknown])[]): string {
  return `{\n${entries.map(([key, value]) => `  '${key}': ${JSON.stringify(value)},\n`).join('')}}`
}

const roleTerms: readonly (readonly [string, RoleTerm])[] = Object.entries(roles)

const values = findings.flatMap(([id, term]) => ('values' in term ? [[id, ...Object.keys(term.values)].join(' ')] : []))
const best = findings.flatMap(([id, term]) => ('best' in term ? [[id, term.best] as const] : []))
const numbers = findings.flatMap(([id, { type }]) => (type === 'number' ? [`'${id}'`] : []))
const ranks = roleTerms.flatMap(([id, { rank }]) => (rank === undefined ? [] : [[id, rank] as const]))
const levels = roleTerms.flatMap(([id, { level }]) => (level === undefined ? [] : [[id, level] as const]))

/** The text of `ids.ts`. */
export const idsText = `// Written by generate/write.mjs from the lists of names beside this file; do not edit.

import { type IdOf, listed, valued } from './listed'

${lists.map(([name, terms]) => `export const ${name} = /* @__PURE__ */ listed<'${name}'>('${Object.keys(terms).join(' ')}')\n`).join('')}
/** The values of the findings that take one of several. All other findings but the numbers are true or false. */
export const findingValues = /* @__PURE__ */ valued(\`${values.join('\n')}\`)

/** The findings that take a number. */
export const numberFindings: readonly IdOf<'findings'>[] = [${numbers.join(', ')}]

/** What a finding \`proper\` about the same target says on each finding of conduct. */
export const bestFindings: { readonly [F in IdOf<'findings'>]?: string | boolean } = ${record(best)}

/** The rank of the roles that people hold, 1 lowest. */
export const ranks: { readonly [R in IdOf<'roles'>]?: number } = ${record(ranks)}

/** The level of the roles that units hold: 1 section, 2 the body, 3 above it. */
export const levels: { readonly [R in IdOf<'roles'>]?: number } = ${record(levels)}
`
