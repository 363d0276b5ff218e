/** Copies plain data in depth, treats what is undefined and the sign of zero as JSON does, and freezes the copy. */
export function frozenCopy<T>(value: T): T {
  if (value === 0) return 0 as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return Object.freeze(Array.from(value, (item: unknown) => (item === undefined ? null : frozenCopy(item)))) as T
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.freeze(Object.fromEntries(entries.map(([key, item]) => [key, frozenCopy(item)]))) as T
}
