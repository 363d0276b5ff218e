import type { CompiledRequest } from './compiled-request'
import type { Coverage } from './coverage'
import type { Day } from './day'
import { dayOfInstant, timeOfDay } from './instant'
import { closingTime, openingTime } from './office-hours'

/** The day as of which a period in days runs, and the time of day there. */
export interface StartDay {
  /** The day of the event. */
  readonly received: Day
  /** The day as of which it counts. */
  readonly day: Day
  readonly time: number
}

/** Moves a start on a day off or after closing to the next working day, where the request says so. */
export function startDay(request: CompiledRequest, coverage: Coverage): StartDay {
  const received = dayOfInstant(request.start)
  const moves = request.restDayStart !== 'same-day' || request.lateStart !== 'same-day'
  if (!moves || request.direction === 'backward') return { received, day: received, time: timeOfDay(request.start) }
  const { table } = coverage
  const { officeDay } = request
  const opening = officeDay === undefined ? 0 : openingTime(officeDay)
  let day = received
  let time = timeOfDay(request.start)
  coverage.rely(day, day)
  if (request.restDayStart !== 'same-day' && !table.has(day)) {
    day = table.day(table.through(day) + 1)
    if (request.restDayStart === 'next-working-day') time = opening
  }
  const late = officeDay !== undefined && time >= closingTime(officeDay)
  if (request.lateStart === 'next-working-day' && late && table.has(day)) {
    day = table.day(table.through(day) + 1)
    time = opening
  }
  coverage.rely(received, day)
  return { received, day, time }
}
