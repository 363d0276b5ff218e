import { describe, expect, it } from 'vitest'
import { type Calendar, chinaCalendar, deadline, defineCalendar, dueDate } from '../../src/time'

const year = { from: '2026-01-01', to: '2026-12-31' }
const define = (definition: object): Calendar => defineCalendar({ id: 'a', ...year, ...definition })

describe('a defined calendar', () => {
  it('follows its weekend and the days it lists', () => {
    const calendar = define({
      weekend: [5, 6],
      off: ['2026-03-02', { date: '2026-03-06', name: '纪念日' }],
      work: ['2026-03-09', { date: '2026-03-07', name: '纪念日', notice: '第1号' }],
    })
    expect(calendar.describeDay('2026-03-01')).toEqual({ kind: 'working-day' })
    expect(calendar.describeDay('2026-03-02')).toEqual({ kind: 'holiday' })
    expect(calendar.describeDay('2026-03-06')).toEqual({ kind: 'holiday', name: '纪念日' })
    expect(calendar.describeDay('2026-03-07')).toEqual({
      kind: 'makeup-working-day',
      name: '纪念日',
      notice: '第1号',
    })
    expect(calendar.describeDay('2026-03-09')).toEqual({ kind: 'working-day' })
    expect(calendar.describeDay('2026-03-13')).toEqual({ kind: 'weekend' })
    expect(calendar.weekend).toEqual([5, 6])
  })

  it('over another one changes only what it lists', () => {
    const overlay = defineCalendar({
      id: 'overlay',
      base: chinaCalendar,
      off: ['2026-03-02'],
      work: ['2026-02-16'],
    })
    expect([overlay.from, overlay.to]).toEqual([chinaCalendar.from, chinaCalendar.to])
    expect(overlay.isWorkingDay('2026-03-02')).toBe(false)
    expect(overlay.isWorkingDay('2026-02-16')).toBe(true)
    expect(overlay.describeDay('2026-02-17')).toEqual(chinaCalendar.describeDay('2026-02-17'))
    expect(chinaCalendar.isWorkingDay('2026-03-02')).toBe(true)
  })

  it('over another one takes from it only the days that it covers', () => {
    const more = defineCalendar({ id: 'more', base: chinaCalendar, off: ['2025-03-03'] })
    expect(defineCalendar({ id: 'a', base: more, ...year }).hash).toBe(
      defineCalendar({ id: 'a', base: chinaCalendar, ...year }).hash,
    )
  })

  it('may reach beyond its base, which a host does when a new notice comes out', () => {
    const next = defineCalendar({ id: 'next', base: chinaCalendar, to: '2027-12-31', off: ['2027-01-01'] })
    expect(dueDate({ start: '2026-12-30', period: { amount: 3, unit: 'working-day' }, calendar: next })).toBe(
      '2027-01-05',
    )
  })

  it('has one hash for one content, whatever its name and the order of its lists', () => {
    const one = define({ off: ['2026-03-02', '2026-03-03'] })
    expect(one.hash).toMatch(/^[0-9a-f]{16}$/)
    expect(define({ id: 'b', off: ['2026-03-03', '2026-03-02'] }).hash).toBe(one.hash)
    for (const other of [
      { off: ['2026-03-02'] },
      { off: ['2026-03-02', { date: '2026-03-03', name: 'x' }] },
      { off: ['2026-03-02', '2026-03-03'], weekend: [7] },
      { off: ['2026-03-02', '2026-03-03'], to: '2026-12-30' },
      { off: ['2026-03-02'], work: ['2026-03-03'] },
    ]) {
      expect(define(other).hash).not.toBe(one.hash)
    }
  })

  it('is frozen, as is its weekend, and outlives changes of the definition', () => {
    const off = ['2026-03-02']
    const weekend = [6, 7]
    const calendar = define({ off, weekend })
    off.push('2026-03-03')
    weekend.push(1)
    expect(calendar.isWorkingDay('2026-03-03')).toBe(true)
    expect(calendar.isWorkingDay('2026-03-09')).toBe(true)
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.weekend)).toBe(true)
  })

  it('may have no weekend, or no working week at all', () => {
    expect(define({ weekend: [] }).isWorkingDay('2026-03-01')).toBe(true)
    const listed = define({ weekend: [1, 2, 3, 4, 5, 6, 7], work: ['2026-03-10', '2026-09-10'] })
    const request = { start: '2026-03-01', calendar: listed, beyondCoverage: 'provisional' } as const
    expect(dueDate({ ...request, period: { amount: 2, unit: 'working-day' } })).toBe('2026-09-10')
    expect(() => dueDate({ ...request, period: { amount: 3, unit: 'working-day' } })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    )
  })

  it.each([
    [{ off: ['2026-03-02'], work: ['2026-03-02'] }, 'off-and-work', ['work', 0]],
    [{ off: ['2026-03-02', { date: '2026-03-02' }] }, 'duplicate-day', ['off', 1]],
    [{ off: Array(100_000).fill('2026-03-02') }, 'duplicate-day', ['off', 1]],
    [{ work: ['2027-01-01'] }, 'outside-coverage', ['work', 0]],
    [{ off: ['2025-12-31'] }, 'outside-coverage', ['off', 0]],
    [{ from: '2027-01-01' }, 'reversed-coverage', ['from']],
    [{ weekend: [0] }, 'invalid-weekend', ['weekend']],
    [{ weekend: [6, 6] }, 'invalid-weekend', ['weekend']],
    [{ weekend: 6 }, 'invalid-weekend', ['weekend']],
    [{ id: '' }, 'missing-id', ['id']],
    [{ source: 5 }, 'missing-id', ['source']],
    [{ off: '2026-03-02' }, 'invalid-day-list', ['off']],
    [{ off: [null] }, 'invalid-day-list', ['off', 0]],
    [{ off: [{ date: '2026-03-02', name: 3 }] }, 'invalid-day-list', ['off', 0]],
    [{ base: { id: 'x' } }, 'not-a-calendar', ['base']],
  ])('is refused: %j', (definition, reason, path) => {
    expect(() => define(definition)).toThrow(expect.objectContaining({ code: 'invalid-calendar', reason, path }))
  })

  it('is refused with a day that does not exist, a property nobody knows, or no definition', () => {
    expect(() => define({ off: ['2026-02-30'] })).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: ['off', 0] }),
    )
    expect(() => define({ from: undefined })).toThrow(expect.objectContaining({ code: 'invalid-date', path: ['from'] }))
    expect(() => define({ holidays: [] })).toThrow(
      expect.objectContaining({ code: 'unknown-option', option: 'holidays' }),
    )
    expect(() => defineCalendar(null as never)).toThrow(expect.objectContaining({ code: 'invalid-calendar' }))
  })
})

describe('beyond the coverage of a calendar', () => {
  const request = { start: '2026-12-24', period: { amount: 10, unit: 'working-day' } } as const

  it('a deadline is refused with the first day that is missing', () => {
    expect(() => dueDate(request)).toThrow(expect.objectContaining({ code: 'calendar-coverage', day: '2027-01-01' }))
    const early = { ...request, start: '2006-12-25' }
    const refused = expect.objectContaining({ code: 'calendar-coverage', day: '2006-12-26' })
    expect(() => deadline(early)).toThrow(refused)
    expect(() => dueDate(early)).toThrow(refused)
    expect(dueDate({ ...request, period: { amount: 5, unit: 'working-day' } })).toBe('2026-12-31')
  })

  it('a deadline follows the weekend rule and is marked, if the request says so', () => {
    const answer = deadline({ ...request, beyondCoverage: 'provisional' })
    expect([answer.due, answer.provisional]).toEqual(['2027-01-07', true])
    const within = deadline({
      ...request,
      period: { amount: 5, unit: 'working-day' },
      beyondCoverage: 'provisional',
    })
    expect(within.provisional).toBe(false)
    const before = deadline({ ...request, start: '2006-12-20', beyondCoverage: 'provisional' })
    expect([before.due, before.provisional]).toEqual(['2007-01-08', true])
  })

  it('calendar days need the calendar for the last day only, and not at all without a roll', () => {
    const days = { start: '2027-03-01', period: { amount: 30, unit: 'day' } } as const
    expect(() => dueDate(days)).toThrow(expect.objectContaining({ code: 'calendar-coverage', day: '2027-03-31' }))
    expect(deadline({ ...days, roll: 'none' })).toMatchObject({ due: '2027-03-31', provisional: false })
    expect(deadline({ ...days, start: '2027-03-04', beyondCoverage: 'provisional' })).toMatchObject({
      unrolled: '2027-04-03',
      due: '2027-04-05',
      provisional: true,
    })
    expect(dueDate({ start: '2006-12-20', period: { amount: 30, unit: 'day' } })).toBe('2007-01-19')
  })

  it('hours need no calendar unless they roll', () => {
    expect(dueDate({ start: '2030-01-01T10:00', period: { amount: 48, unit: 'hour' } })).toBe('2030-01-03T10:00')
    expect(() => dueDate({ start: '2030-01-01T10:00', period: { amount: 48, unit: 'hour' }, roll: 'forward' })).toThrow(
      expect.objectContaining({ code: 'calendar-coverage' }),
    )
  })

  it('an answer past the year 9999 is an error, not a date', () => {
    const far = { start: '2026-01-01', beyondCoverage: 'provisional', roll: 'none' } as const
    for (const unit of ['working-day', 'day', 'week', 'month', 'year', 'hour', 'minute'] as const) {
      for (const amount of [6_000_000_000, Number.MAX_SAFE_INTEGER]) {
        expect(() => dueDate({ ...far, period: { amount, unit } })).toThrow(
          expect.objectContaining({ code: 'out-of-range' }),
        )
        expect(() => dueDate({ ...far, direction: 'backward', period: { amount, unit } })).toThrow(
          expect.objectContaining({ code: 'out-of-range' }),
        )
      }
    }
  })
})
