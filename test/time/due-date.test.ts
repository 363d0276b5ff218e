import { describe, expect, it } from 'vitest'
import { type DayUnit, type DeadlineRequest, deadline, defineCalendar, dueDate } from '../../src/time'

type Options = Omit<DeadlineRequest<DayUnit>, 'start' | 'period'>

/** The due date, from both functions. */
function due(start: string, amount: number, unit: DayUnit, options: Options = {}): string {
  const request: DeadlineRequest<DayUnit> = { start, period: { amount, unit }, ...options }
  const answer = dueDate(request)
  expect(deadline(request).due).toBe(answer)
  return answer
}

describe('working days', () => {
  it.each([
    ['2024-02-05', 20, '2024-03-08', 'Spring Festival 2024, with 18 February worked'],
    ['2026-02-13', 1, '2026-02-14', 'a Saturday worked before Spring Festival 2026'],
    ['2026-02-14', 1, '2026-02-24', 'nine days off'],
    ['2026-02-14', 5, '2026-02-28', 'and another Saturday worked after it'],
    ['2020-01-20', 5, '2020-02-04', 'the extended Spring Festival of 2020'],
    ['2019-04-26', 3, '2019-04-30', 'the amended Labour Day of 2019: Sunday 28 April worked'],
    ['2019-04-30', 1, '2019-05-05', 'and Sunday 5 May worked'],
    ['2013-04-03', 1, '2013-04-07', 'a day that other tables have off'],
    ['2013-10-11', 1, '2013-10-12', 'and the other one'],
    ['2018-12-28', 1, '2018-12-29', 'a December day set by the notice for the next year'],
    ['2023-12-29', 1, '2024-01-02', 'over the new year'],
    ['2024-02-09', 1, '2024-02-18', 'the start may be a day before a holiday'],
    ['2024-02-12', 1, '2024-02-18', 'or within one'],
  ])('%s and %i of them end on %s: %s', (start, amount, end) => {
    expect(due(start, amount, 'working-day')).toBe(end)
  })

  it('reach as far as the calendar does', () => {
    expect(due('2007-01-01', 4991, 'working-day')).toBe('2026-12-31')
  })
})

describe('calendar days, weeks, months and years', () => {
  const cases: [string, number, DayUnit, string, string][] = [
    ['2024-01-31', 1, 'month', '2024-02-29', 'the month has no corresponding day'],
    ['2023-01-31', 1, 'month', '2023-02-28', 'nor in a common year'],
    ['2024-02-29', 1, 'year', '2025-02-28', 'a leap day'],
    ['2020-02-29', 4, 'year', '2024-02-29', 'a leap day'],
    ['2024-01-10', 1, 'month', '2024-02-18', 'rolls over the Spring Festival to the Sunday worked'],
    ['2024-04-30', 60, 'day', '2024-07-01', 'rolls from Saturday 29 June'],
    ['2024-09-07', 7, 'day', '2024-09-14', 'ends on a Saturday worked and stays'],
    ['2024-09-09', 1, 'week', '2024-09-18', 'rolls over the Mid-Autumn Festival'],
    ['2025-09-01', 30, 'day', '2025-10-09', 'rolls over eight days of National Day'],
    ['2024-12-31', 2, 'month', '2025-02-28', 'two months at once'],
    ['2024-02-05', 3, 'day', '2024-02-08', 'weekends count inside'],
  ]
  it.each(cases)('%s and %i %s end on %s: %s', (start, amount, unit, end) => {
    expect(due(start, amount, unit)).toBe(end)
  })

  it('roll as the request says', () => {
    expect(due('2024-01-10', 1, 'month', { roll: 'none' })).toBe('2024-02-10')
    expect(due('2024-01-10', 1, 'month', { roll: 'backward' })).toBe('2024-02-09')
    expect(due('2024-02-10', 1, 'day', { roll: 'backward' })).toBe('2024-02-10')
  })

  it('roll out of an excluded interval, or into it', () => {
    const excluded = [{ from: '2024-02-18', to: '2024-02-20', ground: '鉴定' }]
    expect(due('2024-01-10', 1, 'month', { excluded })).toBe('2024-02-21')
    expect(due('2024-01-10', 1, 'month', { excluded, rollOver: 'working-day-only' })).toBe('2024-02-18')
  })

  it('are longer by the days excluded', () => {
    const excluded = [{ from: '2024-03-10', to: '2024-03-12', ground: '鉴定' }]
    expect(due('2024-03-05', 1, 'month', { excluded })).toBe('2024-04-08')
    expect(due('2024-03-05', 10, 'day', { excluded })).toBe('2024-03-18')
    const more = [...excluded, { from: '2024-04-07', to: '2024-04-08', ground: '检测' }]
    expect(due('2024-03-05', 1, 'month', { excluded: more })).toBe('2024-04-10')
  })

  it('may count the start day', () => {
    expect(due('2024-03-01', 1, 'month', { startDay: 'counted', roll: 'none' })).toBe('2024-03-31')
    expect(due('2024-01-31', 1, 'month', { startDay: 'counted', roll: 'none' })).toBe('2024-02-29')
    expect(due('2024-03-04', 5, 'working-day', { startDay: 'counted' })).toBe('2024-03-08')
    expect(due('2024-03-09', 5, 'working-day', { startDay: 'counted' })).toBe('2024-03-15')
    expect(due('2024-03-04', 5, 'day', { startDay: 'counted' })).toBe('2024-03-08')
  })
})

describe('an extension', () => {
  it('makes one longer period from the start', () => {
    const ten = { extension: { amount: 10, unit: 'working-day' } } as const
    expect(due('2024-02-05', 20, 'working-day', ten)).toBe(due('2024-02-05', 30, 'working-day'))
    const thirty = { extension: [{ amount: 30, unit: 'day' }] } as const
    expect(due('2024-02-09', 30, 'day', thirty)).toBe(due('2024-02-09', 60, 'day'))
  })

  it('does not let months drift', () => {
    const options = { roll: 'none', extension: { amount: 1, unit: 'month' } } as const
    expect(due('2024-12-31', 2, 'month', options)).toBe('2025-03-31')
    expect(due('2024-12-31', 1, 'year', { roll: 'none', extension: { amount: 2, unit: 'month' } })).toBe('2026-02-28')
  })

  it('of another unit runs on from the end before any roll', () => {
    const extension = { amount: 5, unit: 'working-day' } as const
    expect(due('2024-04-30', 60, 'day', { extension })).toBe('2024-07-05')
    expect(due('2024-06-03', 20, 'working-day', { extension: { amount: 10, unit: 'day' } })).toBe('2024-07-12')
  })
})

describe('a period of length zero', () => {
  it('ends on the start day, which rolls for calendar units only', () => {
    expect(due('2024-02-12', 0, 'working-day')).toBe('2024-02-12')
    expect(due('2024-02-12', 0, 'day')).toBe('2024-02-18')
    expect(due('2024-02-12', 0, 'day', { roll: 'none' })).toBe('2024-02-12')
    expect(due('2024-03-05', 0, 'month')).toBe('2024-03-05')
  })

  it('or on the first working day from the start on', () => {
    expect(due('2024-02-12', 0, 'working-day', { zero: 'next-working-day' })).toBe('2024-02-18')
    expect(due('2024-03-05', 0, 'working-day', { zero: 'next-working-day' })).toBe('2024-03-05')
  })
})

describe('a period counted backward', () => {
  it('ends so long before, without a roll unless asked for', () => {
    expect(due('2025-06-25', 7, 'day', { direction: 'backward' })).toBe('2025-06-18')
    expect(due('2024-03-12', 30, 'day', { direction: 'backward' })).toBe('2024-02-11')
    expect(due('2024-03-12', 30, 'day', { direction: 'backward', roll: 'backward' })).toBe('2024-02-09')
    expect(due('2024-03-12', 30, 'day', { direction: 'backward', roll: 'forward' })).toBe('2024-02-18')
    expect(due('2024-02-15', 3, 'day', { direction: 'backward', roll: 'forward' })).toBe('2024-02-15')
    expect(due('2024-03-31', 1, 'month', { direction: 'backward' })).toBe('2024-02-29')
    expect(due('2024-03-31', 1, 'month', { direction: 'backward', startDay: 'counted' })).toBe('2024-03-01')
  })

  it('counts working days backward over holidays and exclusions', () => {
    expect(due('2024-02-20', 3, 'working-day', { direction: 'backward' })).toBe('2024-02-09')
    const excluded = [{ from: '2024-02-09', to: '2024-02-18', ground: '中止' }]
    expect(due('2024-02-20', 3, 'working-day', { direction: 'backward', excluded })).toBe('2024-02-07')
    const before = [{ from: '2024-03-05', to: '2024-03-06', ground: '中止' }]
    expect(due('2024-03-10', 3, 'day', { direction: 'backward', excluded: before })).toBe('2024-03-07')
    expect(due('2024-03-10', 4, 'day', { direction: 'backward', excluded: before })).toBe('2024-03-04')
  })
})

describe('the start of a period in days', () => {
  const office = { officeHours: [['08:30', '17:00']], keepTime: true, lateStart: 'next-working-day' } as const
  const weekdays = defineCalendar({ id: 'weekdays', from: '2011-01-01', to: '2012-12-31' })
  // Boston, 2011: a weekend moves to Monday at the same time, after 17:00 to the next weekday at 08:30.
  const boston = { ...office, restDayStart: 'next-working-day-same-time', calendar: weekdays } as const

  it.each([
    ['2011-07-01T02:18:31', 2, '2011-07-05T02:18:31'],
    ['2011-07-01T17:00', 1, '2011-07-05T08:30'],
    ['2011-07-02T10:00', 1, '2011-07-05T10:00'],
    ['2011-07-02T18:00', 1, '2011-07-06T08:30'],
    ['2011-07-04T16:59', 1, '2011-07-05T16:59'],
  ])('%s and %i working days end on %s by the rule of Boston', (start, amount, end) => {
    expect(due(start, amount, 'working-day', boston)).toBe(end)
  })

  it('may move to the opening of the next working day, or to its midnight', () => {
    const options = { calendar: weekdays, keepTime: true, restDayStart: 'next-working-day' } as const
    expect(due('2011-07-02T10:00', 1, 'working-day', options)).toBe('2011-07-05T00:00')
    const opening = { ...options, officeHours: [['08:30', '17:00']] } as const
    expect(due('2011-07-02T10:00', 1, 'working-day', opening)).toBe('2011-07-05T08:30')
  })

  it('stays where it is by default, at any hour', () => {
    expect(due('2024-03-08T23:00', 1, 'working-day')).toBe('2024-03-11')
    expect(due('2024-03-09T10:00', 1, 'working-day')).toBe('2024-03-11')
    expect(due('2024-03-08T18:00', 1, 'working-day', { ...office, keepTime: false })).toBe('2024-03-12')
  })

  it('is the day in the time zone of the request', () => {
    const options = { timeZone: 'Asia/Shanghai' }
    expect(due('2024-03-07T17:00Z', 1, 'working-day', options)).toBe('2024-03-11')
    expect(due('2024-03-07T15:59Z', 1, 'working-day', options)).toBe('2024-03-08')
  })
})

describe('a calendar period that must have working days', () => {
  it('is lengthened until it has them', () => {
    const options = { minimumWorkingDays: 2 }
    expect(due('2024-02-09', 2, 'day', options)).toBe('2024-02-19')
    expect(due('2024-02-09', 2, 'day')).toBe('2024-02-18')
    expect(due('2024-03-04', 2, 'day', options)).toBe('2024-03-06')
  })
})
