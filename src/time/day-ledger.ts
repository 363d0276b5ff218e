import type { CompiledRequest, Exclusion } from './compiled-request'
import { SUSPENDED } from './count-days'
import { type Day, formatDay } from './day'
import { baseOf, type DayOutcome, originOf } from './due-day'
import { groundedSpans, wholeDays } from './exclusion'
import type { DayRun, DayRunKind, OpenRun, RunReason } from './ledger'
import { addReason, calendarReason, exclusionReason, isSameReason, noReason } from './run-reason'

interface Piece {
  readonly kind: DayRunKind
  readonly reason: RunReason
}

const deferred: Piece = { kind: 'deferred', reason: noReason }
const startDay: Piece = { kind: 'start-day', reason: noReason }
const counted: Piece = { kind: 'counted', reason: noReason }
const lengthened: Piece = { kind: 'lengthened', reason: noReason }

/** Every day from the event to the due date in exactly one run, in the order of the calendar. */
export function dayLedger(request: CompiledRequest, outcome: DayOutcome): readonly (DayRun | OpenRun)[] {
  const { start, due } = outcome
  const exclusions = groundedSpans(wholeDays(request.excluded, request.boundaryDays))
  const pieceOf = classifier(request, outcome, exclusions)
  if (due !== SUSPENDED) {
    return Object.freeze(runsOf(pieceOf, Math.min(start.received, due), Math.max(start.day, due)))
  }
  const open = Math.max(exclusions.at(-1)!.from, originOf(request, start.day) + 1)
  const runs = runsOf(pieceOf, start.received, open - 1)
  const still: OpenRun = { kind: 'excluded', from: formatDay(open), to: null, ...pieceOf(open).reason }
  return Object.freeze([...runs, Object.freeze(still)])
}

function runsOf(pieceOf: (day: Day) => Piece, first: Day, last: Day): DayRun[] {
  const runs: DayRun[] = []
  let from = first
  let piece = pieceOf(first)
  for (let day = first + 1; day <= last + 1; day++) {
    const next = day > last ? undefined : pieceOf(day)
    if (next === piece) continue
    if (next !== undefined && next.kind === piece.kind && isSameReason(next.reason, piece.reason)) continue
    const run: DayRun = { kind: piece.kind, from: formatDay(from), to: formatDay(day - 1), days: day - from }
    addReason(run, piece.reason)
    runs.push(Object.freeze(run))
    if (next === undefined) break
    from = day
    piece = next
  }
  return runs
}

/** What each day is; to be asked in the order of the calendar. */
function classifier(
  request: CompiledRequest,
  outcome: DayOutcome,
  exclusions: readonly Exclusion[],
): (day: Day) => Piece {
  const { calendar, steps } = request
  const { start, ends, last, rolled, due, isZero } = outcome
  const forward = request.direction === 'forward'
  const excludedPieces = exclusions.map((e): Piece => ({ kind: 'excluded', reason: exclusionReason(e) }))
  const pastEnd: Piece =
    due === rolled
      ? {
          kind: 'rolled',
          reason: last === due || last === SUSPENDED ? noReason : calendarReason(calendar, last),
        }
      : lengthened
  const skipsStart = request.startDay === 'excluded' || isZero
  // A roll over excluded days for which only working days matter has no excluded days of its own.
  const isMoved = isZero && request.zero === 'next-working-day'
  const ignoresExclusions = pastEnd.kind === 'rolled' && request.rollOver === 'working-day-only' && !isMoved

  let next = 0
  const excludedPiece = (day: Day): Piece | undefined => {
    while (next < exclusions.length && exclusions[next]!.until <= day) next++
    return next < exclusions.length && exclusions[next]!.from <= day ? excludedPieces[next] : undefined
  }
  let latest = counted
  const countedPiece = (day: Day): Piece => {
    const index = ends.length === 1 ? 0 : ends.findIndex((end) => (forward ? day <= end : day >= end))
    const isWorking = baseOf(steps[index]!.unit) === 'working-day'
    const reason = isWorking ? calendarReason(calendar, day) : noReason
    const isRest = reason.calendarDay === 'weekend' || reason.calendarDay === 'holiday'
    if (index > 0 && !isRest) return { kind: 'counted', reason: { ...reason, extension: index } }
    if (reason === noReason) return counted
    if (latest.reason !== reason) latest = { kind: isRest ? 'rest-day' : 'counted', reason }
    return latest
  }
  return (day) => {
    if (forward && day < start.day) return deferred
    if (day === start.day && skipsStart) return startDay
    const isPast = forward ? day > last : day < last
    if (isPast) return (ignoresExclusions ? undefined : excludedPiece(day)) ?? pastEnd
    return excludedPiece(day) ?? countedPiece(day)
  }
}
