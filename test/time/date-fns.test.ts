import { addMonths as addMonthsOfDate, differenceInCalendarDays, getISODay } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, formatDay, parseDay, weekday } from '../../src/time/day'
import { anyDate } from './arbitraries'

/** The midday of a day in the zone of the process: no zone changes its clocks then. */
function midday(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, date, 12)
}

const text = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-')

describe('days as integers, beside the dates of date-fns', () => {
  it('move by months to the same day or the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (day, months) => {
        expect(formatDay(addMonths(parseDay(day), months))).toBe(text(addMonthsOfDate(midday(day), months)))
      }),
    )
  })

  it('have the same weekdays and distances', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(weekday(parseDay(one))).toBe(getISODay(midday(one)))
        // Apia had no 30 December 2011: there the dates of its clocks are a day fewer apart.
        if (process.env.TZ !== 'Pacific/Apia')
          expect(parseDay(one) - parseDay(other)).toBe(differenceInCalendarDays(midday(one), midday(other)))
      }),
    )
  })
})
