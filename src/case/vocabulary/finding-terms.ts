import { isFinding } from './finding-ids'
import { numberFindings } from './ids'
import * as names from './names'
import type { Term, TermMap } from './term'

/** A finding by its name: what it is called, and which values it takes. */
export interface NamedFinding extends Term {
  readonly type: 'boolean' | 'number' | 'value'
  readonly values?: TermMap
}

/** What a finding is called and which values it takes; undefined where there is no such finding. */
export function findingTerm(name: string): NamedFinding | undefined {
  if (!isFinding(name)) return undefined
  const values = names.findingValues[name]
  const type = values !== undefined ? 'value' : numberFindings.includes(name) ? 'number' : 'boolean'
  return { ...names.findings[name], type, ...(values && { values }) }
}
