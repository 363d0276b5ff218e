import { LegalHoliday, SolarDay } from 'tyme4ts'
import { dateOf, dayNumber } from '../../time/reference'

/** Where tyme4ts is wrong: both days were worked. */
const misread: ReadonlySet<string> = new Set(['2013-04-07', '2013-10-12'])

/** Whether a day is worked, by a calendar that no contender uses; Monday to Friday where no notice is out. */
function works(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const holiday = LegalHoliday.fromYmd(year, month, day)
  if (holiday !== null) return holiday.isWork() || misread.has(date)
  const weekday = SolarDay.fromYmd(year, month, day).getWeek().getIndex()
  return misread.has(date) || (weekday >= 1 && weekday <= 5)
}

const first = dayNumber('2007-01-01')
const last = dayNumber('2027-12-31')
const days = Array.from({ length: last - first + 1 }, (_, index) => dateOf(first + index))
const working: readonly boolean[] = days.map(works)

/** Days excluded from the count, both ends included. */
export interface Interval {
  readonly from: string
  readonly to: string
}

/** The day on which a count of working days after a day ends; found by walking. */
export function dueAfter(start: string, amount: number, excluded: readonly Interval[] = []): string {
  let at = dayNumber(start) - first
  for (let left = amount; left > 0; ) {
    at += 1
    const day = days[at]
    if (day === undefined) throw new RangeError(`${amount} working days from ${start} leave the reference`)
    if (working[at] && !excluded.some(({ from, to }) => from <= day && day <= to)) left -= 1
  }
  return days[at] as string
}

/** How many working days lie after one day and through another. */
export function countBetween(after: string, through: string): number {
  let count = 0
  for (let at = dayNumber(after) - first + 1; at <= dayNumber(through) - first; at++) if (working[at]) count += 1
  return count
}

/** The days off that fall on Monday to Friday, as other libraries are told of them. */
export const holidays: readonly string[] = days.filter((day, index) => {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5 && !working[index]
})

/** The Saturdays and Sundays that are worked; most libraries cannot be told of them. */
export const makeupDays: readonly string[] = days.filter((day, index) => {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay()
  return (weekday === 0 || weekday === 6) && working[index]
})
