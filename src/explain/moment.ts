import { tryDay, weekday } from '../time/day'

/** A date or date-time taken apart; `hour` and `minute` are absent from a date. */
export interface MomentParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/

/** Takes a local date or date-time apart; undefined for what is none. */
export function partsOf(text: string): MomentParts | undefined {
  const found = shape.exec(text)
  if (found === null) return undefined
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number)
  if (found[4] === undefined) return { year, month, day }
  const second = Number(found[6] ?? 0)
  return { year, month, day, hour: Number(found[4]), minute: Number(found[5]), ...(second > 0 && { second }) }
}

/** Whether a text is a date or a date-time. */
export const isMoment = (text: string): boolean => shape.test(text)

/** The day of the week of a date or date-time, 1 (Monday) to 7. */
export function weekdayOf(text: string): number | undefined {
  const day = tryDay(text.slice(0, 10))
  return day === undefined ? undefined : weekday(day)
}

/** Whether a unit runs from the moment, not from the day. */
export const isClockUnit = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'office-minute'
