import { describe, expect, it } from 'vitest'
import { mismatches } from '../../src/scenario/match'
import type { Scenario } from '../../src/scenario/schema'
import type { Verdict } from '../../src/verdict'

const verdict = (status: Verdict['status'], id: string | null, rest: Partial<Verdict> = {}): Verdict => ({
  clause: 'r#1',
  rule: 'r#1',
  kind: 'duty',
  status,
  reason: 'done',
  occasion: id === null ? null : { kind: 'act', id },
  bearer: null,
  because: [],
  missing: [],
  interpretations: [],
  citation: {
    institution: { zh: '', en: '' },
    regulation: 'r',
    title: { zh: '', en: '' },
    clause: 'r#1',
    locator: '第一条',
    text: { zh: '', en: '' },
  },
  ...rest,
})

const differs = (verdicts: readonly Verdict[], expected: Scenario['expect'][string]) =>
  mismatches(verdicts, expected, () => '听证三日不计入').map(({ verdict: found, wrong }) => [
    found?.occasion?.id ?? null,
    ...wrong.map(({ field }) => field),
  ])

const both = [verdict('breached', 'a1'), verdict('fulfilled', 'a2')]

describe('what is expected of a clause', () => {
  it('is met where every triggered verdict has the status', () => {
    expect(differs([verdict('breached', 'a1'), verdict('not-triggered', 'a2')], 'breached')).toEqual([])
    expect(differs([verdict('not-triggered', null)], 'not-triggered')).toEqual([])
  })

  it('compares points, ranges of points and totals', () => {
    const scored = verdict('breached', 'a1', { points: { from: -5, to: -3, unit: 'point' } })
    expect(differs([scored], { status: 'breached', points: [-5, -3] })).toEqual([])
    expect(differs([scored], { status: 'breached', points: -5 })).toEqual([['a1', 'points']])
    const sheet = { categories: [], entries: [], total: { from: 92, to: 92 }, pass: 80 }
    expect(differs([verdict('fulfilled', 'unit', { sheet })], { status: 'fulfilled', total: 92 })).toEqual([])
    expect(differs([verdict('fulfilled', 'unit', { sheet })], { status: 'fulfilled', total: 91 })).toEqual([
      ['unit', 'total'],
    ])
    expect(differs([verdict('fulfilled', 'unit')], { status: 'fulfilled', total: 92 })).toEqual([['unit', 'total']])
  })

  it('is told what came where nothing was triggered', () => {
    expect(differs([verdict('not-triggered', 'a1')], 'breached')).toEqual([['a1', 'status']])
  })

  it('is not met by one verdict while another occasion comes out otherwise', () => {
    expect(differs(both, 'breached')).toEqual([['a2', 'status']])
    expect(differs([verdict('breached', 'a1'), verdict('not-triggered', 'a2')], 'not-triggered')).toEqual([
      ['a1', 'status'],
    ])
  })

  it('may be narrowed to an occasion, and then says nothing of the others', () => {
    expect(differs(both, { status: 'breached', occasion: 'a1' })).toEqual([])
    expect(differs(both, { status: 'breached', occasion: 'a2' })).toEqual([['a2', 'status']])
    expect(differs([verdict('breached', 'a1/limits[0]')], { status: 'breached', occasion: 'a1' })).toEqual([])
    expect(differs([verdict('breached', 'a10')], { status: 'breached', occasion: 'a1' })).toEqual([[null]])
  })

  it('may be a list: each verdict meets an entry, each entry is met', () => {
    expect(differs(both, ['fulfilled', 'breached'])).toEqual([])
    expect(differs(both, [{ status: 'breached', occasion: 'a1' }, 'fulfilled'])).toEqual([])
    expect(differs(both, [{ status: 'breached', occasion: 'a1' }, 'pending'])).toEqual([['a2', 'status']])
    expect(differs([verdict('breached', 'a1')], ['breached', 'pending'])).toEqual([[null]])
    expect(differs(both, [])).toEqual([])
  })

  it('is not met where there is no verdict on the occasion', () => {
    expect(differs(both, { status: 'breached', occasion: 'a9' })).toEqual([[null]])
  })

  it('compares what it names and nothing else', () => {
    const late = verdict('breached', 'a1', {
      reason: 'done-late',
      bearer: { role: 'organ', who: ['li', 'wang'] },
      lacks: ['procedure-time'],
      time: { due: '2024-03-13', done: '2024-03-15', late: { amount: 2, unit: 'working-day' } },
      missing: [
        { kind: 'attribute', path: 'matter.remit' },
        { kind: 'finding', what: 'rude', about: 'c1' },
      ],
      displacedBy: 'r#2',
      proposal: { measures: ['warning'], choice: 'one', restsOn: [] },
    })
    const right = {
      status: 'breached',
      reason: 'done-late',
      due: '2024-03-13',
      done: '2024-03-15',
      late: 2,
      bearer: ['wang', 'li'],
      lacks: ['procedure-time'],
      missing: ['rude', 'matter.remit'],
      displacedBy: 'r#2',
      measures: ['warning'],
      mentions: ['听证', '三日'],
    } as const
    expect(
      differs([late], {
        ...right,
        bearer: [...right.bearer],
        lacks: [...right.lacks],
        missing: [...right.missing],
        measures: [...right.measures],
        mentions: [...right.mentions],
      }),
    ).toEqual([])
    const wrong: Scenario['expect'][string] = {
      status: 'fulfilled',
      reason: 'done',
      due: null,
      done: null,
      late: 3,
      bearer: ['li'],
      lacks: [],
      missing: ['rude'],
      displacedBy: 'r#3',
      measures: ['warning', 'dismissal'],
      mentions: ['听证', '招标'],
    }
    expect(differs([late], wrong)).toEqual([
      [
        'a1',
        'status',
        'reason',
        'due',
        'done',
        'late',
        'bearer',
        'lacks',
        'missing',
        'displacedBy',
        'measures',
        'mentions',
      ],
    ])
  })
})
