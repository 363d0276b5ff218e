import { describe, expect, it } from 'vitest'
import { deadline } from '../../src/time'

const spring = { calendarDay: 'holiday', name: '春节', notice: '国办发明电〔2023〕7号' }
const weekend = { calendarDay: 'weekend' }

describe('the ledger', () => {
  it('tells each day from the start to the due date', () => {
    const answer = deadline({
      start: '2024-02-05',
      period: { amount: 8, unit: 'working-day' },
      extension: { amount: 3, unit: 'working-day' },
      excluded: [{ from: '2024-02-20', to: '2024-02-22', ground: '听证', citation: '第十条' }],
    })
    expect(answer).toMatchObject({
      due: '2024-02-29',
      unrolled: '2024-02-29',
      counted: 11,
      start: '2024-02-05',
    })
    expect(answer.ledger).toEqual([
      { kind: 'start-day', from: '2024-02-05', to: '2024-02-05', days: 1 },
      { kind: 'counted', from: '2024-02-06', to: '2024-02-09', days: 4 },
      { kind: 'rest-day', from: '2024-02-10', to: '2024-02-17', days: 8, ...spring },
      {
        kind: 'counted',
        from: '2024-02-18',
        to: '2024-02-18',
        days: 1,
        ...spring,
        calendarDay: 'makeup-working-day',
      },
      { kind: 'counted', from: '2024-02-19', to: '2024-02-19', days: 1 },
      { kind: 'excluded', from: '2024-02-20', to: '2024-02-22', days: 3, ground: '听证', citation: '第十条' },
      { kind: 'counted', from: '2024-02-23', to: '2024-02-23', days: 1 },
      { kind: 'rest-day', from: '2024-02-24', to: '2024-02-25', days: 2, ...weekend },
      { kind: 'counted', from: '2024-02-26', to: '2024-02-26', days: 1 },
      { kind: 'counted', from: '2024-02-27', to: '2024-02-29', days: 3, extension: 1 },
    ])
  })

  it('shows a roll and what made it', () => {
    const answer = deadline({ start: '2024-02-01', period: { amount: 10, unit: 'day' } })
    expect(answer).toMatchObject({ due: '2024-02-18', unrolled: '2024-02-11', counted: 10 })
    expect(answer.ledger).toEqual([
      { kind: 'start-day', from: '2024-02-01', to: '2024-02-01', days: 1 },
      { kind: 'counted', from: '2024-02-02', to: '2024-02-11', days: 10 },
      { kind: 'rolled', from: '2024-02-12', to: '2024-02-18', days: 7, ...spring },
    ])
  })

  it('shows exclusions that a roll passes over, or that it may end in', () => {
    const request = {
      start: '2024-02-01',
      period: { amount: 10, unit: 'day' },
      excluded: [{ from: '2024-02-16', to: '2024-02-19', ground: '鉴定' }],
    } as const
    expect(deadline(request).ledger.slice(2)).toEqual([
      { kind: 'rolled', from: '2024-02-12', to: '2024-02-15', days: 4, ...spring },
      { kind: 'excluded', from: '2024-02-16', to: '2024-02-19', days: 4, ground: '鉴定' },
      { kind: 'rolled', from: '2024-02-20', to: '2024-02-20', days: 1, ...spring },
    ])
    expect(deadline({ ...request, rollOver: 'working-day-only' }).ledger.slice(2)).toEqual([
      { kind: 'rolled', from: '2024-02-12', to: '2024-02-18', days: 7, ...spring },
    ])
  })

  it('shows a start that counts as of a later day', () => {
    const { ledger, start } = deadline({
      start: '2024-02-12T10:00',
      period: { amount: 1, unit: 'working-day' },
      restDayStart: 'next-working-day',
    })
    expect(start).toBe('2024-02-18')
    expect(ledger).toEqual([
      { kind: 'deferred', from: '2024-02-12', to: '2024-02-17', days: 6 },
      { kind: 'start-day', from: '2024-02-18', to: '2024-02-18', days: 1 },
      { kind: 'counted', from: '2024-02-19', to: '2024-02-19', days: 1 },
    ])
  })

  it('has nothing counted in a period of length zero', () => {
    const period = { amount: 0, unit: 'working-day' } as const
    for (const startDay of ['excluded', 'counted'] as const) {
      const { ledger, counted } = deadline({ start: '2024-02-09', period, startDay })
      expect(counted).toBe(0)
      expect(ledger).toEqual([{ kind: 'start-day', from: '2024-02-09', to: '2024-02-09', days: 1 }])
    }
    const moved = deadline({ start: '2024-02-12', period, zero: 'next-working-day' })
    expect(moved.ledger.slice(1)).toEqual([
      { kind: 'rolled', from: '2024-02-13', to: '2024-02-18', days: 6, ...spring },
    ])
  })

  it('shows the days added for the sake of working days', () => {
    const { ledger } = deadline({
      start: '2024-02-09',
      period: { amount: 2, unit: 'day' },
      minimumWorkingDays: 2,
    })
    expect(ledger.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['start-day', '2024-02-09', '2024-02-09'],
      ['counted', '2024-02-10', '2024-02-11'],
      ['lengthened', '2024-02-12', '2024-02-19'],
    ])
  })

  it('runs from the due date to the event where a period is counted backward', () => {
    const { ledger } = deadline({
      start: '2024-02-20',
      period: { amount: 3, unit: 'working-day' },
      direction: 'backward',
    })
    expect(ledger.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['counted', '2024-02-09', '2024-02-09'],
      ['rest-day', '2024-02-10', '2024-02-17'],
      ['counted', '2024-02-18', '2024-02-18'],
      ['counted', '2024-02-19', '2024-02-19'],
      ['start-day', '2024-02-20', '2024-02-20'],
    ])
  })

  it('gives overlapping exclusions to the one that began first, and joins those of one ground', () => {
    const { ledger } = deadline({
      start: '2024-03-01',
      period: { amount: 2, unit: 'day' },
      excluded: [
        { from: '2024-03-05', to: '2024-03-08', ground: '检测' },
        { from: '2024-03-02', to: '2024-03-03', ground: '听证' },
        { from: '2024-03-04', to: '2024-03-06', ground: '听证' },
      ],
    })
    expect(ledger).toEqual([
      { kind: 'start-day', from: '2024-03-01', to: '2024-03-01', days: 1 },
      { kind: 'excluded', from: '2024-03-02', to: '2024-03-06', days: 5, ground: '听证' },
      { kind: 'excluded', from: '2024-03-07', to: '2024-03-08', days: 2, ground: '检测' },
      { kind: 'counted', from: '2024-03-09', to: '2024-03-10', days: 2 },
      { kind: 'rolled', from: '2024-03-11', to: '2024-03-11', days: 1, ...weekend },
    ])
  })
})

describe('two exclusions that touch', () => {
  it('are one run only if ground and clause are the same', () => {
    const one = { from: '2024-03-02', to: '2024-03-03', ground: '检测', citation: '第十条' }
    const next = { ...one, from: '2024-03-04', to: '2024-03-05' }
    const request = { start: '2024-03-01', period: { amount: 1, unit: 'day' } } as const
    const runs = (citation: string) =>
      deadline({ ...request, excluded: [one, { ...next, citation }] }).ledger.filter((run) => run.kind === 'excluded')
    expect(runs('第十条')).toEqual([
      { kind: 'excluded', from: '2024-03-02', to: '2024-03-05', days: 4, ground: '检测', citation: '第十条' },
    ])
    expect(runs('第四十五条').map((run) => run.citation)).toEqual(['第十条', '第四十五条'])
  })
})

describe('two exclusions that begin together', () => {
  it('share their days in one way, whichever comes first', () => {
    const one = { from: '2024-03-02', to: '2024-03-03', ground: '听证' }
    const other = { from: '2024-03-02', to: '2024-03-04', ground: '鉴定' }
    const request = { start: '2024-03-01', period: { amount: 1, unit: 'day' } } as const
    const { ledger } = deadline({ ...request, excluded: [one, other] })
    expect(deadline({ ...request, excluded: [other, one] }).ledger).toEqual(ledger)
    expect(ledger.map((run) => run.ground)).toEqual([undefined, '听证', '鉴定', undefined])
  })
})

describe('an exclusion that still runs', () => {
  const request = { start: '2024-03-01', period: { amount: 5, unit: 'working-day' } } as const

  it('leaves the due date open if it began within the period', () => {
    const answer = deadline({ ...request, excluded: [{ from: '2024-03-06', ground: '中止' }] })
    expect(answer).toMatchObject({
      due: null,
      unrolled: null,
      suspended: true,
      counted: 2,
      provisional: false,
    })
    expect(answer.ledger.at(-2)).toMatchObject({ kind: 'counted', from: '2024-03-04', to: '2024-03-05' })
    expect(answer.ledger.at(-1)).toEqual({ kind: 'excluded', from: '2024-03-06', to: null, ground: '中止' })
  })

  it('may have begun before the start', () => {
    const excluded = [{ from: '2024-02-01', ground: '中止' }]
    const still = { kind: 'excluded', to: null, ground: '中止' }
    expect(deadline({ ...request, excluded }).ledger).toEqual([
      { kind: 'start-day', from: '2024-03-01', to: '2024-03-01', days: 1 },
      { ...still, from: '2024-03-02' },
    ])
    expect(deadline({ ...request, excluded, startDay: 'counted' }).ledger).toEqual([{ ...still, from: '2024-03-01' }])
  })

  it('makes no difference if it began after the due date', () => {
    const answer = deadline({ ...request, excluded: [{ from: '2024-03-09', ground: '中止' }] })
    expect(answer).toMatchObject({ due: '2024-03-08', suspended: false })
  })

  it('leaves the due date open if the period would roll into it', () => {
    const days = { start: '2024-03-01', period: { amount: 8, unit: 'day' } } as const
    const excluded = [{ from: '2024-03-10', ground: '中止' }]
    expect(deadline({ ...days, excluded }).due).toBeNull()
    expect(deadline({ ...days, excluded, rollOver: 'working-day-only' }).due).toBe('2024-03-11')
    const hours = {
      start: '2024-03-08T10:00',
      period: { amount: 24, unit: 'hour' },
      roll: 'forward',
    } as const
    const answer = deadline({ ...hours, excluded })
    expect(answer.ledger.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['counted', '2024-03-08T10:00', '2024-03-09T10:00'],
      ['rolled', '2024-03-09T10:00', '2024-03-10T00:00'],
      ['excluded', '2024-03-10T00:00', null],
    ])
  })

  it('names its own ground although another exclusion hides its first days', () => {
    const { ledger } = deadline({
      ...request,
      excluded: [
        { from: '2024-03-06', ground: '中止' },
        { from: '2024-03-05', to: '2024-03-07', ground: '听证' },
      ],
    })
    expect(ledger.slice(3)).toEqual([
      { kind: 'excluded', from: '2024-03-05', to: '2024-03-07', days: 3, ground: '听证' },
      { kind: 'excluded', from: '2024-03-08', to: null, ground: '中止' },
    ])
  })

  it('stops hours and office minutes as well', () => {
    const excluded = [{ from: '2024-03-04T11:00', ground: '停电' }]
    const officeHours = [['09:00', '17:00']] as const
    const answer = deadline({
      start: '2024-03-04T10:00',
      period: { amount: 90, unit: 'office-minute' },
      officeHours,
      excluded,
    })
    expect(answer).toMatchObject({ due: null, suspended: true, counted: 60 })
    expect(answer.ledger.at(-1)).toEqual({
      kind: 'excluded',
      from: '2024-03-04T11:00',
      to: null,
      ground: '停电',
    })
  })

  it('does not stop a period counted backward', () => {
    const excluded = [{ from: '2024-03-06', ground: '中止' }]
    expect(deadline({ ...request, start: '2024-03-08', direction: 'backward', excluded }).due).toBe('2024-02-28')
  })
})
