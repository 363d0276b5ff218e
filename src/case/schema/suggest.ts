import { formerNames } from '../vocabulary/former-names'
import { acts, findings, roles } from '../vocabulary/names'
import type { TermMap } from '../vocabulary/term'
import { actorNames, type Known, sectionNames } from './known'
import { nearest } from './near'

function byTerm(name: string, terms: TermMap): string[] {
  const wanted = name.toLowerCase()
  return Object.keys(terms).filter((id) => {
    const { zh, en } = terms[id]!
    return en.toLowerCase() === wanted || (wanted.length > 1 && (zh === name || zh.includes(name) || name.includes(zh)))
  })
}

function suggestions(
  name: string,
  known: Iterable<string>,
  terms: TermMap,
  former: Readonly<Record<string, string>>,
): string[] {
  const settled = Object.hasOwn(former, name) ? [former[name]!] : []
  return [...new Set([...settled, ...byTerm(name, terms), ...nearest(name, known)])].slice(0, 3)
}

/** The acts that a misspelt, Chinese or former name may mean. */
export function nearestAct(name: string): string[] {
  return suggestions(name, Object.keys(acts), acts, formerNames.acts)
}

/** The findings that a misspelt, Chinese or former name may mean. */
export function nearestFinding(name: string): string[] {
  return suggestions(name, Object.keys(findings), findings, formerNames.findings)
}

/** The people, units, posts and roles that a misspelt, Chinese or former name may mean. */
export function nearestActor(name: string, known: readonly string[]): string[] {
  return suggestions(name, known, roles, formerNames.roles)
}

/** The acts, findings, papers, people and sections that a misspelt `about` may mean. */
export function nearestObject(name: string, known: Known): string[] {
  return nearest(name, [...known.actIds, ...known.findingIds, ...known.things, ...sectionNames, ...actorNames(known)])
}
