import { tableOf, type WorkingDayCalendar } from './calendar'
import { type Day, formatDay } from './day'
import type { DayRun, RunReason } from './ledger'
import { addReason, calendarReason, isSameReason } from './run-reason'

/** From a day on, the days of which a calendar says the same, as they stand in the ledger of a working-day period. */
export interface CalendarRun {
  readonly last: Day
  readonly reason: RunReason
  readonly run: DayRun
}

/** What is kept for one calendar at most: some megabytes. */
const MOST_RUNS = 10_000
/** A longer run is found in parts, which the ledger puts together. */
const LONGEST_RUN = 60

/** Per calendar, which never changes, by first day. Ledgers share these runs, and write only those that a period cuts. */
const known = new WeakMap<WorkingDayCalendar, Map<Day, CalendarRun>>()

/** The run that begins with a day, or the rest of the run in which it lies. */
export function calendarRunFrom(calendar: WorkingDayCalendar, day: Day): CalendarRun {
  let runs = known.get(calendar)
  if (runs === undefined) {
    runs = new Map()
    known.set(calendar, runs)
  }
  let found = runs.get(day)
  if (found === undefined) {
    found = findRun(calendar, day)
    if (runs.size < MOST_RUNS) runs.set(day, found)
  }
  return found
}

function findRun(calendar: WorkingDayCalendar, first: Day): CalendarRun {
  const table = tableOf(calendar)
  const reason = calendarReason(calendar, first)
  let last = first
  while (
    last - first < LONGEST_RUN &&
    table.has(last + 1) === table.has(first) &&
    isSameReason(calendarReason(calendar, last + 1), reason)
  ) {
    last++
  }
  return { last, reason, run: writeRun(table.has(first) ? 'counted' : 'rest-day', first, last, reason) }
}

/** A run of the ledger, frozen. */
export function writeRun(kind: DayRun['kind'], first: Day, last: Day, reason: RunReason): DayRun {
  const run: DayRun = { kind, from: formatDay(first), to: formatDay(last), days: last - first + 1 }
  addReason(run, reason)
  return Object.freeze(run)
}
