import type { FindingId } from './findings'
import { findings } from './ids'

const all: ReadonlySet<string> = new Set(findings)

/** Whether a name is that of a finding. */
export function isFinding(name: string): name is FindingId {
  return all.has(name)
}
