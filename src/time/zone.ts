import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Path } from '../errors'
import { type Instant, MINUTE, readInstant } from './instant'
import { UnknownTimeZoneError } from './request-errors'

/** Milliseconds since 1970-01-01T00:00Z. */
export type UtcInstant = number

const LONGEST_OFFSET = 18 * 60

/** How far a zone's wall clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, utc: UtcInstant): number {
  return Math.round(tzOffset(zone, new Date(utc)) * MINUTE)
}

/**
 * Checks the IANA name of a time zone.
 *
 * @throws UnknownTimeZoneError
 */
export function checkTimeZone(zone: unknown, path: Path): string {
  // tzOffset falls back to any two digits after a sign where the platform knows no such zone: fixed offsets and
  // misspelt names would pass.
  const shaped =
    typeof zone === 'string' &&
    /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone) &&
    !/[+-]\d\d/.test(zone.replace(/^Etc\/GMT(-1[0-4]|\+1[0-2])$/, ''))
  if (shaped) {
    const minutes: unknown = tzOffset(zone, new Date(0))
    if (typeof minutes === 'number' && Math.abs(minutes) <= LONGEST_OFFSET) return zone
  }
  throw new UnknownTimeZoneError(path, zone)
}

/** The wall-clock time of a zone at a moment. */
export function wallTime(utc: UtcInstant, zone: string): Instant {
  return utc + offsetAt(zone, utc)
}

/**
 * The moment at which a zone's clock shows a wall-clock time. Where the clock shows it twice, the first; where it
 * skips it, the moment that the clock before the change would have shown it.
 */
export function utcOf(wall: Instant, zone: string): UtcInstant {
  const before = offsetAt(zone, wall - 86_400_000)
  const first = wall - before
  if (offsetAt(zone, first) === before) return first
  const after = offsetAt(zone, wall + 86_400_000)
  const second = wall - after
  return offsetAt(zone, second) === after ? second : first
}

/**
 * Local wall-clock time of a text: one with 'Z' or an offset is converted to the time zone, one without is local
 * time already.
 *
 * @throws InvalidDateError for what is not a date or date-time.
 * @throws UnknownTimeZoneError for a zone the platform does not know.
 */
export function toLocal(text: unknown, timeZone: string, path: Path = []): Instant {
  const { wall, offset } = readInstant(text, path)
  return offset === undefined ? wall : wallTime(wall - offset, checkTimeZone(timeZone, [...path, 'timeZone']))
}
