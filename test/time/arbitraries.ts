import fc from 'fast-check'
import { testCalendars } from './calendars'
import { dateOf, dayNumber } from './reference'
import { runCount } from '../run-count'

const firstStart = dayNumber('2018-06-01')

/** A day on which every test calendar has much to say for years after and before. */
export const anyDate = fc.integer({ min: 0, max: 900 }).map((n) => dateOf(firstStart + n))

const time = fc.constantFrom('', 'T00:00', 'T08:00', 'T13:30', 'T23:59')

/** An interval by its distance in days from a start, near enough to matter. */
export const anyOffset = fc.record({
  from: fc.oneof(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -60, max: 100 })),
  length: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 13, max: 80 })),
  fromTime: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, time),
  toTime: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, time),
  ground: fc.constantFrom('听证', '鉴定', '公示'),
})

type Offset = typeof anyOffset extends fc.Arbitrary<infer T> ? T : never

export function intervalAt(start: string, { from, length, fromTime, toTime, ground }: Offset) {
  const first = dateOf(dayNumber(start) + from)
  const last = dateOf(dayNumber(start) + from + length)
  // Times on one day may come out reversed: then both are left out.
  const reversed = length === 0 && toTime !== '' && toTime < (fromTime || 'T00:00')
  return reversed ? { from: first, to: last, ground } : { from: first + fromTime, to: last + toTime, ground }
}

export const wholeDaysAt = (start: string, offset: Offset) => intervalAt(start, { ...offset, fromTime: '', toTime: '' })

const largest = { 'working-day': 45, day: 45, week: 7, month: 13, year: 2 } as const
const dayUnit = fc.constantFrom<keyof typeof largest>(
  ...(['working-day', 'working-day', 'working-day', 'day', 'day', 'week', 'month', 'year'] as const),
)

export const anyStep = fc
  .record({
    amount: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 45 })),
    unit: dayUnit,
  })
  .map(({ amount, unit }) => ({ unit, amount: Math.min(amount, largest[unit]) }))

export const anyCalendar = fc.constantFrom(...testCalendars)

/** Requests in days with every option but those of the start. */
export const anyDayRequest = fc
  .record({
    calendar: anyCalendar,
    start: anyDate,
    period: anyStep,
    extensions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(anyStep, { maxLength: 2 })),
    offsets: fc.array(anyOffset, { maxLength: 5 }),
    openAfter: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.integer({ min: -40, max: 120 })),
    direction: fc.constantFrom('forward', 'forward', 'forward', 'backward'),
    startDay: fc.constantFrom('excluded', 'excluded', 'counted'),
    zero: fc.constantFrom('start-day', 'next-working-day'),
    roll: fc.constantFrom(undefined, undefined, 'forward', 'none', 'backward'),
    rollOver: fc.constantFrom('skip-excluded', 'working-day-only'),
    boundaryDays: fc.constantFrom('excluded', 'counted', 'first-counted', 'last-counted'),
    minimumWorkingDays: fc.constantFrom(0, 0, 0, 2, 9),
  })
  .map(({ offsets, openAfter, ...request }) => ({
    ...request,
    excluded: offsets.map((offset) => intervalAt(request.start, offset)),
    openFrom: openAfter === undefined ? undefined : dateOf(dayNumber(request.start) + openAfter),
  }))

/** How often a property is tried. */
export const numRuns = (often: number, elsewhere: number): { numRuns: number } => ({
  numRuns: runCount(often, elsewhere),
})
