import { calendarRunFrom, writeRun } from './calendar-run'
import type { CompiledRequest, Exclusion } from './compiled-request'
import { SUSPENDED } from './count-days'
import { type Day, formatDay } from './day'
import { baseOf, type DayOutcome, originOf } from './due-day'
import { groundedSpans, wholeDays } from './exclusion'
import type { DayRun, DayRunKind, OpenRun, RunReason } from './ledger'
import { calendarReason, exclusionReason, isSameReason, noReason } from './run-reason'

/** Days that are in the ledger for one reason, from the day asked about through `last` at least. */
interface Stretch {
  readonly kind: DayRunKind
  readonly reason: RunReason
  readonly last: Day
  /** The run that stands for all of them, where it has been written before. */
  readonly written?: DayRun
}

/** Every day from the event to the due date in exactly one run, in the order of the calendar. */
export function dayLedger(request: CompiledRequest, outcome: DayOutcome): readonly (DayRun | OpenRun)[] {
  const { start, due } = outcome
  const exclusions = groundedSpans(wholeDays(request.excluded, request.boundaryDays))
  const stretchFrom = classifier(request, outcome, exclusions)
  if (due !== SUSPENDED) {
    return Object.freeze(runsOf(stretchFrom, Math.min(start.received, due), Math.max(start.day, due)))
  }
  const open = Math.max(exclusions.at(-1)!.from, originOf(request, start.day) + 1)
  const runs = runsOf(stretchFrom, start.received, open - 1)
  const still: OpenRun = { kind: 'excluded', from: formatDay(open), to: null, ...stretchFrom(open).reason }
  return Object.freeze([...runs, Object.freeze(still)])
}

function runsOf(stretchFrom: (day: Day) => Stretch, first: Day, last: Day): DayRun[] {
  const runs: DayRun[] = []
  let from = first
  let stretch = first <= last ? stretchFrom(first) : undefined
  while (stretch !== undefined) {
    let end = Math.min(stretch.last, last)
    let next = end < last ? stretchFrom(end + 1) : undefined
    while (next !== undefined && next.kind === stretch.kind && isSameReason(next.reason, stretch.reason)) {
      end = Math.min(next.last, last)
      next = end < last ? stretchFrom(end + 1) : undefined
    }
    const written = stretch.last === end ? stretch.written : undefined
    runs.push(written ?? writeRun(stretch.kind, from, end, stretch.reason))
    from = end + 1
    stretch = next
  }
  return runs
}

/** What the days as of a day are; to be asked in the order of the calendar. */
function classifier(
  request: CompiledRequest,
  outcome: DayOutcome,
  exclusions: readonly Exclusion[],
): (day: Day) => Stretch {
  const { calendar, steps } = request
  const { start, ends, last, rolled, due, isZero } = outcome
  const forward = request.direction === 'forward'
  const pastKind = due === rolled ? 'rolled' : 'lengthened'
  const isRoll = pastKind === 'rolled' && last !== due && last !== SUSPENDED
  const pastReason = isRoll ? calendarReason(calendar, last) : noReason
  const skipsStart = request.startDay === 'excluded' || isZero
  // A roll over excluded days for which only working days matter has no excluded days of its own.
  const isMoved = isZero && request.zero === 'next-working-day'
  const ignoresExclusions = pastKind === 'rolled' && request.rollOver === 'working-day-only' && !isMoved

  let index = 0
  /** The first exclusion that ends after a day. */
  const exclusionAt = (day: Day): Exclusion | undefined => {
    while (index < exclusions.length && exclusions[index]!.until <= day) index++
    return exclusions[index]
  }
  const counted = (day: Day, limit: Day): Stretch => {
    let step = 0
    while (forward ? day > ends[step]! : day < ends[step]!) step++
    const stepLast = forward ? ends[step]! : step > 0 ? ends[step - 1]! - 1 : limit
    const through = Math.min(limit, stepLast)
    const extension: RunReason = step > 0 ? { extension: step } : noReason
    if (baseOf(steps[step]!.unit) !== 'working-day') return { kind: 'counted', reason: extension, last: through }
    const { run, reason, last: runLast } = calendarRunFrom(calendar, day)
    if (step > 0 && run.kind === 'counted') {
      return { kind: 'counted', reason: { ...reason, ...extension }, last: Math.min(runLast, through) }
    }
    if (runLast > through) return { kind: run.kind, reason, last: through }
    return { kind: run.kind, reason, last: runLast, written: run }
  }
  return (day) => {
    if (forward && day < start.day) return { kind: 'deferred', reason: noReason, last: start.day - 1 }
    if (day === start.day && skipsStart) return { kind: 'start-day', reason: noReason, last: day }
    const isPast = forward ? day > last : day < last
    let limit = skipsStart && day < start.day ? start.day - 1 : Infinity
    if (forward ? !isPast : isPast) limit = Math.min(limit, forward ? last : last - 1)
    const exclusion = isPast && ignoresExclusions ? undefined : exclusionAt(day)
    if (exclusion !== undefined && exclusion.from <= day) {
      return { kind: 'excluded', reason: exclusionReason(exclusion), last: Math.min(limit, exclusion.until - 1) }
    }
    if (exclusion !== undefined) limit = Math.min(limit, exclusion.from - 1)
    return isPast ? { kind: pastKind, reason: pastReason, last: limit } : counted(day, limit)
  }
}
