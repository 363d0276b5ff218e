import { NEVER } from '../rule/fact'
import { type Calendar, checkCalendar } from '../time/calendar'
import { type CompiledRequest, compileRequest } from '../time/compiled-request'
import { computeDayOutcome } from '../time/due-day'
import { computeInstantOutcome } from '../time/due-instant'
import { DAY } from '../time/instant'
import { familyOf, type Period, type Unit } from '../time/unit'

/** Time that does not count: from a moment until just before another; NEVER while it still runs. */
export interface Stop {
  readonly from: number
  readonly until: number
  readonly ground: string
  readonly citation: string
}

/** Everything from which the end of a period is worked out. Instants are local. */
export interface Count {
  /** NEVER where the period has not begun. */
  readonly start: number
  readonly amount: number
  readonly unit: Unit
  readonly stops: readonly Stop[]
  readonly extensions: readonly Period[]
  /** An end that was fixed by date. */
  readonly fixed?: number | undefined
  readonly startDayCounted: boolean
  readonly calendar: Calendar
  readonly beyondCoverage: 'error' | 'provisional'
}

export interface Counted {
  /** The last moment in time; NEVER while the period does not run. */
  readonly due: number
  readonly provisional: boolean
}

/** The request that a count comes down to. */
export const countRequest = (count: Count): CompiledRequest =>
  compileRequest({
    start: count.start,
    steps: [{ amount: count.amount, unit: count.unit }, ...count.extensions],
    excluded: count.stops,
    calendar: checkCalendar(count.calendar, ['calendar']),
    beyondCoverage: count.beyondCoverage,
    startDay: count.startDayCounted ? 'counted' : 'excluded',
  })

/** Counts a period to its last moment. Periods in days end with their last day (Civil Code art. 203(2)). */
export function countDue(count: Count): Counted {
  if (count.fixed !== undefined) return { due: count.fixed, provisional: false }
  if (count.start === NEVER) return { due: NEVER, provisional: false }
  const request = countRequest(count)
  if (familyOf(count.unit) !== 'day') {
    const { due, provisional } = computeInstantOutcome(request)
    return { due, provisional }
  }
  const { due, provisional } = computeDayOutcome(request)
  return { due: due === NEVER ? NEVER : due * DAY + DAY - 1, provisional }
}

/** Counts days back from the day of an end, itself left out, to the last moment of the day that is reached. */
export function countBack(
  parts: Pick<Count, 'amount' | 'unit' | 'calendar' | 'beyondCoverage'> & { readonly end: number },
): number {
  const { end, amount, unit, calendar, beyondCoverage } = parts
  const request = compileRequest({
    start: end,
    steps: [{ amount, unit }],
    calendar: checkCalendar(calendar, ['calendar']),
    beyondCoverage,
    direction: 'backward',
  })
  return computeDayOutcome(request).due * DAY + DAY - 1
}
