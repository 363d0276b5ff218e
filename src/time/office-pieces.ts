import { tableOf } from './calendar'
import type { CompiledRequest } from './compiled-request'
import { DAY, dayOfInstant, type Instant } from './instant'
import { calendarReason } from './run-reason'
import { piece, type TimePiece } from './time-piece'

/** The time between two moments as office time, closed time and days off. */
export function officePieces({ calendar, officeDay }: CompiledRequest, from: Instant, until: Instant): TimePiece[] {
  const table = tableOf(calendar)
  const clip = (at: Instant) => Math.min(Math.max(at, from), until)
  const pieces: TimePiece[] = []
  for (let day = dayOfInstant(from); day * DAY < until; day++) {
    const midnight = day * DAY
    const reason = calendarReason(calendar, day)
    if (!table.has(day)) {
      pieces.push(...piece('rest-day', clip(midnight), clip(midnight + DAY), reason))
      continue
    }
    let at = midnight
    for (const [opens, closes] of officeDay?.windows ?? []) {
      pieces.push(...piece('closed', clip(at), clip(midnight + opens)))
      pieces.push(...piece('counted', clip(midnight + opens), clip(midnight + closes), reason))
      at = midnight + closes
    }
    pieces.push(...piece('closed', clip(at), clip(midnight + DAY)))
  }
  return pieces
}
