import { countWorkingDays } from './count-days'
import { Coverage } from './coverage'
import { formatDay, parseDay } from './day'
import { daySpans } from './exclusion'
import { hasOnly, keysError, readCalendar, readExcluded, readOption } from './read-request'
import type { WorkingDaysRequest } from './request'
import { ReversedIntervalError } from './request-errors'

const keys: ReadonlySet<string> = new Set(['after', 'through', 'excluded', 'calendar', 'beyondCoverage'])

/**
 * Counts the working days after one day and through another.
 *
 * @param request `after`, not counted, and `through`, counted, as 'YYYY-MM-DD'; `excluded` intervals, whose days do
 * not count, also those excluded in part; `calendar`, by default that of China; `beyondCoverage: 'provisional'` to
 * count by the weekend rule where the calendar ends.
 * @returns The number of working days; 0 where both days are the same.
 * @throws ReversedIntervalError ('reversed-interval') if `through` is before `after`: a negative count would hide
 * that two dates have been mixed up.
 * @throws CalendarCoverageError ('calendar-coverage') if a day between is not covered.
 * @throws InvalidDateError, InvalidRequestError, UnknownOptionError, CalendarDefinitionError.
 *
 * @example
 * ```ts
 * import { workingDays } from 'officium'
 * workingDays({ after: '2024-02-05', through: '2024-03-08' }) //=> 20
 * ```
 */
export function workingDays(request: WorkingDaysRequest): number {
  if (!hasOnly(request, keys)) throw keysError(request, keys, [])
  const after = parseDay(request.after, ['after'])
  const through = parseDay(request.through, ['through'])
  if (through < after) throw new ReversedIntervalError(['through'], formatDay(after), formatDay(through))
  const calendar = readCalendar(request.calendar)
  const coverage = new Coverage(calendar, readOption('beyondCoverage', request.beyondCoverage))
  const excluded = request.excluded === undefined ? [] : readExcluded(request.excluded, undefined)
  coverage.rely(after + 1, through)
  return countWorkingDays(coverage.table, daySpans(excluded, 'excluded'), after, through)
}
