import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline, dueDate, type OfficeHours } from '../../src/time'
import { anyCalendar, anyDate, numRuns } from './arbitraries'
import { referenceInstant } from './instant-reference'
import { dateOf, dayNumber } from './reference'

const windows: readonly OfficeHours[] = [
  [
    ['09:00', '12:00'],
    ['13:30', '17:30'],
  ],
  [['00:00', '24:00']],
  [
    ['14:00', '18:00'],
    ['08:30', '12:00'],
    ['12:00', '12:30'],
  ],
]
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const halfHour = fc
  .integer({ min: 0, max: 47 })
  .map((n) => `T${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`)

const anyRequest = fc.record({
  calendar: anyCalendar,
  date: anyDate,
  time: halfHour,
  halfHours: fc.integer({ min: 0, max: 120 }),
  extension: fc.constantFrom(undefined, 0, 7),
  direction: fc.constantFrom('forward', 'backward'),
  intervals: fc.array(
    fc.record({
      from: fc.integer({ min: -15, max: 15 }),
      fromTime: fc.oneof(fc.constant(''), halfHour),
      length: fc.integer({ min: 0, max: 6 }),
      toTime: fc.oneof(fc.constant(''), halfHour),
    }),
    { maxLength: 4 },
  ),
  openAfter: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.integer({ min: -5, max: 10 })),
  hours: fc.constantFrom(undefined, ...windows),
})

type Generated = typeof anyRequest extends fc.Arbitrary<infer T> ? T : never

function excludedOf({ date, intervals, openAfter }: Generated) {
  const day = dayNumber(date)
  const closed = intervals.map(({ from, fromTime, length, toTime }) => {
    const interval = {
      from: dateOf(day + from) + fromTime,
      to: dateOf(day + from + length) + toTime,
      ground: '停办',
    }
    const reversed = length === 0 && toTime !== '' && toTime < (fromTime || 'T00:00')
    return reversed ? { ...interval, to: interval.to.slice(0, 10) } : interval
  })
  const open = openAfter === undefined ? [] : [{ from: `${dateOf(day + openAfter)}T10:30`, ground: '中止' }]
  return [...closed, ...open] as { from: string; to?: string; ground: string }[]
}

function requestOf(generated: Generated) {
  const { calendar, date, time, direction, hours, halfHours, extension } = generated
  const common = {
    start: date + time,
    direction,
    calendar: calendar.calendar,
    excluded: excludedOf(generated),
  }
  const period = (n: number) => ({ amount: n * 30, unit: hours === undefined ? 'minute' : 'office-minute' }) as const
  return {
    ...common,
    officeHours: hours,
    period: period(halfHours),
    extension: extension === undefined ? undefined : period(extension),
  }
}

function referenceOf(generated: Generated) {
  const { calendar, date, time, halfHours, extension, direction, hours } = generated
  return referenceInstant({
    start: date + time,
    halfHours: halfHours + (extension ?? 0),
    direction,
    excluded: excludedOf(generated),
    isOpen: (day, minute) =>
      hours === undefined ||
      (calendar.isWorkingDay(dayNumber(day)) &&
        hours.some(([from, to]) => minutes(from) <= minute && minute < minutes(to))),
  })
}

describe('a period in minutes or office minutes', () => {
  it('ends where walking by half hours ends, with and without the ledger', () => {
    fc.assert(
      fc.property(anyRequest, (generated) => {
        const request = requestOf(generated)
        const due = dueDate(request)
        const same = due === referenceOf(generated) && due === deadline(request).due
        if (!same) expect([due, deadline(request).due]).toEqual(Array(2).fill(referenceOf(generated)))
      }),
      numRuns(5000, 300),
    )
  })

  it('has all time from start to due in exactly one run, and as many minutes counted as it is long', () => {
    fc.assert(
      fc.property(anyRequest, (generated) => {
        const { ledger, due, counted } = deadline(requestOf(generated))
        const total = 30 * (generated.halfHours + (generated.extension ?? 0))
        expect(ledger.every((run, i) => i === 0 || run.from === ledger[i - 1]!.to)).toBe(true)
        const lengthOf = (from: string, to: string) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000
        expect(ledger.every((run) => run.to === null || run.minutes === lengthOf(run.from, run.to))).toBe(true)
        const start = generated.date + generated.time
        if (due === null) expect(counted).toBeLessThan(total)
        else {
          expect(counted).toBe(total)
          expect(ledger.length === 0 ? [start] : [ledger[0]!.from, ledger.at(-1)!.to]).toEqual(
            total === 0 ? [start] : [start, due].sort(),
          )
        }
      }),
      numRuns(1500, 300),
    )
  })
})
