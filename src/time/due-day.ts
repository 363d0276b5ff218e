import type { CompiledRequest } from './compiled-request'
import { dayAfterDays, dayAfterWorkingDays, dayBeforeDays, dayBeforeWorkingDays, SUSPENDED } from './count-days'
import { Coverage } from './coverage'
import { addMonths, type Day, hasCorrespondingDay } from './day'
import { daySpans, noSpans, type Spans } from './exclusion'
import { type StartDay, startDay } from './start-day'
import { endingUnit, type Unit } from './unit'

/** Where a period in days ends, and how it came there. */
export interface DayOutcome {
  readonly start: StartDay
  /** The end of the period and of each extension, before any roll; SUSPENDED from where an exclusion still runs. */
  readonly ends: readonly Day[]
  /** The last of them, or the start day of a period of length zero. */
  readonly last: Day
  /** `last` rolled. */
  readonly rolled: Day
  readonly due: Day
  readonly spans: Spans
  readonly isZero: boolean
  readonly provisional: boolean
}

type Base = 'working-day' | 'day' | 'month'

const bases: Readonly<Partial<Record<Unit, readonly [base: Base, factor: number]>>> = {
  'working-day': ['working-day', 1],
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
}

/** What a unit in days is counted in. */
export const baseOf = (unit: Unit): Base => bases[unit]?.[0] ?? 'day'

export function computeDayOutcome(request: CompiledRequest): DayOutcome {
  const coverage = new Coverage(request.calendar, request.beyondCoverage)
  const start = startDay(request, coverage)
  const spans = daySpans(request.excluded, request.boundaryDays)
  const isZero = request.steps.every(({ amount }) => amount === 0)
  const ends = isZero ? request.steps.map(() => start.day) : stepEnds(request, start.day, spans, coverage)
  const last = ends.at(-1) ?? start.day
  const rolled = roll(request, start.day, last, spans, isZero, coverage)
  const minimum = isZero ? -Infinity : leastEnd(request, start.day, spans, coverage)
  return {
    start,
    ends,
    last,
    rolled,
    due: Math.max(rolled, minimum),
    spans,
    isZero,
    provisional: coverage.provisional,
  }
}

/** The day before the first that may count (the day after it, counted backward). */
export function originOf({ startDay, direction }: CompiledRequest, start: Day): Day {
  if (startDay === 'excluded') return start
  return direction === 'forward' ? start - 1 : start + 1
}

function stepEnds(request: CompiledRequest, start: Day, spans: Spans, coverage: Coverage): Day[] {
  const ends: Day[] = []
  let origin = originOf(request, start)
  let base: Base | undefined
  let amount = 0
  for (const step of request.steps) {
    const [stepBase, factor] = bases[step.unit]!
    // Steps of one base are one length from one origin; else months would drift: 31 January, 28 February, 28 March.
    if (base !== undefined && stepBase !== base) {
      origin = ends.at(-1)!
      amount = 0
    }
    base = stepBase
    amount += step.amount * factor
    const isFirst = origin === originOf(request, start)
    ends.push(origin === SUSPENDED ? SUSPENDED : endOf(request, base, amount, origin, isFirst, spans, coverage))
  }
  return ends
}

function endOf(
  request: CompiledRequest,
  base: Base,
  amount: number,
  origin: Day,
  isFirst: boolean,
  spans: Spans,
  coverage: Coverage,
): Day {
  if (amount === 0) return origin
  const forward = request.direction === 'forward'
  if (base === 'working-day') {
    return forward
      ? workingDayAfter(spans, origin, amount, coverage)
      : workingDayBefore(spans, origin, amount, coverage)
  }
  const fromStart = isFirst && request.startDay === 'counted'
  const length = base === 'day' ? amount : monthsInDays(origin, amount, forward, fromStart)
  return forward ? dayAfterDays(spans, origin, length) : dayBeforeDays(spans, origin, length)
}

/** How many days a number of months has from an origin; with `fromStart` the day next to the origin is its first. */
function monthsInDays(origin: Day, months: number, forward: boolean, fromStart: boolean): number {
  if (forward) {
    if (!fromStart) return addMonths(origin, months) - origin
    const corresponding = addMonths(origin + 1, months)
    return (hasCorrespondingDay(origin + 1, months) ? corresponding - 1 : corresponding) - origin
  }
  return fromStart ? origin - (addMonths(origin - 1, -months) + 1) : origin - addMonths(origin, -months)
}

function workingDayAfter(spans: Spans, after: Day, n: number, coverage: Coverage): Day {
  const day = dayAfterWorkingDays(coverage.table, spans, after, n)
  coverage.rely(after + 1, day === SUSPENDED ? spans.from.at(-1)! - 1 : day)
  return day
}

function workingDayBefore(spans: Spans, before: Day, n: number, coverage: Coverage): Day {
  const day = dayBeforeWorkingDays(coverage.table, spans, before, n)
  coverage.rely(day, before - 1)
  return day
}

function roll(request: CompiledRequest, start: Day, last: Day, spans: Spans, isZero: boolean, coverage: Coverage): Day {
  if (last === SUSPENDED) return SUSPENDED
  const forward = request.direction === 'forward'
  if (isZero && request.zero === 'next-working-day') {
    return forward ? workingDayAfter(spans, start - 1, 1, coverage) : workingDayBefore(spans, start + 1, 1, coverage)
  }
  if (request.roll === 'none' || endingUnit(request.steps) === 'working-day') return last
  coverage.rely(last, last)
  if (coverage.table.has(last)) return last
  const skipped = request.rollOver === 'skip-excluded' ? spans : noSpans
  if (request.roll === 'forward') {
    const day = workingDayAfter(skipped, last, 1, coverage)
    return forward ? day : Math.min(day, start)
  }
  const day = workingDayBefore(skipped, last, 1, coverage)
  return forward ? Math.max(day, start) : day
}

/** The first end that gives a calendar period the working days it must have. */
function leastEnd(request: CompiledRequest, start: Day, spans: Spans, coverage: Coverage): Day {
  const applies = request.direction === 'forward' && endingUnit(request.steps) !== 'working-day'
  if (request.minimumWorkingDays === 0 || !applies) return -Infinity
  return workingDayAfter(spans, originOf(request, start), request.minimumWorkingDays, coverage)
}
