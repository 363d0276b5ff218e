import { existsSync } from 'node:fs'
import { quote } from '../../errors'
import { looksLikeScenario } from '../../scenario/read'
import { filesOf } from '../check/files'
import type { Session } from '../io'
import { readValues } from '../judge/read'
import { isUnusable, type Problem, problemsOf } from '../report'

/** Where scenarios are looked for where nothing is said. */
const defaultFolder = 'examples/scenarios'

/** A scenario that names a clause. */
export interface Naming {
  readonly scenario: string
  readonly file: string
}

/** The scenarios of a folder whose expectations name a clause, or one of its rules; and what could not be read. */
export async function scenariosNaming(
  clauses: readonly string[],
  folder: string | undefined,
  session: Session,
): Promise<{ readonly found: readonly Naming[]; readonly problems: readonly Problem[] }> {
  if (folder === undefined && !existsSync(defaultFolder)) return { found: [], problems: [] }
  const found: Naming[] = []
  const problems: Problem[] = []
  for (const file of await filesOf(folder ?? defaultFolder)) {
    try {
      for (const { value } of await readValues(file, session)) {
        const { scenario, expect } = (looksLikeScenario(value) ? value : {}) as {
          readonly scenario?: unknown
          readonly expect?: unknown
        }
        const named = typeof expect === 'object' && expect !== null ? Object.keys(expect) : []
        if (named.some((id) => clauses.some((clause) => id === clause || id.startsWith(`${clause}~`))))
          found.push({ scenario: typeof scenario === 'string' ? scenario : quote(scenario), file })
      }
    } catch (error) {
      if (!isUnusable(error)) throw error
      problems.push(...problemsOf(error))
    }
  }
  return { found, problems }
}
