import { roles } from '../vocabulary/ids'
import { isRole } from '../vocabulary/role-ids'
import { identify } from './identify'
import type { ActInput, CaseFileInput, FindingInput } from './types'

/** What is found under the identifiers of a case file. */
export interface Known {
  readonly file: CaseFileInput
  readonly acts: readonly ActInput[]
  readonly actIds: readonly string[]
  readonly actById: ReadonlyMap<string, ActInput>
  readonly findings: readonly FindingInput[]
  readonly findingIds: readonly string[]
  readonly findingNames: ReadonlySet<string>
  /** Papers, catalogue items, commitments and listed matters. */
  readonly things: ReadonlySet<string>
}

/** The words that name a whole section of the file. */
export const sectionNames = ['matter', 'party'] as const

const isSection = (name: string): boolean => name === 'matter' || name === 'party'

function thingsOf({ matter, unit, acts }: CaseFileInput): Set<string> {
  const things = new Set(matter?.requiredDocuments)
  for (const { id } of matter?.submittedDocuments ?? []) things.add(id)
  for (const { item } of matter?.defects ?? []) things.add(item)
  for (const { id } of unit?.catalogue ?? []) things.add(id)
  for (const { id } of unit?.commitments ?? []) if (id !== undefined) things.add(id)
  for (const { id } of unit?.matters ?? []) things.add(id)
  for (const act of acts ?? []) if (act.type === 'borrow' && act.item !== undefined) things.add(act.item)
  return things
}

/** Collects what a file knows. */
export function collect(file: CaseFileInput): Known {
  const acts = file.acts ?? []
  const findings = file.findings ?? []
  const actIds = identify(acts, (act) => act.type)
  const findingIds = identify(findings, () => 'finding')
  const actById = new Map<string, ActInput>()
  for (let i = acts.length - 1; i >= 0; i--) actById.set(actIds[i]!, acts[i]!)
  return {
    file,
    acts,
    actIds,
    actById,
    findings,
    findingIds,
    findingNames: new Set(findingIds),
    things: thingsOf(file),
  }
}

/** Whether a name means a person, unit or post of the file, or a role. */
export function isActor({ file: { people, units, posts } }: Known, name: string): boolean {
  return (
    isRole(name) ||
    (people !== undefined && Object.hasOwn(people, name)) ||
    (units !== undefined && Object.hasOwn(units, name)) ||
    (posts !== undefined && Object.hasOwn(posts, name))
  )
}

/** Whether a name means something that an act or a finding can be about. */
export function isObject(known: Known, name: string): boolean {
  return (
    known.actById.has(name) ||
    name.includes('#') ||
    isSection(name) ||
    isActor(known, name) ||
    known.things.has(name) ||
    known.findingNames.has(name)
  )
}

/** Every name of the file and the vocabulary that can act or be addressed. */
export function actorNames({ file: { people, units, posts } }: Known): string[] {
  return [...Object.keys({ ...people, ...units, ...posts }), ...roles]
}
