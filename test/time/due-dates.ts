import fc from 'fast-check'
import { chinaCalendar, dueDate } from '../../src/time'
import { anyOffset, wholeDaysAt } from './arbitraries'
import { dateOf, dayNumber, referenceDue } from './reference'
import { tymeDays, tymeDue } from './tyme'

const first = dayNumber('2010-01-01')
const last = dayNumber('2025-12-31')

/** Requests that both oracles can answer: on the calendar of China, whole days left out, the usual rules. */
const anyRequest = fc
  .record({
    start: fc.integer({ min: first, max: last }).map(dateOf),
    period: fc.oneof(
      { weight: 4, arbitrary: fc.record({ amount: fc.nat({ max: 90 }), unit: fc.constant('working-day' as const) }) },
      { weight: 2, arbitrary: fc.record({ amount: fc.nat({ max: 120 }), unit: fc.constant('day' as const) }) },
      { weight: 2, arbitrary: fc.record({ amount: fc.nat({ max: 6 }), unit: fc.constant('month' as const) }) },
    ),
    offsets: fc.array(anyOffset, { maxLength: 4 }),
  })
  .map(({ start, period, offsets }) => ({
    start,
    period,
    excluded: offsets.map((offset) => wholeDaysAt(start, offset)),
  }))

const usual = {
  direction: 'forward',
  startDay: 'excluded',
  zero: 'start-day',
  roll: undefined,
  rollOver: 'skip-excluded',
  boundaryDays: 'excluded',
  minimumWorkingDays: 0,
} as const

/** How many due dates were compared, and how many lie beyond the calendar. */
export interface DueDates {
  readonly compared: number
  readonly beyond: number
}

/** Compares due dates with a walk day by day and with a count on the days of tyme4ts; throws at the first difference. */
export function checkDueDates(runs: number, seed: number): DueDates {
  const days = tymeDays(2010, 2026)
  const places = new Map(days.map(({ date }, place) => [date, place]))
  const works = new Set(
    Array.from({ length: days.length }, (_, index) => first + index).filter((day) =>
      chinaCalendar.isWorkingDay(dateOf(day)),
    ),
  )
  const isWorkingDay = (day: number): boolean => works.has(day)
  let compared = 0
  let beyond = 0
  fc.assert(
    fc.property(anyRequest, (request) => {
      const byTyme = tymeDue(days, places, request)
      if (byTyme === undefined) {
        beyond++
        return
      }
      compared++
      const due = dueDate(request)
      const walked = referenceDue({ ...usual, ...request, steps: [request.period], isWorkingDay })
      if (due !== walked || due !== byTyme)
        throw new Error(`dueDate gives ${due}, the walk ${walked}, tyme4ts ${byTyme}: ${JSON.stringify(request)}`)
    }),
    { numRuns: runs, seed },
  )
  return { compared, beyond }
}
