function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}

/** One, two and three. */
export const enAnd = (items: readonly string[]): string => joined(items, 'and')

/** One, two or three. */
export const enOr = (items: readonly string[]): string => joined(items, 'or')

/** Ids of the case file in brackets, with a space before them. */
export const enIds = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`)

/** The first letter large, as at the beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
