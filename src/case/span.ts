import { DAY } from '../time/instant'
import { toLocal } from '../time/zone'

/** The first and the last millisecond at which something was done. */
export interface Span {
  readonly lo: number
  readonly hi: number
}

const DAY_TEXT = 10

/** Whether a text names a day only. */
export const isDayText = (at: string): boolean => at.length === DAY_TEXT

/** Reads a date or date-time of a case file, in its zone: a date is any moment of that day. */
export function spanOf(at: string, zone: string): Span {
  const lo = toLocal(at, zone)
  return { lo, hi: isDayText(at) ? lo + DAY - 1 : lo }
}
