import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type Calendar, type DeadlineRequest, defineCalendar, dueDate, workingDays } from '../../src/time'
import { dateOf, dayNumber } from './reference'

interface Row {
  id: string
  suite: string
  unit: string
  n: string
  start: string
  expected: string
  holidays: string
  extra_working_days: string
  options: string
  status: string
}

const folder = new URL('../fixtures/deadline-cases/', import.meta.url)
const readTable = <T>(name: string): T[] => parse(readFileSync(new URL(name, folder), 'utf8'), { columns: true }) as T[]
const rows = readTable<Row>('cases.csv')
const europeanHolidays = readTable<{ system: string; date: string }>('holidays_eu.csv')

const germanHolidays = ['01-01', '05-01', '10-03', '12-25', '12-26']
  .flatMap((day) => ['2014', '2015', '2016'].map((year) => `${year}-${day}`))
  .concat(['2014-04-18', '2014-04-21', '2014-05-29', '2014-06-09', '2015-04-03', '2015-04-06', '2015-05-14'])
  .concat(['2015-05-25', '2016-03-25', '2016-03-28', '2016-05-05', '2016-05-16'])

const list = (text: string): string[] => (text === '' || text === 'none' ? [] : text.split(';'))

function holidaysOf(text: string): string[] {
  if (text === 'de-fed') return germanHolidays
  if (!text.startsWith('eu:')) return list(text)
  return europeanHolidays.filter(({ system }) => system === text).map(({ date }) => date)
}

function calendarOf(row: Row): Calendar {
  return defineCalendar({
    id: row.holidays || 'weekdays',
    from: '2010-01-01',
    to: '2030-12-31',
    off: holidaysOf(row.holidays),
    work: list(row.extra_working_days),
  })
}

const units = {
  hour: 'hour',
  calendar: 'day',
  working: 'working-day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const

/** The day or moment of the expected answer in the terms of the library. */
function expectedOf({ suite, unit, expected, n }: Row): string {
  const date = expected.slice(0, 10)
  if (suite === 'froide') return dateOf(dayNumber(date) - 1)
  if (suite === 'ams-signals') return expected.slice(0, 16)
  if (suite !== 'eu1182' || unit !== 'hour') return date
  // A period in hours ends with its last hour; one counted backward begins with its first.
  const moment = Date.parse(expected) + (Number(n) > 0 ? 1 : 0)
  return new Date(moment).toISOString().slice(0, 16)
}

function answer(row: Row): string | number {
  const calendar = calendarOf(row)
  if (row.unit === 'count-working') {
    // gocardless counts [a, b), MuckRock (a, b].
    const shift = row.suite === 'gc-between' ? 1 : 0
    const [after, through] = [row.start, row.expected].map((date) => dateOf(dayNumber(date) - shift)) as [
      string,
      string,
    ]
    return workingDays({ after, through, calendar })
  }
  const amount = Math.abs(Number(row.n))
  const unit = units[row.unit as keyof typeof units]
  const request: DeadlineRequest = { start: row.start.replace(/Z$/, ''), period: { amount, unit }, calendar }
  if (row.suite === 'dsar' || row.suite === 'muckrock') return dueDate({ ...request, roll: 'none' })
  if (row.suite === 'ams-signals') {
    const restDayStart = unit === 'working-day' ? 'next-working-day' : 'same-day'
    return dueDate({ ...request, roll: 'none', keepTime: true, restDayStart })
  }
  if (row.suite !== 'eu1182') return dueDate(request)
  const direction = Number(row.n) < 0 ? 'backward' : 'forward'
  return dueDate({ ...request, direction, hourStart: 'next-hour', minimumWorkingDays: amount >= 2 ? 2 : 0 })
}

const wanted = (row: Row) => (row.unit === 'count-working' ? Number(row.n) : expectedOf(row))
const tag = (row: Row) => [row.id, `${row.n} ${row.unit} from ${row.start}`, row] as const

describe('public deadline cases', () => {
  const agreeing = rows.filter(({ status }) => status === 'agrees')
  it('are all here', () => {
    expect([rows.length, agreeing.length]).toEqual([145, 132])
  })

  it.each(agreeing.map(tag))('%s: %s', (_id, _what, row) => {
    expect(answer(row)).toBe(wanted(row))
  })
})

describe('contested deadline cases', () => {
  // Right by a plain count: worked weekends that a short cut forgot, a Good Friday, a day added twice.
  const right: Record<string, string | number> = { 'eu1182-025': '2024-04-02', 'froide-003': '2014-12-10' }
  it.each(rows.filter(({ status }) => status === 'contested').map(tag))(
    '%s is answered as it is right',
    (id, _what, row) => {
      const counted = row.unit === 'count-working' ? countByHand(row) : right[id]
      expect(answer(row)).toBe(counted)
      expect(answer(row)).not.toBe(wanted(row))
    },
  )
})

function countByHand(row: Row): number {
  const off = list(row.holidays)
  const work = list(row.extra_working_days)
  let count = 0
  for (let day = dayNumber(row.start); day < dayNumber(row.expected); day++) {
    const date = dateOf(day)
    const weekend = [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())
    if (work.includes(date) || (!weekend && !off.includes(date))) count++
  }
  return count
}
