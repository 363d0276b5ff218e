import type { Path } from '../errors'
import { maximumWindows } from './bounds'
import { DAY, MINUTE, parseTimeOfDay } from './instant'
import { InvalidOfficeHoursError } from './request-errors'

/** The office hours of one working day: windows in milliseconds since midnight, in order, half-open. */
export interface OfficeDay {
  readonly windows: readonly (readonly [from: number, until: number])[]
  /** Milliseconds that all windows have. */
  readonly length: number
}

/**
 * Reads office hours such as [['09:00','12:00'],['13:30','17:30']]; the windows may stand in any order and may touch.
 *
 * @throws InvalidOfficeHoursError for no windows, a window that does not end after it begins, or windows that overlap.
 */
export function readOfficeHours(hours: unknown, path: Path): OfficeDay {
  if (!Array.isArray(hours)) throw new InvalidOfficeHoursError(path, hours, 'not-windows')
  if (hours.length === 0) throw new InvalidOfficeHoursError(path, undefined, 'missing')
  // More windows than a day has minutes: one of them is no window, or two overlap, and no more need be read to say which.
  const enough = hours.slice(0, maximumWindows + 1)
  const windows = Array.from(enough, (window: unknown, index) => readWindow(window, [...path, index]))
  windows.sort((a, b) => a[0] - b[0])
  windows.forEach(([from], index) => {
    if (index > 0 && from < windows[index - 1]![1])
      throw new InvalidOfficeHoursError(path, hours, 'overlapping-windows')
  })
  return { windows, length: windows.reduce((sum, [from, until]) => sum + until - from, 0) }
}

function readWindow(window: unknown, path: Path): readonly [number, number] {
  if (!Array.isArray(window) || window.length !== 2) throw new InvalidOfficeHoursError(path, window, 'not-windows')
  const from = readTime(window[0], [...path, 0])
  const until = window[1] === '24:00' ? DAY : readTime(window[1], [...path, 1])
  if (from >= until) throw new InvalidOfficeHoursError(path, window, 'reversed-window')
  return [from, until]
}

function readTime(text: unknown, path: Path): number {
  const time = typeof text === 'string' ? parseTimeOfDay(text) : undefined
  if (time === undefined || time % MINUTE !== 0) throw new InvalidOfficeHoursError(path, text, 'invalid-time')
  return time
}

/** Office time before a time of day. */
export function officeTimeBefore(day: OfficeDay, time: number): number {
  let sum = 0
  for (const [from, until] of day.windows) sum += Math.min(Math.max(time - from, 0), until - from)
  return sum
}

/** The earliest time of day by which so much office time, more than none, has passed. */
export function earliestAfter(day: OfficeDay, elapsed: number): number {
  let rest = elapsed
  for (const [from, until] of day.windows) {
    if (rest <= until - from) return from + rest
    rest -= until - from
  }
  return DAY
}

/** The latest time of day by which so much office time, less than all, has passed. */
export function latestAfter(day: OfficeDay, elapsed: number): number {
  let rest = elapsed
  for (const [from, until] of day.windows) {
    if (rest < until - from) return from + rest
    rest -= until - from
  }
  return DAY
}

export const openingTime = (day: OfficeDay): number => day.windows[0]![0]
export const closingTime = (day: OfficeDay): number => day.windows.at(-1)![1]
