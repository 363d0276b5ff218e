import { chain, type CaseContext, type Entry, type Occasion } from './context'
import type { ActPattern } from './spec'

/**
 * An act serves an occasion if it was not done before it and is not about another thing of a kind that the occasion
 * rests on: what is about the second call does not answer the first, what is about another application does not settle
 * this one, what is about the whole matter serves every one.
 */
export function serves(
  context: CaseContext,
  entry: Entry,
  occasion: Occasion,
  pattern: Pick<ActPattern, 'mayPrecede' | 'aboutOccasion' | 'aboutItsObject'> = {},
): boolean {
  const { entry: event } = occasion
  if (entry.id === event?.id) return false
  if (!pattern.mayPrecede && entry.hi < occasion.lo) return false
  if (event === undefined) {
    const { about } = entry.act
    return about === occasion.id || (!pattern.aboutOccasion && (about === undefined || occasion.kind === 'matter'))
  }
  const own = [event, ...chain(context, event)]
  // What the occasion is itself about came before it, though on the same day.
  if (!pattern.mayPrecede && own.some(({ id }) => id === entry.id)) return false
  if (pattern.aboutItsObject && event.act.about !== undefined)
    return [...chain(context, entry)].some((link) => own.some(({ id }) => id === link.id))
  for (const link of chain(context, entry)) {
    if (link.id === event.id) return true
    if (own.some(({ id }) => id === link.id)) continue
    if (own.some(({ act }) => act.type === link.act.type)) return false
  }
  return !pattern.aboutOccasion
}
