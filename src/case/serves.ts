import { chain, type CaseContext, type Entry, type Occasion } from './context'
import type { ActPattern } from './spec'

const ANY: Pick<ActPattern, 'mayPrecede' | 'aboutOccasion' | 'aboutItsObject'> = {}

/**
 * An act serves an occasion if it was not done before it and is not about another thing of a kind that the occasion
 * rests on: what is about the second call does not answer the first, what is about another application does not settle
 * this one, what is about the whole matter serves every one.
 */
export function serves(
  context: CaseContext,
  entry: Entry,
  occasion: Occasion,
  pattern: Pick<ActPattern, 'mayPrecede' | 'aboutOccasion' | 'aboutItsObject'> = ANY,
): boolean {
  const { entry: event } = occasion
  if (entry.id === event?.id) return false
  if (!pattern.mayPrecede && entry.hi < occasion.lo) return false
  if (event === undefined) {
    const { about } = entry.act
    return about === occasion.id || (!pattern.aboutOccasion && (about === undefined || occasion.kind === 'matter'))
  }
  const own = chain(context, event)
  // What the occasion is itself about came before it, though on the same day.
  if (!pattern.mayPrecede && isIn(own, entry.id)) return false
  const links = chain(context, entry)
  if (pattern.aboutItsObject && event.act.about !== undefined)
    return links.some(({ id }) => id === event.id || isIn(own, id))
  for (const link of links) {
    if (link.id === event.id) return true
    if (isIn(own, link.id)) continue
    if (event.act.type === link.act.type || own.some(({ act }) => act.type === link.act.type)) return false
  }
  return !pattern.aboutOccasion
}

const isIn = (entries: readonly Entry[], id: string): boolean => {
  for (const entry of entries) if (entry.id === id) return true
  return false
}
