import type { CompiledRequest, Exclusion } from './compiled-request'
import { SUSPENDED } from './count-days'
import { Coverage } from './coverage'
import { type Day, FIRST_DAY, LAST_DAY } from './day'
import { OutOfRangeError } from './errors'
import { noSpans, type Spans, timeSpans } from './exclusion'
import { DAY, dayOfInstant, HOUR, type Instant, MINUTE, timeOfDay } from './instant'
import { type Meter, meterOf, type TimeLine, timeLineOf } from './meter'
import type { Unit } from './unit'

/** Where a period in clock or office time ends, and how it came there; points of the request's time line. */
export interface InstantOutcome {
  readonly line: TimeLine
  /** The event, and the point as of which the period runs. */
  readonly received: number
  readonly start: number
  /** The end of the period and of each extension, before any roll; SUSPENDED from where an exclusion still runs. */
  readonly ends: readonly number[]
  readonly last: number
  readonly due: number
  readonly spans: Spans
  readonly provisional: boolean
}

const lengths: Readonly<Partial<Record<Unit, number>>> = {
  hour: HOUR,
  minute: MINUTE,
  'office-minute': MINUTE,
}

export function computeInstantOutcome(request: CompiledRequest): InstantOutcome {
  const coverage = new Coverage(request.calendar, request.beyondCoverage)
  const line = timeLineOf(request)
  const meter = meterOf(request, coverage.table)
  const spans = timeSpans(request.excluded.map(onLine(line)))
  const received = line.at(request.start)
  const start = received + startDelay(request)
  const forward = request.direction === 'forward'
  let amount = 0
  const ends = request.steps.map((step) => {
    amount += step.amount * lengths[step.unit]!
    return forward ? instantAfter(meter, spans, start, amount) : instantBefore(meter, spans, start, amount)
  })
  const last = ends.at(-1) ?? start
  if (request.family === 'office') relyOnOfficeDays(coverage, start, last, spans)
  const due = request.family === 'clock' ? roll(request, start, last, line, coverage) : last
  return { line, received, start, ends, last, due, spans, provisional: coverage.provisional }
}

/** An exclusion in local time as one on a time line. */
export const onLine =
  (line: TimeLine) =>
  ({ from, until, ground, citation }: Exclusion): Exclusion => ({
    from: line.at(from),
    until: line.at(until),
    ground,
    citation,
  })

/** How long after the event the period begins; less than nothing where it is counted backward. */
function startDelay({ start, family, hourStart, direction }: CompiledRequest): number {
  if (family !== 'clock' || hourStart === 'moment') return 0
  const sinceHour = start - Math.floor(start / HOUR) * HOUR
  return direction === 'forward' ? HOUR - sinceHour : -sinceHour
}

function instantAfter(meter: Meter, spans: Spans, start: number, amount: number): number {
  if (amount === 0) return start
  let reading = meter.reading(start) + amount
  for (let i = 0; i < spans.from.length; i++) {
    const until = spans.until[i]!
    if (until <= start) continue
    const before = meter.reading(Math.max(spans.from[i]!, start))
    if (before >= reading) break
    if (until === Infinity) return SUSPENDED
    reading += meter.reading(until) - before
  }
  return meter.first(reading)
}

function instantBefore(meter: Meter, spans: Spans, start: number, amount: number): number {
  if (amount === 0) return start
  let reading = meter.reading(start) - amount
  for (let i = spans.from.length - 1; i >= 0; i--) {
    const from = spans.from[i]!
    if (from >= start) continue
    const within = meter.reading(Math.min(spans.until[i]!, start))
    if (within <= reading) break
    reading -= within - meter.reading(from)
  }
  return meter.last(reading)
}

function relyOnOfficeDays(coverage: Coverage, start: number, last: number, spans: Spans): void {
  if (last === start) return
  const end = last === SUSPENDED ? Math.max(spans.from.at(-1)! - 1, start) : last
  coverage.rely(dayOfInstant(Math.min(start, end)), dayOfInstant(Math.max(start, end)))
}

/** The same time of day on a working day, outside the exclusions unless the request says otherwise. */
function roll(request: CompiledRequest, start: number, last: number, line: TimeLine, coverage: Coverage): number {
  if (last === SUSPENDED || request.roll === 'none') return last
  const { table } = coverage
  const wall = line.wall(last)
  const day = dayOfInstant(wall)
  const time = timeOfDay(wall)
  coverage.rely(day, day)
  // A roll back must not hide that the period itself leads too far.
  if (day < FIRST_DAY || day > LAST_DAY) throw new OutOfRangeError()
  if (table.has(day)) return last
  const skipped = request.rollOver === 'skip-excluded' ? timeSpans(request.excluded) : noSpans
  const later = request.roll === 'forward'
  const rolled = later
    ? workingInstantAfter(table, skipped, day, time)
    : workingInstantBefore(table, skipped, day, time)
  if (rolled === SUSPENDED) return SUSPENDED
  coverage.rely(Math.min(day, dayOfInstant(rolled)), Math.max(day, dayOfInstant(rolled)))
  const due = line.at(rolled)
  if (request.direction === 'forward') return later ? due : Math.max(due, start)
  return later ? Math.min(due, start) : due
}

type Table = Coverage['table']

function workingInstantAfter(table: Table, spans: Spans, day: Day, time: number): Instant {
  let due = table.day(table.through(day) + 1) * DAY + time
  for (let i = 0; i < spans.from.length; i++) {
    const until = spans.until[i]!
    if (spans.from[i]! > due || until <= due) continue
    if (until === Infinity) return SUSPENDED
    // The first day on which that time of day is no longer excluded, then the first working day as of it.
    const free = Math.ceil((until - time) / DAY)
    due = table.day(table.through(free - 1) + 1) * DAY + time
  }
  return due
}

function workingInstantBefore(table: Table, spans: Spans, day: Day, time: number): Instant {
  let due = table.day(table.through(day - 1)) * DAY + time
  for (let i = spans.from.length - 1; i >= 0; i--) {
    const from = spans.from[i]!
    if (from > due || spans.until[i]! <= due) continue
    const free = Math.ceil((from - time) / DAY) - 1
    due = table.day(table.through(free)) * DAY + time
  }
  return due
}
