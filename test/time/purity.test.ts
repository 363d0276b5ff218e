import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chinaCalendar, deadline, defineCalendar, dueDate, workingDays } from '../../src/time'
import { anyDayRequest } from './arbitraries'
import { requestOf } from './day-request'

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}

const officeHours = [['09:00', '17:00']] as const

describe('answers', () => {
  it('are frozen plain data that survive JSON, from requests that are frozen', () => {
    fc.assert(
      fc.property(anyDayRequest, (generated) => {
        const request = deepFreeze(requestOf(generated))
        const answer = deadline(request)
        expect(isDeepFrozen(answer)).toBe(true)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
        expect(dueDate(request)).toBe(answer.due)
      }),
      { numRuns: 200 },
    )
    const minutes = deadline(
      deepFreeze({ start: '2026-02-13T10:00', period: { amount: 900, unit: 'office-minute' }, officeHours }),
    )
    expect(isDeepFrozen(minutes)).toBe(true)
    expect(JSON.parse(JSON.stringify(minutes))).toEqual(minutes)
  })
})

describe('without a clock or chance', () => {
  beforeEach(() => {
    const forbidden = () => {
      throw new Error('read a clock or chance')
    }
    const RealDate = Date
    class FixedDate extends RealDate {
      constructor(...values: [] | [number | string]) {
        if (values.length === 0) forbidden()
        super(values[0] as number)
      }
      static override now = forbidden
    }
    vi.stubGlobal('Date', FixedDate)
    vi.spyOn(Math, 'random').mockImplementation(forbidden)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('the answers are the same', () => {
    expect(() => new Date()).toThrow('clock')
    const calendar = defineCalendar({ id: 'a', base: chinaCalendar, off: ['2026-03-03'] })
    const period = { amount: 5, unit: 'working-day' } as const
    expect(dueDate({ start: '2026-03-02', period, calendar })).toBe('2026-03-10')
    expect(deadline({ start: '2020-01-20', period, calendar: chinaCalendar.asPublishedOn('2020-01-20') }).due).toBe(
      '2020-02-01',
    )
    const hours = { amount: 24, unit: 'hour' } as const
    expect(dueDate({ start: '2026-03-07T17:00Z', period: hours, timeZone: 'America/New_York' })).toBe(
      '2026-03-08T13:00',
    )
    expect(workingDays({ after: '2026-03-02', through: '2026-03-31' })).toBe(21)
  })
})

describe('in any time zone of the process', () => {
  it('days are days, also those that a zone skipped or doubled', () => {
    // Samoa had no 2011-12-30; Shanghai changed its clocks until 1991.
    expect(dueDate({ start: '2011-12-29', period: { amount: 1, unit: 'day' } })).toBe('2011-12-30')
    expect(dueDate({ start: '2011-12-29T23:30', period: { amount: 1, unit: 'hour' } })).toBe('2011-12-30T00:30')
    expect(dueDate({ start: '2011-11-30', period: { amount: 1, unit: 'month' } })).toBe('2011-12-30')
    expect(workingDays({ after: '2011-12-28', through: '2011-12-31' })).toBe(3)
    expect(dueDate({ start: '1991-04-13', period: { amount: 1, unit: 'day' }, roll: 'none' })).toBe('1991-04-14')
  })
})
