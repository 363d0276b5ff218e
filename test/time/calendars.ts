// Calendars to test with, each with a second way to tell its working days.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Calendar, chinaCalendar, defineCalendar } from '../../src/time'
import { dateOf } from './reference'

export interface TestCalendar {
  calendar: Calendar
  isWorkingDay: (day: number) => boolean
}

function second(off: ReadonlySet<string>, work: ReadonlySet<string>, weekend: number[]) {
  const known = new Map<number, boolean>()
  return (day: number): boolean => {
    let works = known.get(day)
    if (works === undefined) {
      const date = dateOf(day)
      const isoWeekday = new Date(`${date}T00:00Z`).getUTCDay() || 7
      works = work.has(date) || (!off.has(date) && !weekend.includes(isoWeekday))
      known.set(day, works)
    }
    return works
  }
}

function readChineseDays(): { off: Set<string>; work: Set<string> } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')), 'dist/years')
  const off = new Set<string>()
  const work = new Set<string>()
  for (let year = 2007; year <= 2026; year++) {
    const file: unknown = JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8'))
    const lists = file as { holidays: Record<string, string>; workdays: Record<string, string> }
    for (const date of Object.keys(lists.holidays)) off.add(date)
    for (const date of Object.keys(lists.workdays)) work.add(date)
  }
  return { off, work }
}

const china = readChineseDays()

const sixDayWeek = {
  off: ['2020-05-05', '2020-05-06', '2021-01-01'],
  work: ['2020-05-10', '2020-02-02'],
  weekend: [7],
}
const everyDay = { off: ['2019-12-25', '2019-12-26', '2020-01-01', '2020-07-04'], work: [], weekend: [] }
const coverage = { from: '1990-01-01', to: '2100-12-31' }

export const testCalendars: readonly TestCalendar[] = [
  { calendar: chinaCalendar, isWorkingDay: second(china.off, china.work, [6, 7]) },
  {
    calendar: defineCalendar({ id: 'six-day-week', ...coverage, ...sixDayWeek }),
    isWorkingDay: second(new Set(sixDayWeek.off), new Set(sixDayWeek.work), sixDayWeek.weekend),
  },
  {
    calendar: defineCalendar({ id: 'every-day', ...coverage, ...everyDay }),
    isWorkingDay: second(new Set(everyDay.off), new Set(), []),
  },
]
