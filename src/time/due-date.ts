import { tableOf } from './calendar'
import type { CompiledRequest } from './compiled-request'
import { SUSPENDED } from './count-days'
import { workingDayPastIntervals } from './count-past-intervals'
import { type Day, formatDay, tryDay } from './day'
import { computeDayOutcome } from './due-day'
import { computeInstantOutcome } from './due-instant'
import { DAY, formatLocal, type Instant } from './instant'
import { readCalendar, readRequest } from './read-request'
import type { DeadlineRequest, OpenDeadlineRequest } from './request'
import type { Unit } from './unit'

/** When a period ends: a day for units in days, a moment for the others; SUSPENDED while an exclusion still runs. */
export function computeDue(request: CompiledRequest): Day | Instant {
  if (request.family === 'day') return computeDayOutcome(request).due
  const { due, line } = computeInstantOutcome(request)
  return line.wall(due)
}

/**
 * When a period ends: the due date of `deadline` alone, without the ledger.
 *
 * @param request `start` as 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm', `period` as { amount, unit }, and the options of
 * `DeadlineRequest`.
 * @returns 'YYYY-MM-DD' for working days, days, weeks, months and years (with `keepTime`, a local date-time); local
 * 'YYYY-MM-DDTHH:mm' for hours, minutes and office minutes; null where an excluded interval without an end begins
 * before the period has run.
 * @throws OfficiumError as `deadline` does.
 *
 * Sources: Civil Code of the PRC art. 200 to 204; Administrative Licensing Law art. 45, 82.
 *
 * @example
 * ```ts
 * import { dueDate } from 'officium'
 * dueDate({ start: '2024-02-05', period: { amount: 20, unit: 'working-day' } }) //=> '2024-03-08'
 * dueDate({ start: '2024-01-31', period: { amount: 1, unit: 'month' } }) //=> '2024-02-29'
 * dueDate({ start: '2024-02-05T16:30', period: { amount: 24, unit: 'hour' } }) //=> '2024-02-06T16:30'
 * ```
 */
export function dueDate<U extends Unit>(request: DeadlineRequest<U>): string
export function dueDate<U extends Unit>(request: OpenDeadlineRequest<U>): string | null
export function dueDate(request: OpenDeadlineRequest): string | null {
  return plainDueDate(request) ?? fullDueDate(request)
}

/** The commonest question, working days after a day: texts and look-ups alone. Undefined for any other. */
function plainDueDate(request: OpenDeadlineRequest): string | undefined {
  for (const key in request) {
    if (key !== 'start' && key !== 'period' && key !== 'calendar' && key !== 'excluded') return undefined
  }
  const { unit, amount } = request?.period ?? {}
  const start = tryDay(request?.start)
  if (unit !== 'working-day' || start === undefined || !Number.isSafeInteger(amount) || amount < 1) return undefined
  const table = tableOf(readCalendar(request.calendar))
  const due =
    request.excluded === undefined
      ? table.day(table.through(start) + amount)
      : workingDayPastIntervals(table, request.excluded, start, amount)
  return due === undefined || start + 1 < table.first || due > table.last ? undefined : formatDay(due)
}

function fullDueDate(request: OpenDeadlineRequest): string | null {
  const compiled = readRequest(request)
  if (compiled.family !== 'day') {
    const due = computeDue(compiled)
    return due === SUSPENDED ? null : formatLocal(due)
  }
  const { due, start } = computeDayOutcome(compiled)
  if (due === SUSPENDED) return null
  return compiled.keepTime ? formatLocal(due * DAY + start.time) : formatDay(due)
}
