import { describe, expect, it } from 'vitest'
import { deadline, dueDate, type Unit } from '../../src/time'

const start = '2026-03-02'
const ground = '听证'

describe('the types of requests', () => {
  it('refuse days added to hours, as the functions do', () => {
    const day = { amount: 1, unit: 'day' } as const
    const hour = { amount: 1, unit: 'hour' } as const
    // @ts-expect-error hours do not extend days
    expect(() => dueDate({ start, period: day, extension: hour })).toThrow('do not mix')
    // @ts-expect-error nor in a list
    expect(() => deadline({ start, period: day, extension: [day, hour] })).toThrow('do not mix')
    // @ts-expect-error nor days hours
    expect(() => deadline({ start, period: hour, extension: day })).toThrow('do not mix')
    // @ts-expect-error an unknown unit
    expect(() => dueDate({ start, period: { amount: 1, unit: 'fortnight' } })).toThrow('not known')
    expect(dueDate({ start, period: hour, extension: { amount: 30, unit: 'minute' } })).toBe('2026-03-02T01:30')
    expect(dueDate({ start, period: { amount: 1, unit: 'month' }, extension: [day] })).toBe('2026-04-03')
  })

  it('give a text where every interval has an end, and null is possible only where one has none', () => {
    const period = { amount: 1, unit: 'working-day' } as const
    const closed: string = dueDate({
      start,
      period,
      excluded: [{ from: '2026-03-03', to: '2026-03-03', ground }],
    })
    expect(closed).toBe('2026-03-04')
    // @ts-expect-error it may be null
    const open: string = dueDate({ start, period, excluded: [{ from: '2026-03-03', ground }] })
    expect(open).toBeNull()
  })

  it('give runs of days for units in days, runs of time for hours, and accept a unit known only later', () => {
    const days = deadline({ start, period: { amount: 1, unit: 'week' } }).ledger.map((run) => run.days)
    expect(days).toEqual([1, 7])
    const minutes = deadline({ start, period: { amount: 2, unit: 'hour' } }).ledger.map((run) => run.minutes)
    expect(minutes).toEqual([120])
    const later = (unit: Unit) => dueDate({ start, period: { amount: 1, unit } })
    expect([later('hour'), later('day')]).toEqual(['2026-03-02T01:00', '2026-03-03'])
  })
})
