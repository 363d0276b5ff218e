import type { Path } from '../errors'
import { InvalidDateError, OutOfRangeError } from './errors'

/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

/** 1583-01-01, the first full year of the Gregorian calendar. */
export const FIRST_DAY: Day = -141_349
/** 9999-12-31. */
export const LAST_DAY: Day = 2_932_896

const FIRST_YEAR = 1583
const DAYS_IN_ERA = 146_097
const EPOCH_IN_ERA = 719_468

/** The day number of a civil date; month 1 to 12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years that begin in March put the leap day last (Howard Hinnant, "chrono-compatible low-level date algorithms").
  const y = month > 2 ? year : year - 1
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + dayOfMonth - 1
  return y * 365 + leapDaysBefore(y) + dayOfYear - EPOCH_IN_ERA
}

function leapDaysBefore(year: number): number {
  // Division of whole numbers takes half the time, but is right only for years that are not negative and not huge.
  if (year >= 0 && year < 1_000_000) return (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0)
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** The civil date of a day, packed into one number: 20240229. */
export function packedDate(day: Day): number {
  const shifted = day + EPOCH_IN_ERA
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + dayOfMonth
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  const fromMonday = (day + 3) % 7
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
}

/** Whether a month `months` after the month of `day` has a day of the same number. */
export function hasCorrespondingDay(day: Day, months: number): boolean {
  const packed = packedDate(day)
  const month = Math.floor(packed / 10_000) * 12 + (Math.floor(packed / 100) % 100) - 1 + months
  return packed % 100 <= daysInMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1)
}

/** The corresponding day so many months later (or earlier), or that month's last day where it has none. */
export function addMonths(day: Day, months: number): Day {
  const packed = packedDate(day)
  const month = Math.floor(packed / 10_000) * 12 + (Math.floor(packed / 100) % 100) - 1 + months
  const year = Math.floor(month / 12)
  const monthOfYear = month - year * 12 + 1
  return dayOf(year, monthOfYear, Math.min(packed % 100, daysInMonth(year, monthOfYear)))
}

const INVALID = Number.MIN_SAFE_INTEGER

function digits(text: string, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/**
 * The day that the first ten characters of a text name, or `INVALID`: the path on which nothing is wrong. Written
 * without calls, and with one test for all digits: reading texts is most of what a due date takes.
 */
function readDay(text: string): Day {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return INVALID
  const y0 = text.charCodeAt(0) - 48
  const y1 = text.charCodeAt(1) - 48
  const y2 = text.charCodeAt(2) - 48
  const y3 = text.charCodeAt(3) - 48
  const m0 = text.charCodeAt(5) - 48
  const m1 = text.charCodeAt(6) - 48
  const d0 = text.charCodeAt(8) - 48
  const d1 = text.charCodeAt(9) - 48
  // A digit has four bits, and has them still when six is added to it.
  const low = y0 | y1 | y2 | y3 | m0 | m1 | d0 | d1
  const high = (y0 + 6) | (y1 + 6) | (y2 + 6) | (y3 + 6) | (m0 + 6) | (m1 + 6) | (d0 + 6) | (d1 + 6)
  if (((low | high) & ~15) !== 0) return INVALID
  const year = y0 * 1000 + y1 * 100 + y2 * 10 + y3
  const month = m0 * 10 + m1
  const dayOfMonth = d0 * 10 + d1
  if (year < FIRST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) return INVALID
  if (dayOfMonth > 28 && dayOfMonth > daysInMonth(year, month)) return INVALID
  return dayOf(year, month, dayOfMonth)
}

/**
 * Reads 'YYYY-MM-DD', years 1583 to 9999, and nothing else.
 *
 * @throws InvalidDateError for any other text, for a day that does not exist, and for what is not text.
 */
export function parseDay(text: unknown, path: Path = []): Day {
  if (typeof text === 'string' && text.length === 10) {
    const day = readDay(text)
    if (day !== INVALID) return day
  }
  throw invalidDate(text, path, 'day')
}

/** Reads 'YYYY-MM-DD', or gives undefined: for callers that say themselves what is wrong. */
export function tryDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined
  const day = readDay(text)
  return day === INVALID ? undefined : day
}

/** Reads the day at the head of a longer text whose tail the caller reads. */
export function parseLeadingDay(text: string, path: Path): Day {
  const day = readDay(text)
  if (day === INVALID) throw invalidDate(text, path, 'date-time')
  return day
}

/** Says what is wrong with a date. */
export function invalidDate(value: unknown, path: Path, expected: 'day' | 'date-time'): InvalidDateError {
  if (typeof value !== 'string') return new InvalidDateError(path, value, 'not-text', expected)
  const year = digits(value, 0, 4)
  const month = digits(value, 5, 2)
  const dayOfMonth = digits(value, 8, 2)
  const shaped = value.charCodeAt(4) === 45 && value.charCodeAt(7) === 45 && year >= 0 && month >= 0 && dayOfMonth >= 0
  if (!shaped || (expected === 'day' && value.length !== 10))
    return new InvalidDateError(path, value, 'format', expected)
  if (year < FIRST_YEAR) return new InvalidDateError(path, value, 'out-of-range', expected)
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
  return new InvalidDateError(path, value, exists ? 'format' : 'no-such-day', expected)
}

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, i) => (i < 10 ? `0${i}` : `${i}`))

/** Two digits of a number from 0 to 99. */
export const pad2 = (value: number): string => twoDigits[value]!

/**
 * Writes a day as 'YYYY-MM-DD'.
 *
 * @throws OutOfRangeError outside the years 1583 to 9999.
 */
export function formatDay(day: Day): string {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new OutOfRangeError()
  const packed = packedDate(day)
  const year = (packed / 10_000) | 0
  return `${twoDigits[(year / 100) | 0]}${twoDigits[year % 100]}-${twoDigits[((packed / 100) | 0) % 100]}-${twoDigits[packed % 100]}`
}
