/** One way in which a part of a rulebook could have been written wrongly. */
export interface Variant<T> {
  /** What was changed, for a reader: `matter.remit equal own → notEqual`. */
  readonly what: string
  readonly to: T
}

export const variant = <T>(what: string, to: T): Variant<T> => ({ what, to })

/** The same variants of a part, as variants of the whole that holds it. */
export const inside = <Part, Whole>(
  variants: readonly Variant<Part>[],
  put: (part: Part) => Whole,
  where = '',
): readonly Variant<Whole>[] =>
  variants.map(({ what, to }) => variant(where === '' ? what : `${where}: ${what}`, put(to)))

export const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index)

export const replaced = <T>(list: readonly T[], index: number, item: T): readonly T[] =>
  list.map((old, at) => (at === index ? item : old))

/** An object without one of its keys. */
export function lacking<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object
  return rest
}

/** Each item of a list left out in turn; a list of one is not emptied. */
export const shortened = <T>(list: readonly T[], name: (item: T) => string): readonly Variant<readonly T[]>[] =>
  list.length < 2 ? [] : list.map((item, index) => variant(`without ${name(item)}`, without(list, index)))

/** A number one more and one less. */
export const shifted = (number: number): readonly Variant<number>[] =>
  [number + 1, number - 1].map((to) => variant(`${number} → ${to}`, to))

export const nameOf = (item: unknown): string => (typeof item === 'string' ? item : JSON.stringify(item))
