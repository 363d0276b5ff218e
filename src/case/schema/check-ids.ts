import type { Path } from '../../errors'
import { reject } from './issue'
import { isRole } from '../vocabulary/role-ids'
import { type Known, sectionNames } from './known'

type Payload = Parameters<typeof reject>[0]

const reserved: ReadonlySet<string> = new Set(sectionNames)

/** An identifier means one thing in the whole file: no two things share it, and it is no role. */
export function checkIds(known: Known, payload: Payload): void {
  const { file } = known
  const seen = new Map<string, Path>()
  const claim = (id: string, ...path: (string | number)[]): void => {
    if (isRole(id) || reserved.has(id)) reject(payload, { code: 'reserved-id', id }, ...path)
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else reject(payload, { code: 'duplicate-id', id, first }, ...path)
  }
  for (const section of ['people', 'units', 'posts'] as const) {
    for (const key of Object.keys(file[section] ?? {})) claim(key, section, key)
  }
  // Items and listed matters are named apart from people and acts, but each has one name.
  for (const list of ['catalogue', 'matters'] as const) {
    const named = new Map<string, Path>()
    for (const [i, { id }] of (file.unit?.[list] ?? []).entries()) {
      const path = ['unit', list, i, 'id'] as const
      const first = named.get(id)
      if (first === undefined) named.set(id, path)
      else reject(payload, { code: 'duplicate-id', id, first }, ...path)
    }
  }
  known.actIds.forEach((id, i) => {
    claim(id, 'acts', i, 'id')
  })
  known.findingIds.forEach((id, i) => {
    claim(id, 'findings', i, 'id')
  })
}
