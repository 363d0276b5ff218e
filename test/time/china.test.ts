import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chinaCalendar, dueDate, workingDays } from '../../src/time'
import { dateOf, dayNumber } from './reference'
import { worksInTyme } from './tyme'

const folder = new URL('../../src/time/china/', import.meta.url)

describe('the calendar of China', () => {
  it('agrees day by day with an independent one from 2010 on, but for its two known errors', () => {
    const differing: string[] = []
    for (let day = dayNumber('2010-01-01'); day <= dayNumber('2026-12-31'); day++) {
      const date = dateOf(day)
      if (chinaCalendar.isWorkingDay(date) !== worksInTyme(date)) differing.push(date)
    }
    expect(differing).toEqual(['2013-04-07', '2013-10-12'])
    expect(differing.map((date) => chinaCalendar.describeDay(date).kind)).toEqual(Array(2).fill('makeup-working-day'))
  })

  it('is what its generator writes', () => {
    const script = fileURLToPath(new URL('generate.mjs', folder))
    const written = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' })
    expect(readFileSync(new URL('data.ts', folder), 'utf8')).toBe(written)
  })

  it('has as many working days in each year as the notices leave', () => {
    const perYear = (year: number) => workingDays({ after: `${year - 1}-12-31`, through: `${year}-12-31` })
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(perYear)).toEqual([
      250, 249, 250, 249, 249, 251, 248, 248,
    ])
  })

  it.each([
    ['2024-02-09', { kind: 'working-day' }],
    ['2024-02-10', { kind: 'holiday', name: '春节', notice: '国办发明电〔2023〕7号' }],
    ['2024-02-18', { kind: 'makeup-working-day', name: '春节', notice: '国办发明电〔2023〕7号' }],
    ['2024-02-24', { kind: 'weekend' }],
    ['2018-12-31', { kind: 'holiday', name: '元旦', notice: '国办发明电〔2018〕15号' }],
    ['2018-12-29', { kind: 'makeup-working-day', name: '元旦', notice: '国办发明电〔2018〕15号' }],
    ['2007-10-01', { kind: 'holiday', name: '国庆节' }],
    ['2026-02-14', { kind: 'makeup-working-day', name: '春节', notice: '国办发明电〔2025〕7号' }],
    ['2019-05-02', { kind: 'holiday', name: '劳动节', notice: '国办发明电〔2019〕3号' }],
    ['2020-02-02', { kind: 'holiday', name: '春节', notice: '国办发明电〔2020〕1号' }],
    ['2020-02-03', { kind: 'working-day' }],
    ['2025-10-06', { kind: 'holiday', name: '中秋节', notice: '国办发明电〔2024〕12号' }],
  ])('describes %s', (date, description) => {
    expect(chinaCalendar.describeDay(date)).toEqual(description)
  })

  it('ends where the notices end, and says so', () => {
    expect([chinaCalendar.from, chinaCalendar.to]).toEqual(['2007-01-01', '2026-12-31'])
    for (const day of ['2006-12-31', '2027-01-01']) {
      expect(() => chinaCalendar.isWorkingDay(day)).toThrow(
        expect.objectContaining({
          code: 'calendar-coverage',
          calendarId: 'china',
          from: '2007-01-01',
          to: '2026-12-31',
          day,
        }),
      )
    }
    expect(() => chinaCalendar.describeDay('2026-02-30')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  })
})

describe('the calendar of China as published on a day', () => {
  const changed: [string, string, boolean, boolean][] = [
    ['2015-09-03', '2015-05-13', true, false],
    ['2015-09-04', '2015-05-13', true, false],
    ['2015-09-06', '2015-05-13', false, true],
    ['2019-04-28', '2019-03-22', false, true],
    ['2019-05-02', '2019-03-22', true, false],
    ['2019-05-03', '2019-03-22', true, false],
    ['2019-05-05', '2019-03-22', false, true],
    ['2020-01-31', '2020-01-27', true, false],
    ['2020-02-01', '2020-01-27', true, false],
  ]
  it.each(changed)('undoes what a later notice changed: %s before and on %s', (day, published, before, after) => {
    const eve = dateOf(dayNumber(published) - 1)
    expect(chinaCalendar.asPublishedOn(eve).isWorkingDay(day)).toBe(before)
    expect(chinaCalendar.asPublishedOn(published).isWorkingDay(day)).toBe(after)
    expect(chinaCalendar.isWorkingDay(day)).toBe(after)
  })

  it('changes no other day of those years', () => {
    const known = ['2015-05-12', '2019-03-21', '2020-01-26'].map((date) => chinaCalendar.asPublishedOn(date))
    const differing = known.flatMap((calendar) => {
      const days: string[] = []
      for (let day = dayNumber(`${calendar.to.slice(0, 4)}-01-01`); day <= dayNumber(calendar.to); day++) {
        if (calendar.isWorkingDay(dateOf(day)) !== chinaCalendar.isWorkingDay(dateOf(day))) days.push(dateOf(day))
      }
      return days
    })
    expect(differing).toEqual(changed.map(([day]) => day))
  })

  it('ends with the last year whose notice was out, and leaves out what the next notice set in December', () => {
    expect(chinaCalendar.asPublishedOn('2018-12-05').to).toBe('2018-12-31')
    expect(chinaCalendar.asPublishedOn('2018-12-06').to).toBe('2019-12-31')
    expect(chinaCalendar.asPublishedOn('2018-12-05').isWorkingDay('2018-12-31')).toBe(true)
    expect(chinaCalendar.asPublishedOn('2018-12-06').isWorkingDay('2018-12-31')).toBe(false)
  })

  it('is the calendar itself once all is published, and has a name and a hash of its own before', () => {
    expect(chinaCalendar.asPublishedOn('2026-06-01')).toBe(chinaCalendar)
    const earlier = chinaCalendar.asPublishedOn('2020-01-20')
    expect(earlier.id).toBe('china@2019-11-21')
    expect(earlier.hash).not.toBe(chinaCalendar.hash)
    expect(earlier.hash).toBe(chinaCalendar.asPublishedOn('2019-12-31').hash)
    expect(earlier.asPublishedOn('2026-06-01')).toBe(chinaCalendar)
  })

  it('does not reach back before the first notice known', () => {
    expect(() => chinaCalendar.asPublishedOn('2006-12-17')).toThrow(
      expect.objectContaining({ code: 'calendar-coverage' }),
    )
    expect(chinaCalendar.asPublishedOn('2006-12-18').to).toBe('2007-12-31')
    expect(() => chinaCalendar.asPublishedOn('2020-1-1')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  })

  it('gives the due date that was right on the day of receipt', () => {
    const request = { start: '2020-01-20', period: { amount: 10, unit: 'working-day' } } as const
    expect(dueDate({ ...request, calendar: chinaCalendar.asPublishedOn('2020-01-20') })).toBe('2020-02-07')
    expect(dueDate(request)).toBe('2020-02-11')
  })
})
