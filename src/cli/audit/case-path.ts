import type { Path } from '../../errors'

const hostile: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const mostElements = 100

/** Reads a place in a case file, such as `matter.limits[0].amount`; undefined where it is none. */
export function readPath(text: string): Path | undefined {
  const path: (string | number)[] = []
  for (const part of text.split('.')) {
    const [, key, indexes] = /^([^[\]\s]+)((?:\[[0-9]{1,2}\])*)$/.exec(part) ?? []
    if (key === undefined || hostile.has(key)) return undefined
    path.push(key, ...[...(indexes ?? '').matchAll(/[0-9]+/g)].map(([digits]) => Number(digits)))
  }
  return path.every((key) => typeof key === 'string' || key < mostElements) ? path : undefined
}

type Holder = { [key: string | number]: unknown }

/** Puts a value at a place of a case file that is being built; no place that is filled lies within another. */
export function put(target: Holder, path: Path, value: unknown): void {
  let holder = target
  path.forEach((key, index) => {
    const next = path[index + 1]
    if (next === undefined) holder[key] = value
    else {
      // Its own: every object inherits something by the name of toString.
      if (!Object.hasOwn(holder, key)) holder[key] = typeof next === 'number' ? [] : {}
      holder = holder[key] as Holder
    }
  })
}

type Branch = Map<string | number, Branch>

/**
 * Of places that are to be filled, the first that does not fit those before it: it lies within one of them or holds one,
 * or one takes for a list what the other takes for an object.
 */
export function misfit(paths: readonly Path[]): Path | undefined {
  const root: Branch = new Map()
  const ends = new Set<Branch>()
  return paths.find((path) => {
    let branch = root
    for (const [index, key] of path.entries()) {
      const [sibling] = branch.keys()
      if (sibling !== undefined && typeof sibling !== typeof key) return true
      const next = branch.get(key) ?? new Map()
      branch.set(key, next)
      branch = next
      if (index < path.length - 1 && ends.has(branch)) return true
    }
    ends.add(branch)
    return branch.size > 0
  })
}

/** Whether a place, or something below it, has been filled. */
export function has(target: unknown, path: Path): boolean {
  let value = target
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Holder)[key]
  }
  return value !== undefined
}

/** Closes the gaps that empty cells left in lists. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(compact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compact(item)]))
}

/** The places of the list elements that a path goes through. */
export const elementsOf = (path: Path): readonly Path[] =>
  path.flatMap((key, index) => (typeof key === 'number' ? [path.slice(0, index + 1)] : []))
