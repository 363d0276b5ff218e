import type { Clause } from '../../../src/norm/clause'
import type { Norm } from '../../../src/norm/norm'
import type { Regulation } from '../../../src/norm/regulation'
import type { Rulebook } from '../../../src/norm/rulebook'

/** A norm of a clause. */
export interface Place {
  readonly regulation: Regulation
  readonly clause: Clause
  readonly index: number
  readonly norm: Norm
}

export const idOf = ({ regulation, clause }: Place): string => `${regulation.id}#${clause.id}`
export const keyOf = (place: Place): string => `${idOf(place)} ${place.index}`

/** Where each norm stands: what is written once may stand in several clauses. */
export function placesOf({ regulations }: Rulebook): ReadonlyMap<Norm, readonly Place[]> {
  const places = new Map<Norm, Place[]>()
  for (const regulation of regulations)
    for (const clause of regulation.clauses)
      for (const [index, norm] of clause.norms.entries())
        places.set(norm, [...(places.get(norm) ?? []), { regulation, clause, index, norm }])
  return places
}
