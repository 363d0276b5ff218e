import type { Day } from './day'
import type { Spans } from './exclusion'
import type { WorkingDayTable } from './working-day-table'

/** The answer where a span that still runs comes before the day looked for. */
export const SUSPENDED = Infinity

/** The n-th day after a day that is in no span, n at least 1. */
export function dayAfterDays(spans: Spans, after: Day, n: number): Day {
  const { from, until } = spans
  let day = after + n
  for (let i = 0; i < from.length; i++) {
    if (until[i]! <= after + 1) continue
    const start = Math.max(from[i]!, after + 1)
    if (start > day) break
    day += until[i]! - start
  }
  return day
}

/** The n-th day before a day that is in no span, n at least 1. */
export function dayBeforeDays(spans: Spans, before: Day, n: number): Day {
  const { from, until } = spans
  let day = before - n
  for (let i = from.length - 1; i >= 0; i--) {
    if (from[i]! >= before) continue
    const end = Math.min(until[i]!, before)
    if (end <= day) break
    day -= end - from[i]!
  }
  return day
}

/** The n-th working day after a day that is in no span, n at least 1. */
export function dayAfterWorkingDays(table: WorkingDayTable, spans: Spans, after: Day, n: number): Day {
  const { from, until } = spans
  let number = table.through(after) + n
  for (let i = 0; i < from.length; i++) {
    if (until[i]! <= after + 1) continue
    const before = table.through(Math.max(from[i]! - 1, after))
    if (before >= number) break
    if (until[i] === Infinity) return SUSPENDED
    number += table.through(until[i]! - 1) - before
  }
  return table.day(number)
}

/** The n-th working day before a day that is in no span, n at least 1. */
export function dayBeforeWorkingDays(table: WorkingDayTable, spans: Spans, before: Day, n: number): Day {
  const { from, until } = spans
  let number = table.through(before - 1) - n + 1
  for (let i = from.length - 1; i >= 0; i--) {
    if (from[i]! >= before) continue
    const within = table.through(Math.min(until[i]!, before) - 1)
    if (within < number) break
    number -= within - table.through(from[i]! - 1)
  }
  return table.day(number)
}

/** The working days after a day and through another that are in no span. */
export function countWorkingDays(table: WorkingDayTable, spans: Spans, after: Day, through: Day): number {
  const { from, until } = spans
  let count = table.through(through) - table.through(after)
  for (let i = 0; i < from.length; i++) {
    const start = Math.max(from[i]! - 1, after)
    const end = Math.min(until[i]! - 1, through)
    if (end > start) count -= table.through(end) - table.through(start)
  }
  return count
}
