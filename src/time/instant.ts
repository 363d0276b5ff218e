import type { Path } from '../errors'
import { type Day, formatDay, invalidDate, pad2, parseDay, parseLeadingDay } from './day'
import { InvalidDateError, OutOfRangeError } from './errors'

/** A moment of local wall-clock time as milliseconds since 1970-01-01T00:00 local time; no zone, no summer time. */
export type Instant = number

export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** The day on which a moment falls. */
export const dayOfInstant = (instant: Instant): Day => Math.floor(instant / DAY)

/** Milliseconds since the midnight before. */
export const timeOfDay = (instant: Instant): number => instant - Math.floor(instant / DAY) * DAY

function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Reads 'HH:mm', 'HH:mm:ss' or 'HH:mm:ss.SSS' from 00:00 to 23:59:59.999, as milliseconds; undefined if it is none. */
export function parseTimeOfDay(text: string): number | undefined {
  const { length } = text
  if ((length !== 5 && length !== 8 && length !== 12) || text[2] !== ':') return undefined
  const hour = twoDigitsAt(text, 0)
  const minute = twoDigitsAt(text, 3)
  const second = length === 5 ? 0 : text[5] === ':' ? twoDigitsAt(text, 6) : Number.NaN
  const hundredths = length < 12 ? 0 : text[8] === '.' ? twoDigitsAt(text, 9) : Number.NaN
  const thousandth = length < 12 ? 0 : twoDigitsAt(`0${text[11]}`, 0)
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined
  const value = hour * HOUR + minute * MINUTE + second * 1000 + hundredths * 10 + thousandth
  return Number.isNaN(value) ? undefined : value
}

/** A date or date-time text taken apart: wall-clock time, and the offset from UTC in milliseconds if it names one. */
export interface ReadInstant {
  readonly wall: Instant
  readonly offset: number | undefined
}

function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0
  const hour = twoDigitsAt(text, 1)
  const minute = twoDigitsAt(text, 4)
  if (text.length !== 6 || text[3] !== ':' || !(hour < 24 && minute < 60)) return undefined
  return (text[0] === '-' ? -1 : 1) * (hour * HOUR + minute * MINUTE)
}

/** Reads 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm[:ss[.SSS]]', the latter also with 'Z' or an offset such as '+08:00'. */
export function readInstant(text: unknown, path: Path): ReadInstant {
  if (typeof text !== 'string') throw invalidDate(text, path, 'date-time')
  if (text.length === 10) return { wall: parseDay(text, path) * DAY, offset: undefined }
  const day = parseLeadingDay(text, path)
  if (text[10] !== 'T') throw invalidDate(text, path, 'date-time')
  if (text.length === 16 && text[13] === ':') {
    const minutes = twoDigitsAt(text, 11) * 60 + twoDigitsAt(text, 14)
    if (twoDigitsAt(text, 11) < 24 && twoDigitsAt(text, 14) < 60)
      return { wall: day * DAY + minutes * MINUTE, offset: undefined }
  }
  const rest = text.slice(11)
  const sign = rest.search(/[Z+-]/)
  const offset = sign < 0 ? undefined : parseOffset(rest.slice(sign))
  const clock = sign < 0 ? rest : rest.slice(0, sign)
  const time = parseTimeOfDay(clock)
  if (time === undefined || (sign >= 0 && offset === undefined)) {
    const shaped =
      /^\d\d:\d\d(:\d\d(\.\d{3})?)?$/.test(clock) && (sign < 0 || /^(Z|[+-]\d\d:\d\d)$/.test(rest.slice(sign)))
    throw new InvalidDateError(path, text, shaped ? 'no-such-day' : 'format', 'date-time')
  }
  return { wall: day * DAY + time, offset }
}

/**
 * Reads local time: 'YYYY-MM-DD' (its midnight) or 'YYYY-MM-DDTHH:mm[:ss[.SSS]]'.
 *
 * @throws InvalidDateError for any other text, also for one with an offset from UTC.
 */
export function parseLocal(text: unknown, path: Path = []): Instant {
  if (typeof text === 'string' && text.length === 10) return parseDay(text, path) * DAY
  const { wall, offset } = readInstant(text, path)
  if (offset !== undefined) throw new InvalidDateError(path, text, 'offset-without-time-zone', 'date-time')
  return wall
}

/**
 * Writes local time as 'YYYY-MM-DDTHH:mm', with seconds and milliseconds only where they are not zero.
 *
 * @throws OutOfRangeError outside the years 1583 to 9999.
 */
export function formatLocal(instant: Instant): string {
  if (!Number.isFinite(instant)) throw new OutOfRangeError()
  const time = timeOfDay(instant)
  const millisecond = time % 1000
  const second = Math.floor(time / 1000) % 60
  const minutes = `${formatDay(dayOfInstant(instant))}T${formatTimeOfDay(time)}`
  if (millisecond > 0) return `${minutes}:${pad2(second)}.${String(millisecond).padStart(3, '0')}`
  return second > 0 ? `${minutes}:${pad2(second)}` : minutes
}

/** Writes milliseconds since midnight as 'HH:mm'. */
export const formatTimeOfDay = (time: number): string =>
  `${pad2(Math.floor(time / HOUR))}:${pad2(Math.floor(time / MINUTE) % 60)}`
