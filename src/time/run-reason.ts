import { describe, listedDays, tableOf, type WorkingDayCalendar } from './calendar'
import type { Exclusion } from './compiled-request'
import type { Day } from './day'
import type { RunReason } from './ledger'

export const noReason: RunReason = Object.freeze({})

/** Per calendar, which never changes: what it says of its listed days; alike days share one object. */
const listedReasons = new WeakMap<WorkingDayCalendar, ReadonlyMap<Day, RunReason>>()

const weekendReason: RunReason = Object.freeze({ calendarDay: 'weekend' })

/** What the calendar says of a day, where it says more than that it is a working day. */
export function calendarReason(calendar: WorkingDayCalendar, day: Day): RunReason {
  let listed = listedReasons.get(calendar)
  if (listed === undefined) {
    listed = readReasons(calendar)
    listedReasons.set(calendar, listed)
  }
  return listed.get(day) ?? (tableOf(calendar).has(day) ? noReason : weekendReason)
}

function readReasons(calendar: WorkingDayCalendar): ReadonlyMap<Day, RunReason> {
  const reasons = new Map<Day, RunReason>()
  let last = noReason
  for (const day of listedDays(calendar).keys()) {
    const { kind, name, notice } = describe(calendar, day)
    const reason: RunReason =
      kind === 'working-day'
        ? noReason
        : Object.freeze({
            calendarDay: kind,
            ...(name === undefined ? {} : { name }),
            ...(notice === undefined ? {} : { notice }),
          })
    if (!isSameReason(reason, last)) last = reason
    reasons.set(day, last)
  }
  return reasons
}

/** Adds a reason to a new run. Written out, since spreading an object takes many times as long. */
export function addReason(run: { -readonly [K in keyof RunReason]: RunReason[K] }, reason: RunReason): void {
  if (reason === noReason) return
  const { ground, citation, calendarDay, name, notice, extension } = reason
  if (ground !== undefined) run.ground = ground
  if (citation !== undefined) run.citation = citation
  if (calendarDay !== undefined) run.calendarDay = calendarDay
  if (name !== undefined) run.name = name
  if (notice !== undefined) run.notice = notice
  if (extension !== undefined) run.extension = extension
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
