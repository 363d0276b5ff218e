import { describe, type WorkingDayCalendar } from './calendar'
import type { Exclusion } from './compiled-request'
import type { Day } from './day'
import type { RunReason } from './ledger'

export const noReason: RunReason = Object.freeze({})

/** What the calendar says of a day, where it says more than that it is a working day. */
export function calendarReason(calendar: WorkingDayCalendar, day: Day): RunReason {
  const { kind, name, notice } = describe(calendar, day)
  if (kind === 'working-day') return noReason
  return {
    calendarDay: kind,
    ...(name === undefined ? {} : { name }),
    ...(notice === undefined ? {} : { notice }),
  }
}

/** The ground and clause of an exclusion. */
export function exclusionReason({ ground, citation }: Exclusion): RunReason {
  return citation === undefined ? { ground } : { ground, citation }
}

export function isSameReason(a: RunReason, b: RunReason): boolean {
  return (
    a === b ||
    (a.ground === b.ground &&
      a.citation === b.citation &&
      a.calendarDay === b.calendarDay &&
      a.name === b.name &&
      a.notice === b.notice &&
      a.extension === b.extension)
  )
}
