// The rules for hours and office hours once more, half an hour at a time.
import { dateOf, dayMs, type ReferenceInterval } from './reference'

export const step = 30 * 60_000
const momentOf = (text: string): number => Date.parse(`${text.length === 10 ? `${text}T00:00` : text}Z`)

export interface InstantReferenceRequest {
  start: string
  /** In half hours. */
  halfHours: number
  direction: 'forward' | 'backward'
  excluded: ReferenceInterval[]
  /** Whether the half hour that begins then is office time; always, for hours from the moment. */
  isOpen: (date: string, minuteOfDay: number) => boolean
}

/** The due moment as 'YYYY-MM-DDTHH:mm', or null where an exclusion without an end comes first. */
export function referenceInstant(request: InstantReferenceRequest): string | null {
  const intervals = request.excluded.map(({ from, to }) => ({
    from: momentOf(from),
    until: to === undefined ? Infinity : momentOf(to) + (to.length === 10 ? dayMs : 0),
  }))
  const forward = request.direction === 'forward'
  let at = momentOf(request.start)
  for (let left = request.halfHours; left > 0; ) {
    const begin = forward ? at : at - step
    if (forward && intervals.some(({ from, until }) => from <= begin && until === Infinity)) return null
    const day = Math.floor(begin / dayMs)
    const open = request.isOpen(dateOf(day), (begin - day * dayMs) / 60_000)
    if (open && !intervals.some(({ from, until }) => from <= begin && begin < until)) left--
    at = forward ? at + step : begin
  }
  return new Date(at).toISOString().slice(0, 16)
}
