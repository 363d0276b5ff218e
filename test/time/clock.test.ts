import { describe, expect, it } from 'vitest'
import { deadline, dueDate } from '../../src/time'

const hours = (start: string, amount: number, options: object = {}) => {
  const request = { start, period: { amount, unit: 'hour' }, ...options } as const
  const due = dueDate(request)
  expect(deadline(request).due).toBe(due)
  return due
}

const officeHours = [
  ['09:00', '12:00'],
  ['13:30', '17:30'],
] as const
const office = (start: string, amount: number, options: object = {}) => {
  const request = { start, period: { amount, unit: 'office-minute' }, officeHours, ...options } as const
  const due = dueDate(request)
  expect(deadline(request).due).toBe(due)
  return due
}

describe('hours and minutes', () => {
  it('run from the moment, day and night, and do not roll', () => {
    expect(hours('2024-02-08T16:30', 24)).toBe('2024-02-09T16:30')
    expect(hours('2024-02-09T16:30', 24)).toBe('2024-02-10T16:30')
    expect(hours('2024-02-09', 24)).toBe('2024-02-10T00:00')
    expect(hours('2024-02-09T08:00:05.250', 1)).toBe('2024-02-09T09:00:05.250')
    expect(dueDate({ start: '2024-02-28T23:59', period: { amount: 2, unit: 'minute' } })).toBe('2024-02-29T00:01')
  })

  it('may roll to the same time on a working day', () => {
    expect(hours('2024-02-09T16:30', 24, { roll: 'forward' })).toBe('2024-02-18T16:30')
    expect(hours('2024-02-09T16:30', 24, { roll: 'backward' })).toBe('2024-02-09T16:30')
    expect(hours('2024-02-08T16:30', 72, { roll: 'backward' })).toBe('2024-02-09T16:30')
    const excluded = [{ from: '2024-02-18', to: '2024-02-19T16:00', ground: '停电' }]
    expect(hours('2024-02-09T16:30', 24, { roll: 'forward', excluded })).toBe('2024-02-19T16:30')
    expect(hours('2024-02-09T15:30', 24, { roll: 'forward', excluded })).toBe('2024-02-20T15:30')
    expect(hours('2024-02-09T15:30', 24, { roll: 'forward', excluded, rollOver: 'working-day-only' })).toBe(
      '2024-02-18T15:30',
    )
  })

  it('stand still while excluded, whole days or to the minute', () => {
    const days = [{ from: '2024-03-05', to: '2024-03-06', ground: '检测' }]
    expect(hours('2024-03-04T12:00', 24, { excluded: days })).toBe('2024-03-07T12:00')
    expect(hours('2024-03-05T12:00', 24, { excluded: days })).toBe('2024-03-08T00:00')
    expect(hours('2024-03-04T12:00', 12, { excluded: days })).toBe('2024-03-05T00:00')
    expect(hours('2024-03-08T12:00', 36, { excluded: days, direction: 'backward' })).toBe('2024-03-07T00:00')
    expect(hours('2024-03-08T12:00', 37, { excluded: days, direction: 'backward' })).toBe('2024-03-04T23:00')
    const noon = [{ from: '2024-03-04T13:00', to: '2024-03-04T14:30', ground: '停电' }]
    expect(hours('2024-03-04T12:00', 2, { excluded: noon })).toBe('2024-03-04T15:30')
  })

  it('may begin with the next hour', () => {
    expect(hours('2025-04-03T14:18:30', 2, { hourStart: 'next-hour' })).toBe('2025-04-03T17:00')
    expect(hours('2025-04-03T14:00', 2, { hourStart: 'next-hour' })).toBe('2025-04-03T17:00')
    expect(hours('2025-06-25T14:30', 5, { hourStart: 'next-hour', direction: 'backward' })).toBe('2025-06-25T09:00')
    const { ledger } = deadline({
      start: '2025-04-03T14:18',
      period: { amount: 2, unit: 'hour' },
      hourStart: 'next-hour',
    })
    expect(ledger).toEqual([
      { kind: 'start-hour', from: '2025-04-03T14:18', to: '2025-04-03T15:00', minutes: 42 },
      { kind: 'counted', from: '2025-04-03T15:00', to: '2025-04-03T17:00', minutes: 120 },
    ])
  })

  it('count real time in a zone, and wall-clock time without', () => {
    const zone = { timeZone: 'America/New_York' }
    expect(hours('2026-03-08T00:00', 3, zone)).toBe('2026-03-08T04:00')
    expect(hours('2026-03-08T00:00', 3)).toBe('2026-03-08T03:00')
    expect(hours('2026-11-01T00:30', 3, zone)).toBe('2026-11-01T02:30')
    expect(hours('2026-03-07T12:00', 24, zone)).toBe('2026-03-08T13:00')
    expect(hours('2026-03-08T12:00', 24, { ...zone, direction: 'backward' })).toBe('2026-03-07T11:00')
    expect(hours('2026-11-01T05:30Z', 1, zone)).toBe('2026-11-01T01:30')
    expect(hours('2026-11-01T06:30Z', 1, zone)).toBe('2026-11-01T02:30')
    expect(hours('2011-12-29T12:00', 24, { timeZone: 'Pacific/Apia' })).toBe('2011-12-31T12:00')
    expect(deadline({ start: '2026-11-01T05:30Z', period: { amount: 1, unit: 'hour' }, ...zone }).ledger).toEqual([
      { kind: 'counted', from: '2026-11-01T01:30', to: '2026-11-01T01:30', minutes: 60 },
    ])
  })

  it('keep an exclusion to real time in a zone', () => {
    const excluded = [{ from: '2026-03-08', to: '2026-03-08', ground: 'storm' }]
    expect(hours('2026-03-07T12:00', 24, { timeZone: 'America/New_York', excluded })).toBe('2026-03-09T12:00')
  })
})

describe('office minutes', () => {
  it('run inside office hours on working days only', () => {
    expect(office('2024-02-05T10:00', 900)).toBe('2024-02-07T11:00')
    expect(office('2024-02-09T17:00', 60)).toBe('2024-02-18T09:30')
    expect(office('2024-02-12T10:00', 30)).toBe('2024-02-18T09:30')
    expect(office('2024-03-04T12:30', 30)).toBe('2024-03-04T14:00')
    expect(office('2024-03-04T07:00', 1)).toBe('2024-03-04T09:01')
  })

  it('end with a window, not with the beginning of the next', () => {
    expect(office('2024-03-04T09:00', 180)).toBe('2024-03-04T12:00')
    expect(office('2024-03-04T09:00', 420)).toBe('2024-03-04T17:30')
    expect(office('2024-03-05T13:30', 240, { direction: 'backward' })).toBe('2024-03-04T16:30')
    expect(office('2024-03-05T13:30', 180, { direction: 'backward' })).toBe('2024-03-05T09:00')
    expect(office('2024-03-04T12:30', 0)).toBe('2024-03-04T12:30')
  })

  it('stand still while excluded', () => {
    const excluded = [{ from: '2024-03-05', to: '2024-03-06', ground: '停办' }]
    expect(office('2024-03-04T17:00', 60, { excluded })).toBe('2024-03-07T09:30')
    const power = [{ from: '2024-03-04T11:00', to: '2024-03-04T14:00', ground: '停电' }]
    expect(office('2024-03-04T10:00', 90, { excluded: power })).toBe('2024-03-04T14:30')
  })

  it('show closed time, days off and make-up days in the ledger', () => {
    const { ledger, counted } = deadline({
      start: '2024-02-09T16:30',
      period: { amount: 90, unit: 'office-minute' },
      extension: { amount: 15, unit: 'office-minute' },
      officeHours,
    })
    const notice = { name: '春节', notice: '国办发明电〔2023〕7号' }
    expect(ledger).toEqual([
      { kind: 'counted', from: '2024-02-09T16:30', to: '2024-02-09T17:30', minutes: 60 },
      { kind: 'closed', from: '2024-02-09T17:30', to: '2024-02-10T00:00', minutes: 390 },
      {
        kind: 'rest-day',
        from: '2024-02-10T00:00',
        to: '2024-02-18T00:00',
        minutes: 11_520,
        calendarDay: 'holiday',
        ...notice,
      },
      { kind: 'closed', from: '2024-02-18T00:00', to: '2024-02-18T09:00', minutes: 540 },
      {
        kind: 'counted',
        from: '2024-02-18T09:00',
        to: '2024-02-18T09:30',
        minutes: 30,
        calendarDay: 'makeup-working-day',
        ...notice,
      },
      {
        kind: 'counted',
        from: '2024-02-18T09:30',
        to: '2024-02-18T09:45',
        minutes: 15,
        calendarDay: 'makeup-working-day',
        ...notice,
        extension: 1,
      },
    ])
    expect(counted).toBe(105)
  })

  it('need a calendar that covers their days', () => {
    expect(() => office('2026-12-31T17:00', 60)).toThrow(expect.objectContaining({ code: 'calendar-coverage' }))
    expect(office('2026-12-31T17:00', 30)).toBe('2026-12-31T17:30')
    expect(office('2026-12-31T17:00', 60, { beyondCoverage: 'provisional' })).toBe('2027-01-01T09:30')
  })
})
