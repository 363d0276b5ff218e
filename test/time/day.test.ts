import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidDateError } from '../../src/time'
import { addMonths, FIRST_DAY, formatDay, hasCorrespondingDay, LAST_DAY, parseDay, weekday } from '../../src/time/day'
import { dateOf } from './reference'

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY })
const month = (date: string, months: number) => formatDay(addMonths(parseDay(date), months))

describe('a day', () => {
  it('is written and read as the platform writes it in UTC, over all its range', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatDay(day)).toBe(dateOf(day))
        expect(parseDay(dateOf(day))).toBe(day)
        expect(weekday(day)).toBe(new Date(day * 86_400_000).getUTCDay() || 7)
      }),
      { numRuns: 1000 },
    )
    expect([formatDay(FIRST_DAY), formatDay(LAST_DAY)]).toEqual(['1583-01-01', '9999-12-31'])
  })

  it.each([
    ['2026-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['2026-01-00', 'no-such-day'],
    ['2026-2-3', 'format'],
    ['20260203', 'format'],
    [' 2026-02-03', 'format'],
    ['2026-02-03 ', 'format'],
    ['2026/02/03', 'format'],
    ['2026-02-03T00:00', 'format'],
    ['２０２６-02-03', 'format'],
    ['', 'format'],
    ['1582-12-31', 'out-of-range'],
    ['0000-01-01', 'out-of-range'],
    [20_260_203, 'not-text'],
    [null, 'not-text'],
    [undefined, 'not-text'],
    [new Date(0), 'not-text'],
  ])('%j is refused: %s', (value, reason) => {
    const read = () => parseDay(value, ['start'])
    expect(read).toThrow(InvalidDateError)
    expect(read).toThrow(expect.objectContaining({ code: 'invalid-date', reason, path: ['start'] }))
  })

  it('is refused beyond its range when written', () => {
    expect(() => formatDay(LAST_DAY + 1)).toThrow(expect.objectContaining({ code: 'out-of-range' }))
    expect(() => formatDay(FIRST_DAY - 1)).toThrow(expect.objectContaining({ code: 'out-of-range' }))
    expect(() => formatDay(Number.NaN)).toThrow(expect.objectContaining({ code: 'out-of-range' }))
  })
})

describe('a month later', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2000-02-29', -1200, '1900-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2023-12-31', 2, '2024-02-29'],
  ])('than %s by %i months is %s', (start, months, end) => {
    expect(month(start, months)).toBe(end)
  })

  it('has the same day of the month exactly where that month has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 2_900_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const end = dateOf(addMonths(day, months))
        expect(hasCorrespondingDay(day, months)).toBe(end.slice(8) === dateOf(day).slice(8))
      }),
      { numRuns: 1000 },
    )
  })
})
