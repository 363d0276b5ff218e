import { describe, expect, it } from 'vitest'
import { OfficiumError, quote } from '../../src/errors'
import {
  chinaCalendar,
  deadline,
  dueDate,
  InvalidDateError,
  InvalidOptionError,
  ReversedIntervalError,
  UnitMismatchError,
  workingDays,
} from '../../src/time'
import { cases, good } from './bad-requests'

function errorOf(act: () => unknown): OfficiumError {
  try {
    act()
  } catch (error) {
    if (error instanceof OfficiumError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** The error of a request, the same from both functions. */
function refusal(request: unknown): OfficiumError {
  const error = errorOf(() => dueDate(request as never))
  const other = errorOf(() => deadline(request as never))
  expect([other.code, other.path, other.text]).toEqual([error.code, error.path, error.text])
  return error
}

describe('a bad request', () => {
  it.each(cases)('is refused with its place: %s', (_name, request, code, path) => {
    const error = refusal(request)
    expect([error.code, error.path]).toEqual([code, path])
  })

  it.each(cases)('is explained in both languages, without English words in Chinese: %s', (_name, request) => {
    const error = refusal(request)
    const { text, message } = error
    expect(message).toBe(text.en)
    expect(text.en).toMatch(/^[^一-龥]*\.$/)
    expect(text.zh).toMatch(/[一-龥].*。$/)
    // What is quoted, named or listed stands as the caller writes it.
    const value = 'value' in error ? quote(error.value) : ''
    const prose = text.zh.replaceAll(value, '').replace(/"[^"]*"|“[^”]*”|「[^」]*」|\[.*\]|为：.*|取：.*/g, '')
    expect(prose).not.toMatch(/[A-Za-z]{2,}/)
  })

  it('quotes what is wrong', () => {
    expect(refusal({ ...good, start: '2026-02-30' }).text).toEqual({
      zh: '「start」的日期"2026-02-30"历法中没有这一日或者这一时刻，请核对。',
      en: 'The date "2026-02-30" at start names a day or time that does not exist; check it.',
    })
    expect(refusal({ ...good, extension: { amount: 5, unit: 'hour' } }).text.en).toBe(
      'The unit "hour" at extension.unit cannot be added to a period in "working-day": days, clock time and office time do not mix; use one of them.',
    )
  })

  it('carries what is wrong in fields of its error', () => {
    expect(refusal({ ...good, start: '2026-02-30' })).toBeInstanceOf(InvalidDateError)
    expect(refusal({ ...good, roll: 'next' })).toMatchObject({
      value: 'next',
      allowed: ['forward', 'none', 'backward'],
    })
    expect(refusal({ ...good, roll: 'next' })).toBeInstanceOf(InvalidOptionError)
    expect(refusal(cases.find(([name]) => name === 'hours added to days')![1])).toBeInstanceOf(UnitMismatchError)
    const reversed = errorOf(() => workingDays({ after: '2026-03-05', through: '2026-03-04' }))
    expect(reversed).toBeInstanceOf(ReversedIntervalError)
    expect(reversed).toMatchObject({ code: 'reversed-interval', from: '2026-03-05', to: '2026-03-04' })
  })
})

describe('a bad count of working days', () => {
  it.each<[unknown, string, (string | number)[]]>([
    [{ after: '2026-02-30', through: '2026-03-04' }, 'invalid-date', ['after']],
    [{ after: '2026-02-03', through: '2026-03-04T10:00' }, 'invalid-date', ['through']],
    [{ after: '2026-02-03', through: '2026-02-02' }, 'reversed-interval', ['through']],
    [{ after: '2026-12-03', through: '2027-01-02' }, 'calendar-coverage', ['calendar']],
    [{ from: '2026-12-03', through: '2027-01-02' }, 'unknown-option', ['from']],
    [{ after: '2026-02-03', through: '2026-03-04', calendar: 'china' }, 'invalid-calendar', ['calendar']],
    [{ after: '2026-02-03', through: '2026-03-04', beyondCoverage: 'ignore' }, 'invalid-option', ['beyondCoverage']],
    [null, 'invalid-request', []],
  ])('%j is refused: %s', (request, code, path) => {
    const error = errorOf(() => workingDays(request as never))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('is none where it is only unusual', () => {
    expect(workingDays({ after: '2026-03-04', through: '2026-03-04' })).toBe(0)
    expect(workingDays({ after: '2026-12-31', through: '2027-01-08', beyondCoverage: 'provisional' })).toBe(6)
    const excluded = [{ from: '2026-03-04', ground: '中止' }]
    expect(workingDays({ after: '2026-03-02', through: '2026-03-31', excluded })).toBe(1)
    expect(workingDays({ after: '2027-01-05', through: '2027-01-05', calendar: chinaCalendar })).toBe(0)
  })
})
