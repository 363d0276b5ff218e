import { type MomentParts, partsOf, weekdayOf } from '../moment'
import { safeText } from '../safe'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const two = (value: number): string => String(value).padStart(2, '0')

function clock({ hour, minute = 0, second }: MomentParts): string {
  if (hour === undefined) return ''
  return `, ${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`
}

const date = ({ year, month, day }: MomentParts, withoutYear = false): string =>
  `${day} ${months[month - 1] ?? ''}${withoutYear ? '' : ` ${year}`}`

/** A date or date-time as people write it: 14 March 2024, 09:10. */
export function enMoment(text: string): string {
  const parts = partsOf(text)
  return parts === undefined ? safeText(text) : `${date(parts)}${clock(parts)}`
}

/** From one date or date-time to another; what both share is said once, and a year that is understood is left out. */
export function enRange(from: string, to: string, year?: number): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (a === undefined || b === undefined) return `${safeText(from)} to ${safeText(to)}`
  const last = `${date(b, b.year === year)}${clock(b)}`
  if (from === to) return last
  if (a.hour === undefined && a.year === b.year && a.month === b.month) return `${a.day} to ${last}`
  return `${date(a, a.year === b.year)}${clock(a)} to ${last}`
}

/** The name of a day of the week: Sunday. */
export function enWeekday(text: string): string {
  const day = weekdayOf(text)
  return day === undefined ? '' : (weekdays[day - 1] ?? '')
}
