import { parseDay } from '../../time/day'
import { DAY, parseTimeOfDay, readInstant } from '../../time/instant'
import { checkTimeZone, toLocal } from '../../time/zone'

function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}

/** Whether a text is a day, `2024-02-05`. */
export function isDay(text: string): boolean {
  return passes(() => parseDay(text))
}

/** Whether a text is a day, a local date-time, or a date-time with an offset. */
export function isInstant(text: string): boolean {
  return passes(() => readInstant(text, []))
}

/** Whether a text is a time of day, `09:10`. */
export function isClockTime(text: string): boolean {
  return text.length === 5 && parseTimeOfDay(text) !== undefined
}

/** Whether a text is the IANA name of a time zone. */
export function isTimeZone(text: string): boolean {
  return text === 'Asia/Shanghai' || passes(() => checkTimeZone(text, []))
}

/** The first and the last local millisecond that a text can mean: a day means any moment of it. */
export function span(text: string, timeZone: string): readonly [number, number] {
  const first = toLocal(text, timeZone)
  return [first, text.length === 10 ? first + DAY - 1 : first]
}
