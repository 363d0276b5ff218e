import type { Rulebook } from '../norm/rulebook'
import type { Citation } from '../verdict'

type Place = Pick<Citation, 'title' | 'locator'>

const books = new WeakMap<Rulebook, Map<string, Place>>()

/** Where a clause stands: the title of its regulation, and its locator; of an unknown one, what its name tells. */
export function placeOf(rulebook: Rulebook, clause: string): Place {
  let places = books.get(rulebook)
  if (places === undefined) {
    places = new Map()
    for (const { id: owner, title, clauses } of rulebook.regulations)
      for (const { id, locator } of clauses) places.set(`${owner}#${id}`, Object.freeze({ title, locator }))
    books.set(rulebook, places)
  }
  return places.get(clause) ?? unknownPlace(rulebook, clause)
}

function unknownPlace({ regulations }: Rulebook, clause: string): Place {
  const [owner = ''] = clause.split('#')
  const title = regulations.find(({ id }) => id === owner)?.title
  return { title: title ?? Object.freeze({ zh: owner, en: owner }), locator: '' }
}
