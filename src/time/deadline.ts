import type { WorkingDayCalendar } from './calendar'
import type { CompiledRequest } from './compiled-request'
import { SUSPENDED } from './count-days'
import { type Day, formatDay } from './day'
import { dayLedger } from './day-ledger'
import { computeDayOutcome } from './due-day'
import { computeInstantOutcome } from './due-instant'
import { DAY, formatLocal } from './instant'
import type { DayRun, LedgerRun, OpenRun, TimeRun } from './ledger'
import { readRequest } from './read-request'
import type { DeadlineRequest, OpenDeadlineRequest } from './request'
import { timeLedger } from './time-ledger'
import type { Unit } from './unit'

interface Answer {
  /** The day as of which the period runs, or the moment (local date-time) for hours, minutes and office minutes. */
  readonly start: string
  /** How much has been counted: days for units in days (a month has 28 to 31), minutes for the others. */
  readonly counted: number
  /** Whether the answer rests on days that the calendar does not cover, by the weekend rule alone. */
  readonly provisional: boolean
  readonly calendar: { readonly id: string; readonly hash: string; readonly source: string }
}

/** The end of a period and every day, or all time, that leads to it. */
export interface Deadline<U extends Unit = Unit> extends Answer {
  /** 'YYYY-MM-DD' for units in days (with `keepTime`, a local date-time); local 'YYYY-MM-DDTHH:mm' for the others. */
  readonly due: string
  /** The last day or moment of the period before any roll. */
  readonly unrolled: string
  readonly suspended: false
  /** From the event to the due date (counted backward, from the due date to the event), in order, without a gap. */
  readonly ledger: readonly LedgerRun<U>[]
}

/** A period that an exclusion without an end has stopped: nobody can say yet when it ends. */
export interface SuspendedDeadline<U extends Unit = Unit> extends Answer {
  readonly due: null
  readonly unrolled: null
  readonly suspended: true
  /** From the event on; the last run is the exclusion that still runs. */
  readonly ledger: readonly (LedgerRun<U> | OpenRun)[]
}

/**
 * When a period ends, and why: the due date with a ledger in which every day from the start to the due date stands
 * in exactly one run.
 *
 * @param request `start` as 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm', `period` as { amount, unit }, and the options of
 * `DeadlineRequest`, each with its default there.
 * @returns Frozen plain data. `suspended` tells whether an excluded interval without an end has stopped the period:
 * then `due` is null.
 * @throws InvalidDateError ('invalid-date'), InvalidAmountError ('invalid-amount'), UnknownUnitError
 * ('unknown-unit'), UnitMismatchError ('unit-mismatch': days and hours do not add up), ReversedIntervalError
 * ('reversed-interval'), InvalidOfficeHoursError ('invalid-office-hours'), UnknownTimeZoneError
 * ('unknown-time-zone'), InvalidOptionError ('invalid-option'), UnknownOptionError ('unknown-option'),
 * InvalidRequestError ('invalid-request'), CalendarDefinitionError ('invalid-calendar') for a bad request;
 * CalendarCoverageError ('calendar-coverage') where the calendar cannot say; OutOfRangeError ('out-of-range')
 * outside the years 1583 to 9999.
 *
 * Sources: Civil Code of the PRC art. 200 to 204; Administrative Licensing Law art. 45, 82.
 *
 * @example
 * ```ts
 * import { deadline } from 'officium'
 * const answer = deadline({
 *   start: '2024-02-05',
 *   period: { amount: 20, unit: 'working-day' },
 *   excluded: [{ from: '2024-02-20', to: '2024-02-22', ground: '听证' }],
 * })
 * answer.due //=> '2024-03-13'
 * answer.ledger[2] //=> { kind: 'rest-day', from: '2024-02-10', to: '2024-02-17', days: 8, calendarDay: 'holiday', name: '春节', notice: '国办发明电〔2023〕7号' }
 * ```
 */
export function deadline<U extends Unit>(request: DeadlineRequest<U>): Deadline<U>
export function deadline<U extends Unit>(request: OpenDeadlineRequest<U>): Deadline<U> | SuspendedDeadline<U>
export function deadline(request: OpenDeadlineRequest): Deadline | SuspendedDeadline {
  return computeDeadline(readRequest(request))
}

/** `deadline` for a request on numbers. */
export function computeDeadline(request: CompiledRequest): Deadline | SuspendedDeadline {
  return request.family === 'day' ? dayDeadline(request) : instantDeadline(request)
}

function dayDeadline(request: CompiledRequest): Deadline | SuspendedDeadline {
  const outcome = computeDayOutcome(request)
  const { start, due, last } = outcome
  const write = (day: Day) => (request.keepTime ? formatLocal(day * DAY + start.time) : formatDay(day))
  return answer(request, {
    start: write(start.day),
    due: due === SUSPENDED ? null : write(due),
    unrolled: last === SUSPENDED ? null : write(last),
    provisional: outcome.provisional,
    ledger: dayLedger(request, outcome),
  })
}

function instantDeadline(request: CompiledRequest): Deadline | SuspendedDeadline {
  const outcome = computeInstantOutcome(request)
  const { line, start, due, last } = outcome
  return answer(request, {
    start: formatLocal(line.wall(start)),
    due: due === SUSPENDED ? null : formatLocal(line.wall(due)),
    unrolled: last === SUSPENDED ? null : formatLocal(line.wall(last)),
    provisional: outcome.provisional,
    ledger: timeLedger(request, outcome),
  })
}

type CalendarIdentity = Answer['calendar']

/** Per calendar, which never changes. */
const identities = new WeakMap<WorkingDayCalendar, CalendarIdentity>()

function identityOf(calendar: WorkingDayCalendar): CalendarIdentity {
  let identity = identities.get(calendar)
  if (identity === undefined) {
    identity = Object.freeze({ id: calendar.id, hash: calendar.hash, source: calendar.source })
    identities.set(calendar, identity)
  }
  return identity
}

interface Parts {
  readonly start: string
  readonly due: string | null
  readonly unrolled: string | null
  readonly provisional: boolean
  readonly ledger: readonly (LedgerRun | OpenRun)[]
}

function answer({ calendar, family }: CompiledRequest, parts: Parts): Deadline | SuspendedDeadline {
  const { start, due, unrolled, provisional, ledger } = parts
  const counted = countedIn(ledger, family === 'day')
  const identity = identityOf(calendar)
  if (due === null || unrolled === null || !isClosed(ledger)) {
    return Object.freeze({
      due: null,
      unrolled: null,
      suspended: true,
      start,
      counted,
      provisional,
      calendar: identity,
      ledger,
    })
  }
  return Object.freeze({
    due,
    unrolled,
    suspended: false,
    start,
    counted,
    provisional,
    calendar: identity,
    ledger,
  })
}

/** Only the last run can be one that still runs. */
const isClosed = (ledger: readonly (LedgerRun | OpenRun)[]): ledger is readonly LedgerRun[] =>
  ledger.at(-1)?.to !== null

function countedIn(ledger: readonly (LedgerRun | OpenRun)[], isInDays: boolean): number {
  let sum = 0
  for (const run of ledger)
    if (run.kind === 'counted') sum += isInDays ? (run as DayRun).days : (run as TimeRun).minutes
  return sum
}
