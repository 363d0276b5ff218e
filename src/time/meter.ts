import type { CompiledRequest } from './compiled-request'
import { DAY, dayOfInstant, type Instant, timeOfDay } from './instant'
import { earliestAfter, latestAfter, type OfficeDay, officeTimeBefore } from './office-hours'
import type { WorkingDayTable } from './working-day-table'
import { utcOf, wallTime } from './zone'

/**
 * The line of time that a request is computed on, in milliseconds: UTC for hours and minutes in a time zone, so that
 * a change of the clocks neither adds nor takes an hour; wall-clock time for all else.
 */
export interface TimeLine {
  at(wall: Instant): number
  wall(at: number): Instant
}

const wallLine: TimeLine = { at: (wall) => wall, wall: (at) => at }

export function timeLineOf({ family, zone, start, startUtc }: CompiledRequest): TimeLine {
  if (family !== 'clock' || zone === undefined) return wallLine
  return {
    at: (wall) => (wall === start && startUtc !== undefined ? startUtc : wall === Infinity ? wall : utcOf(wall, zone)),
    wall: (at) => (Number.isFinite(at) ? wallTime(at, zone) : at),
  }
}

/** A clock on which a period runs: how far it has run at a point of the time line, and where it has run so far. */
export interface Meter {
  reading(at: number): number
  /** The first and the last point at which it shows that reading. */
  first(reading: number): number
  last(reading: number): number
}

const plainMeter: Meter = { reading: (at) => at, first: (reading) => reading, last: (reading) => reading }

/** The clock of a request: time itself, or the time during which the office is open. */
export function meterOf({ family, officeDay }: CompiledRequest, table: WorkingDayTable): Meter {
  return family === 'office' && officeDay !== undefined ? officeMeter(officeDay, table) : plainMeter
}

function officeMeter(officeDay: OfficeDay, table: WorkingDayTable): Meter {
  const { length } = officeDay
  return {
    reading(at) {
      const day = dayOfInstant(at)
      const today = table.has(day) ? officeTimeBefore(officeDay, timeOfDay(at)) : 0
      return table.through(day - 1) * length + today
    },
    first(reading) {
      const number = Math.ceil(reading / length)
      return table.day(number) * DAY + earliestAfter(officeDay, reading - (number - 1) * length)
    },
    last(reading) {
      const number = Math.floor(reading / length) + 1
      return table.day(number) * DAY + latestAfter(officeDay, reading - (number - 1) * length)
    },
  }
}
