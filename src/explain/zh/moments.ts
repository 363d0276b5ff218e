import { type MomentParts, partsOf, weekdayOf } from '../moment'
import { safeText } from '../safe'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

function clock({ hour, minute, second }: MomentParts): string {
  if (hour === undefined) return ''
  const minutes = minute === undefined || (minute === 0 && second === undefined) ? '' : `${minute}分`
  return `${hour}时${minutes}${second === undefined ? '' : `${second}秒`}`
}

/** A date or date-time as officials write it: 2024年3月14日9时10分. */
export function zhMoment(text: string): string {
  const parts = partsOf(text)
  return parts === undefined ? safeText(text) : `${parts.year}年${parts.month}月${parts.day}日${clock(parts)}`
}

/** From one date or date-time to another; what both share is said once, and a year that is understood is left out. */
export function zhRange(from: string, to: string, year?: number): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (a === undefined || b === undefined) return `${safeText(from)}至${safeText(to)}`
  const first = a.year === year ? `${a.month}月${a.day}日${clock(a)}` : zhMoment(from)
  if (from === to) return first
  const isSameMonth = a.year === b.year && a.month === b.month
  const last =
    isSameMonth && a.hour === undefined
      ? `${b.day}日`
      : a.year === b.year
        ? `${b.month}月${b.day}日${clock(b)}`
        : zhMoment(to)
  return `${first}至${last}`
}

/** The name of a day of the week: 星期日. */
export function zhWeekday(text: string): string {
  const day = weekdayOf(text)
  return day === undefined ? '' : `星期${weekdays[day - 1] ?? ''}`
}
