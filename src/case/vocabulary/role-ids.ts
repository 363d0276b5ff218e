import { levels, ranks, roles } from './ids'
import type { Role } from './roles'

const all: ReadonlySet<string> = new Set(roles)

/** Whether a name is that of a role. */
export function isRole(name: string): name is Role {
  return all.has(name)
}

/** How high a role stands: people have a rank, units a level, some roles neither. */
export interface Standing {
  readonly rank: number | undefined
  readonly level: number | undefined
}

/** How high a role stands; undefined where a name is no role. */
export function standingOf(name: string): Standing | undefined {
  return isRole(name) ? { rank: ranks[name], level: levels[name] } : undefined
}
