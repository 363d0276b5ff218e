import { type Day, tryDay } from './day'
import { hasIntervalKeys, type IntervalFields } from './read-request'
import type { WorkingDayTable } from './working-day-table'

/**
 * The n-th working day after a day that is in no interval, read and counted in one pass that allocates nothing. Only
 * for intervals of whole days in ascending order, as most are written; undefined for any other, and where something
 * is wrong: then `readExcluded` reads them again, sorts them, and says what is wrong.
 */
export function workingDayPastIntervals(table: WorkingDayTable, excluded: unknown, after: Day, n: number) {
  if (!Array.isArray(excluded)) return undefined
  let number = table.through(after) + n
  let previous = Number.NEGATIVE_INFINITY
  // Every day through this one has been counted or left out.
  let settled = after
  for (let i = 0; i < excluded.length; i++) {
    const interval: unknown = excluded[i]
    if (!isWellFormed(interval)) return undefined
    const first = tryDay(interval.from)
    const last = tryDay(interval.to)
    if (first === undefined || last === undefined || last < first || first < previous) return undefined
    previous = first
    if (last <= settled) continue
    const before = table.through(Math.max(first - 1, settled))
    // Past the due day intervals change nothing, but are still checked.
    if (before < number) number += table.through(last) - before
    settled = last
  }
  return table.day(number)
}

function isWellFormed(value: unknown): value is IntervalFields {
  if (!hasIntervalKeys(value)) return false
  const { ground, citation } = value
  return typeof ground === 'string' && ground !== '' && (citation === undefined || typeof citation === 'string')
}
