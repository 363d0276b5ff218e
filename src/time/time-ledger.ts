import type { CompiledRequest, Exclusion } from './compiled-request'
import { SUSPENDED } from './count-days'
import { type InstantOutcome, onLine } from './due-instant'
import { groundedSpans } from './exclusion'
import { dayOfInstant, formatLocal, MINUTE } from './instant'
import type { OpenRun, RunReason, TimeRun } from './ledger'
import { officePieces } from './office-pieces'
import { addReason, calendarReason, exclusionReason, isSameReason, noReason } from './run-reason'
import { piece, type TimePiece } from './time-piece'

/** All time from the event to the due moment in exactly one run, in the order of the clock. */
export function timeLedger(request: CompiledRequest, outcome: InstantOutcome): readonly (TimeRun | OpenRun)[] {
  const { line, due, start } = outcome
  const exclusions = groundedSpans(request.excluded).map(onLine(line))
  const open = due === SUSPENDED ? Math.max(exclusions.at(-1)!.from, start) : undefined
  const pieces = merge(piecesOf(request, outcome, exclusions, open ?? due))
  const runs: (TimeRun | OpenRun)[] = pieces.map(({ kind, from, until, reason }) => {
    const run: TimeRun = {
      kind,
      from: formatLocal(line.wall(from)),
      to: formatLocal(line.wall(until)),
      minutes: (until - from) / MINUTE,
    }
    addReason(run, reason)
    return Object.freeze(run)
  })
  if (open !== undefined) {
    const from = formatLocal(line.wall(open))
    runs.push(Object.freeze({ kind: 'excluded', from, to: null, ...exclusionReason(exclusions.at(-1)!) }))
  }
  return Object.freeze(runs)
}

function piecesOf(
  request: CompiledRequest,
  { received, start, ends, last, due, line }: InstantOutcome,
  exclusions: readonly Exclusion[],
  end: number,
): TimePiece[] {
  const forward = request.direction === 'forward'
  const reason = due === last ? noReason : calendarReason(request.calendar, dayOfInstant(line.wall(last)))
  const cut = request.rollOver === 'skip-excluded' ? exclusions : []
  const running = (from: number, until: number) => {
    const whole = request.family === 'office' ? officePieces(request, from, until) : piece('counted', from, until)
    return withExtensions(cutOut(whole, exclusions), ends, forward)
  }
  if (forward) {
    const rolled = cutOut(piece('rolled', last, end, reason), cut)
    return [...piece('start-hour', received, start), ...running(start, Math.min(last, end)), ...rolled]
  }
  const rolled = cutOut(piece('rolled', end, last, reason), cut)
  return [...rolled, ...running(Math.max(last, end), start), ...piece('start-hour', start, received)]
}

/** Cuts the exclusions, disjoint and in order, out of the pieces. */
function cutOut(pieces: readonly TimePiece[], exclusions: readonly Exclusion[]): TimePiece[] {
  return pieces.flatMap(({ kind, from, until, reason }) => {
    const parts: TimePiece[] = []
    let at = from
    for (const exclusion of exclusions) {
      const begin = Math.max(exclusion.from, at)
      const stop = Math.min(exclusion.until, until)
      if (begin >= stop) continue
      parts.push(...piece(kind, at, begin, reason), ...piece('excluded', begin, stop, exclusionReason(exclusion)))
      at = stop
    }
    return [...parts, ...piece(kind, at, until, reason)]
  })
}

/** Cuts what is counted where the period and each extension end. */
function withExtensions(pieces: readonly TimePiece[], ends: readonly number[], forward: boolean): TimePiece[] {
  if (ends.length === 1) return [...pieces]
  return pieces.flatMap((whole) => {
    if (whole.kind !== 'counted') return [whole]
    const inner = ends.filter((end) => end > whole.from && end < whole.until)
    const cuts = [whole.from, ...inner.sort((a, b) => a - b), whole.until]
    return cuts.slice(1).flatMap((until, i) => {
      const from = cuts[i]!
      const index = ends.findIndex((end) => (forward ? until <= end : from >= end))
      const reason: RunReason = index > 0 ? { ...whole.reason, extension: index } : whole.reason
      return piece('counted', from, until, reason)
    })
  })
}

function merge(pieces: readonly TimePiece[]): TimePiece[] {
  const merged: TimePiece[] = []
  for (const next of pieces) {
    const last = merged.at(-1)
    if (last !== undefined && last.kind === next.kind && isSameReason(last.reason, next.reason)) {
      merged[merged.length - 1] = { kind: last.kind, from: last.from, until: next.until, reason: last.reason }
    } else merged.push(next)
  }
  return merged
}
