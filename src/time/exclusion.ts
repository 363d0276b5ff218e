import type { Exclusion } from './compiled-request'
import { DAY } from './instant'
import type { Counting } from './options'

/** Disjoint spans in ascending order, each from a day or moment until before another; only the last may be infinite. */
export interface Spans {
  readonly from: readonly number[]
  readonly until: readonly number[]
}

export const noSpans: Spans = Object.freeze({ from: Object.freeze([]), until: Object.freeze([]) })

/** The first day of an exclusion, by how days count of which only a part is excluded. */
function firstDay(from: number, boundaryDays: Counting['boundaryDays']): number {
  const counted = boundaryDays === 'counted' || boundaryDays === 'first-counted'
  return counted ? Math.ceil(from / DAY) : Math.floor(from / DAY)
}

/** The day after the last day of an exclusion. */
function dayAfter(until: number, boundaryDays: Counting['boundaryDays']): number {
  const counted = boundaryDays === 'counted' || boundaryDays === 'last-counted'
  return counted ? Math.floor(until / DAY) : Math.ceil(until / DAY)
}

/** The exclusions in whole days; those that exclude no whole day drop out. */
export function wholeDays(
  excluded: readonly Exclusion[],
  boundaryDays: Counting['boundaryDays'],
): readonly Exclusion[] {
  const whole: Exclusion[] = []
  for (const e of excluded) {
    const from = firstDay(e.from, boundaryDays)
    const until = dayAfter(e.until, boundaryDays)
    if (until > from) whole.push({ from, until, ground: e.ground, citation: e.citation })
  }
  return whole
}

/** The excluded days, merged. */
export function daySpans(excluded: readonly Exclusion[], boundaryDays: Counting['boundaryDays']): Spans {
  if (excluded.length === 0) return noSpans
  const from: number[] = []
  const until: number[] = []
  for (const e of excluded) {
    from.push(firstDay(e.from, boundaryDays))
    until.push(dayAfter(e.until, boundaryDays))
  }
  return merge(from, until)
}

/** The excluded time, merged. */
export function timeSpans(excluded: readonly Exclusion[]): Spans {
  if (excluded.length === 0) return noSpans
  return merge(
    excluded.map((e) => e.from),
    excluded.map((e) => e.until),
  )
}

function isSorted(values: readonly number[]): boolean {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return false
  return true
}

function merge(from: readonly number[], until: readonly number[]): Spans {
  const order = isSorted(from) ? undefined : Array.from(from.keys()).sort((a, b) => from[a]! - from[b]!)
  const mergedFrom: number[] = []
  const mergedUntil: number[] = []
  let last = -1
  for (let i = 0; i < from.length; i++) {
    const at = order === undefined ? i : order[i]!
    const start = from[at]!
    const end = until[at]!
    if (end <= start) continue
    if (last >= 0 && start <= mergedUntil[last]!) {
      if (end > mergedUntil[last]!) mergedUntil[last] = end
    } else {
      last++
      mergedFrom[last] = start
      mergedUntil[last] = end
    }
  }
  return { from: mergedFrom, until: mergedUntil }
}

/**
 * The exclusions as disjoint spans that each have one ground. Where grounds overlap, the one that began first has the
 * span; the order and the splitting of the exclusions make no difference.
 */
export function groundedSpans(excluded: readonly Exclusion[]): readonly Exclusion[] {
  if (areApart(excluded)) return excluded
  const spans: Exclusion[] = []
  for (const [, group] of [...byGround(excluded)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { ground, citation } = group[0]!
    const { from, until } = timeSpans(group)
    for (let i = 0; i < from.length; i++) spans.push({ from: from[i]!, until: until[i]!, ground, citation })
  }
  spans.sort((a, b) => a.from - b.from)
  const disjoint: Exclusion[] = []
  let covered = -Infinity
  for (const { from, until, ground, citation } of spans) {
    if (until <= covered) continue
    disjoint.push({ from: Math.max(from, covered), until, ground, citation })
    covered = until
  }
  return disjoint
}

/** Whether exclusions stand in their order with something between them, as most do: then they are disjoint spans. */
function areApart(excluded: readonly Exclusion[]): boolean {
  let until = -Infinity
  for (const e of excluded) {
    if (e.from <= until || e.until <= e.from) return false
    until = e.until
  }
  return true
}

function byGround(excluded: readonly Exclusion[]): ReadonlyMap<string, readonly Exclusion[]> {
  const groups = new Map<string, Exclusion[]>()
  for (const e of excluded) {
    const key = JSON.stringify([e.ground, e.citation ?? ''])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [e])
    else group.push(e)
  }
  return groups
}
