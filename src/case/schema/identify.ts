interface Identifiable {
  readonly id?: string | undefined
}

/**
 * The ids of a list in its order: the given ones, and for the rest `<kind>-<n>`, counted by kind and skipping
 * numbers that are taken.
 */
export function identify<T extends Identifiable>(list: readonly T[], kindOf: (item: T) => string): string[] {
  const taken = new Set<string>()
  for (const { id } of list) if (id !== undefined) taken.add(id)
  const counts = new Map<string, number>()
  return list.map((item) => {
    if (item.id !== undefined) return item.id
    const kind = kindOf(item)
    let n = (counts.get(kind) ?? 0) + 1
    while (taken.has(`${kind}-${n}`)) n += 1
    counts.set(kind, n)
    return `${kind}-${n}`
  })
}
