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

const good = { start: '2026-03-02', period: { amount: 5, unit: 'working-day' } }
const office = { ...good, period: { amount: 5, unit: 'office-minute' } }

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

const cases: [name: string, request: unknown, code: string, path: (string | number)[]][] = [
  ['a day that does not exist', { ...good, start: '2026-02-30' }, 'invalid-date', ['start']],
  ['a start that is no text', { ...good, start: 20_260_302 }, 'invalid-date', ['start']],
  ['no start', { period: good.period }, 'invalid-date', ['start']],
  ['a Date as start', { ...good, start: new Date(0) }, 'invalid-date', ['start']],
  ['an offset without a zone', { ...good, start: '2026-03-02T09:00+08:00' }, 'invalid-date', ['start']],
  ['a fraction', { ...good, period: { amount: 1.5, unit: 'day' } }, 'invalid-amount', ['period', 'amount']],
  ['NaN', { ...good, period: { amount: Number.NaN, unit: 'day' } }, 'invalid-amount', ['period', 'amount']],
  [
    'infinity',
    { ...good, period: { amount: Infinity, unit: 'working-day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'a negative amount',
    { ...good, period: { amount: -1, unit: 'working-day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'null',
    { ...good, period: { amount: null, unit: 'working-day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'undefined',
    { ...good, period: { amount: undefined, unit: 'day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'an amount as text',
    { ...good, period: { amount: '5', unit: 'working-day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'a bigint',
    { ...good, period: { amount: 5n, unit: 'working-day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'an amount too large to be exact',
    { ...good, period: { amount: 2 ** 53, unit: 'day' } },
    'invalid-amount',
    ['period', 'amount'],
  ],
  [
    'an unknown unit',
    { ...good, period: { amount: 5, unit: 'workday' } },
    'unknown-unit',
    ['period', 'unit'],
  ],
  [
    'a unit of the prototype',
    { ...good, period: { amount: 5, unit: 'constructor' } },
    'unknown-unit',
    ['period', 'unit'],
  ],
  ['no unit', { ...good, period: { amount: 5 } }, 'unknown-unit', ['period', 'unit']],
  ['no period', { start: good.start }, 'invalid-request', ['period']],
  ['a period that is a number', { ...good, period: 5 }, 'invalid-request', ['period']],
  [
    'hours added to days',
    { ...good, extension: { amount: 5, unit: 'hour' } },
    'unit-mismatch',
    ['extension', 'unit'],
  ],
  [
    'office minutes added to days',
    { ...good, extension: [good.period, office.period] },
    'unit-mismatch',
    ['extension', 1, 'unit'],
  ],
  [
    'a bad extension',
    { ...good, extension: [{ amount: -2, unit: 'day' }] },
    'invalid-amount',
    ['extension', 0, 'amount'],
  ],
  ['a null extension', { ...good, extension: null }, 'invalid-request', ['extension']],
  [
    'an interval that ends before it starts',
    { ...good, excluded: [{ from: '2026-03-05', to: '2026-03-04', ground: 'x' }] },
    'reversed-interval',
    ['excluded', 0],
  ],
  [
    'an interval that ends earlier that day',
    { ...good, excluded: [{ from: '2026-03-05T10:00', to: '2026-03-05T09:00', ground: 'x' }] },
    'reversed-interval',
    ['excluded', 0],
  ],
  [
    'an interval with a bad end',
    { ...good, excluded: [{ from: '2026-03-05', to: '2026-3-6', ground: 'x' }] },
    'invalid-date',
    ['excluded', 0, 'to'],
  ],
  [
    'an interval whose end is null',
    { ...good, excluded: [{ from: '2026-03-05', to: null, ground: 'x' }] },
    'invalid-date',
    ['excluded', 0, 'to'],
  ],
  [
    'an interval without a beginning',
    { ...good, excluded: [{ to: '2026-03-05', ground: 'x' }] },
    'invalid-date',
    ['excluded', 0, 'from'],
  ],
  [
    'an interval without a ground',
    { ...good, excluded: [{ from: '2026-03-05', to: '2026-03-05' }] },
    'invalid-request',
    ['excluded', 0, 'ground'],
  ],
  [
    'a citation that is no text',
    { ...good, excluded: [{ from: '2026-03-05', to: '2026-03-05', ground: 'x', citation: 4 }] },
    'invalid-request',
    ['excluded', 0, 'citation'],
  ],
  [
    'a misspelt part of an interval',
    { ...good, excluded: [{ from: '2026-03-05', until: '2026-03-06', ground: 'x' }] },
    'unknown-option',
    ['excluded', 0, 'until'],
  ],
  ['an interval that is none', { ...good, excluded: [null] }, 'invalid-request', ['excluded', 0]],
  [
    'intervals that are no list',
    { ...good, excluded: { from: '2026-03-05' } },
    'invalid-request',
    ['excluded'],
  ],
  ['a misspelt option', { ...good, exclude: [] }, 'unknown-option', ['exclude']],
  ['a value that an option does not have', { ...good, roll: 'next' }, 'invalid-option', ['roll']],
  ['a null option', { ...good, direction: null }, 'invalid-option', ['direction']],
  ['a flag that is none', { ...good, keepTime: 'yes' }, 'invalid-option', ['keepTime']],
  ['a minimum that is none', { ...good, minimumWorkingDays: 1.5 }, 'invalid-amount', ['minimumWorkingDays']],
  [
    'a calendar that is none',
    { ...good, calendar: { isWorkingDay: () => true } },
    'invalid-calendar',
    ['calendar'],
  ],
  ['a null calendar', { ...good, calendar: null }, 'invalid-calendar', ['calendar']],
  ['an unknown zone', { ...good, timeZone: 'Mars/Olympus' }, 'unknown-time-zone', ['timeZone']],
  ['office minutes without office hours', office, 'invalid-office-hours', ['officeHours']],
  ['no office hours', { ...office, officeHours: [] }, 'invalid-office-hours', ['officeHours']],
  [
    'overlapping windows',
    {
      ...office,
      officeHours: [
        ['09:00', '12:00'],
        ['11:59', '17:00'],
      ],
    },
    'invalid-office-hours',
    ['officeHours'],
  ],
  [
    'a reversed window',
    { ...office, officeHours: [['12:00', '09:00']] },
    'invalid-office-hours',
    ['officeHours', 0],
  ],
  [
    'an empty window',
    { ...office, officeHours: [['09:00', '09:00']] },
    'invalid-office-hours',
    ['officeHours', 0],
  ],
  [
    'a bad time',
    { ...office, officeHours: [['9:00', '12:00']] },
    'invalid-office-hours',
    ['officeHours', 0, 0],
  ],
  [
    'a window that begins at 24:00',
    { ...office, officeHours: [['24:00', '24:00']] },
    'invalid-office-hours',
    ['officeHours', 0, 0],
  ],
  [
    'a window of one time',
    { ...office, officeHours: [['09:00']] },
    'invalid-office-hours',
    ['officeHours', 0],
  ],
  ['hours as text', { ...office, officeHours: '09:00-12:00' }, 'invalid-office-hours', ['officeHours']],
  [
    'a late start without office hours',
    { ...good, lateStart: 'next-working-day' },
    'invalid-office-hours',
    ['officeHours'],
  ],
  ['no request', undefined, 'invalid-request', []],
  ['a null request', null, 'invalid-request', []],
  ['a request as text', '2026-03-02', 'invalid-request', []],
]

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
    const prose = text.zh
      .replaceAll(value, '')
      .replace(/"[^"]*"|“[^”]*”|「[^」]*」|\[.*\]|为：.*|取：.*/g, '')
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
    expect(refusal(cases.find(([name]) => name === 'hours added to days')![1])).toBeInstanceOf(
      UnitMismatchError,
    )
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
    [
      { after: '2026-02-03', through: '2026-03-04', beyondCoverage: 'ignore' },
      'invalid-option',
      ['beyondCoverage'],
    ],
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
