import { describe, expect, it } from 'vitest'
import {
  all,
  type CaseFileInput,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  eachAttendance,
  eachItem,
  judge,
  onceForTheUnit,
  standard,
} from '../../src/index'

const text = { zh: '条文', en: 'Text' }
const rule = (id: string, norm: Parameters<typeof clause>[3]) => clause(id, '第一条', text, norm)
const hours = { season: 'winter-spring', hours: ['08:00-11:00', '13:30-16:30'] }
const hall = defineRulebook({
  id: 'hall',
  institution: text,
  regulations: [
    defineRegulation({
      id: 'hall',
      title: text,
      system: 'organisation',
      clauses: [
        rule('windows', unit(check('unit.windowAreas', 'contains', 'finance'))),
        rule('hours', unit(check('unit.keepsHours', 'equal', true, hours))),
        rule('open', unit(check('unit.daysClosed', 'lessThanInclusive', 0))),
        rule('clean', unit(check('unit.cleanUpsMissing', 'lessThanInclusive', 0))),
        rule(
          'item',
          standard({
            on: eachItem,
            by: 'organ',
            requires: all(check('item.area', 'equal', 'finance'), check('item.windowAreas', 'contains', 'finance')),
          }),
        ),
        rule(
          'tidied',
          standard({ on: eachAttendance, by: 'staff', requires: check('attendance.tidied', 'equal', true) }),
        ),
      ],
    }),
  ],
})

function unit(requires: ReturnType<typeof check>) {
  return standard({ on: onceForTheUnit, by: 'organ', requires })
}

type Unit = Omit<NonNullable<CaseFileInput['unit']>, 'period'>
const file = (own: Unit, rest: Partial<CaseFileInput> = {}): CaseFileInput => ({
  id: 'H-1',
  people: { he: { unit: 'w1' }, fan: {} },
  units: { w1: {} },
  ...rest,
  unit: { period: { from: '2024-03-04', to: '2024-03-10' }, ...own },
})
const verdict = (id: string, own: Unit, rest: Partial<CaseFileInput> = {}, asOf = '2024-03-31') =>
  judge(file(own, rest), { rulebook: hall, asOf }).verdicts.find((one) => one.rule === `hall#${id}`)
const status = (...given: Parameters<typeof verdict>) => verdict(...given)?.status

describe('the areas of service', () => {
  const w1 = { isWindow: true, areas: ['finance' as const] }

  it('are those of the windows, not of other units', () => {
    expect(status('windows', {}, { units: { w1 } })).toBe('fulfilled')
    expect(status('windows', {}, { units: { w1: { ...w1, isWindow: false } } })).toBe('breached')
  })

  it('are not known while a unit does not say whether it is a window, or of what', () => {
    expect(verdict('windows', {}, { units: undefined, people: {} })).toMatchObject({ missing: [{ path: 'units' }] })
    expect(verdict('windows', {}, { units: { w1, w2: {} } })).toMatchObject({
      missing: [{ path: 'units.w2.isWindow' }],
    })
    expect(verdict('windows', {}, { people: {}, units: { w2: { isWindow: true } } })).toMatchObject({
      missing: [{ path: 'units.w2.areas' }],
    })
  })

  it('of an item are compared with those of the window that takes it', () => {
    const items = (window?: string): Unit => ({
      catalogue: [{ id: 'seed', area: 'finance', ...(window !== undefined && { window }) }],
    })
    const units = { w1, w2: { areas: ['petitions' as const] }, w3: {} }
    expect(status('item', items('w1'), { units })).toBe('fulfilled')
    expect(status('item', items('w2'), { units })).toBe('breached')
    expect(verdict('item', items('w3'), { units })).toMatchObject({ missing: [{ path: 'units.w3.areas' }] })
    expect(verdict('item', items(), { units })).toMatchObject({ missing: [{ path: 'unit.catalogue[0].window' }] })
  })
})

describe('the hours of a season', () => {
  const season = (...officeHours: [string, string][]) => ({
    season: 'winter-spring' as const,
    from: '2024-01-01',
    to: '2024-04-30',
    officeHours,
  })

  it('are kept in whatever order they are listed, and in every part of the season', () => {
    const kept = season(['13:30', '16:30'], ['08:00', '11:00'])
    expect(status('hours', { seasons: [kept] })).toBe('fulfilled')
    expect(status('hours', { seasons: [kept, season(['08:00', '11:00'])] })).toBe('breached')
    expect(status('hours', { seasons: [{ ...kept, season: 'summer-autumn' }] })).toBe('undetermined')
  })
})

describe('the days on which nobody came', () => {
  const on = (...days: string[]): Unit => ({ attendance: days.map((day) => ({ person: 'he', on: day })) })
  const week = ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08']

  it('are working days only, and only those that are over', () => {
    expect(status('open', on(...week))).toBe('fulfilled')
    expect(status('open', on(...week.slice(1)))).toBe('breached')
    expect(status('open', on('2024-03-04'), {}, '2024-03-05T12:00')).toBe('fulfilled')
    expect(status('open', on('2024-03-04'), {}, '2024-03-05')).toBe('breached')
  })

  it('are not known from a partial record, nor without one', () => {
    expect(status('open', on('2024-03-04'), { log: 'partial' })).toBe('undetermined')
    expect(status('open', on(...week), { log: 'partial' })).toBe('fulfilled')
    expect(status('open', {})).toBe('undetermined')
  })
})

describe('a clean-up', () => {
  const events = [{ on: '2024-03-08' }, { on: '2024-02-24' }]
  const done = (...days: string[]): Unit => ({
    events,
    routines: days.map((at) => ({ what: 'clean-up' as const, by: 'office', at })),
  })

  it('counts for the festival that follows it, and for no other', () => {
    expect(status('clean', done('2024-02-24', '2024-03-08'))).toBe('fulfilled')
    expect(status('clean', done('2024-02-23', '2024-02-24'))).toBe('breached')
    expect(status('clean', done('2024-02-24', '2024-03-09'))).toBe('breached')
  })

  it('is not asked for before the day is over', () => {
    expect(status('clean', done('2024-02-24'), {}, '2024-03-07')).toBe('fulfilled')
    expect(status('clean', done('2024-02-24'), {}, '2024-03-08T12:00')).toBe('fulfilled')
    expect(status('clean', done('2024-02-24'), {}, '2024-03-08')).toBe('breached')
  })

  it('may be missing from a partial log', () => {
    expect(status('clean', done(), { log: 'partial' })).toBe('undetermined')
    expect(status('clean', { routines: [] })).toBe('undetermined')
    expect(status('clean', { events })).toBe('undetermined')
  })
})

describe('tidying up before leaving', () => {
  const day = (by: string, at: string, person = 'he'): Unit => ({
    attendance: [{ person, on: '2024-03-04', out: '16:30' }],
    routines: [{ what: 'tidying', by, at }],
  })

  it('is done by the person or the person’s unit, on the day, by the time of leaving', () => {
    expect(status('tidied', day('he', '2024-03-04T16:30'))).toBe('fulfilled')
    expect(status('tidied', day('w1', '2024-03-04T16:00'))).toBe('fulfilled')
    expect(status('tidied', day('he', '2024-03-04T16:31'))).toBe('breached')
    expect(status('tidied', day('he', '2024-03-03T16:00'))).toBe('breached')
    expect(status('tidied', day('fan', '2024-03-04T16:00'))).toBe('breached')
  })

  it('is open where the hour, the unit or the record is not told', () => {
    expect(verdict('tidied', day('he', '2024-03-04'))).toMatchObject({
      missing: [{ kind: 'time-of-day', path: 'unit.routines[0].at' }],
    })
    expect(verdict('tidied', day('w1', '2024-03-04T16:00', 'fan'))).toMatchObject({
      missing: [{ path: 'people.fan.unit' }],
    })
    expect(status('tidied', { attendance: [{ person: 'he', on: '2024-03-04', out: '16:30' }] })).toBe('undetermined')
    expect(status('tidied', { attendance: [{ person: 'he', on: '2024-03-04' }], routines: [] })).toBe('undetermined')
    expect(status('tidied', day('fan', '2024-03-04T16:00'), { log: 'partial' })).toBe('undetermined')
  })
})
