import { describe, expect, it } from 'vitest'
import { judgeWithEngine } from '../../src/engine'
import {
  act,
  all,
  type CaseFileInput,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  each,
  eachImprovement,
  eachListedMatter,
  eachQuestionedListedMatter,
  explain,
  found,
  judge,
  onceForTheUnit,
  recorded,
  score,
  sheet,
  standard,
  term,
} from '../../src/index'

const text = (zh: string, en: string) => ({ zh, en })
const ruled = (id: string, norm: Parameters<typeof clause>[3]) => clause(id, '第一条', text('一', 'one'), norm)
const bookOf = (...clauses: ReturnType<typeof clause>[]) =>
  defineRulebook({
    id: 'hall',
    institution: text('大厅', 'Hall'),
    regulations: [defineRegulation({ id: 'hall', title: text('办法', 'Rules'), system: 'assessment', clauses })],
  })

const hall = bookOf(
  ruled('base', sheet({ base: 20 })),
  ruled('time', sheet({ category: 'time', base: 20 })),
  ruled('other', sheet({ category: 'other', base: null })),
  ruled(
    'class',
    score({
      on: eachListedMatter,
      by: 'window-staff',
      points: -3,
      category: 'time',
      when: all(check('listed.class', 'equal', 'on-the-spot'), check('listed.handledAs', 'equal', 'committed')),
    }),
  ),
  ruled(
    'late',
    score({
      on: eachListedMatter,
      by: 'window-staff',
      points: -5,
      category: 'time',
      when: check('listed.overdue', 'equal', true),
    }),
  ),
  ruled(
    'error',
    score({
      on: eachQuestionedListedMatter,
      by: 'window-staff',
      points: -1,
      category: 'time',
      when: found('error', 'error'),
    }),
  ),
  ruled(
    'new',
    score({
      on: eachImprovement,
      by: 'unit',
      points: 1,
      category: 'other',
      when: all(check('improvement.kind', 'equal', 'fewer-steps'), check('improvement.ownInitiative', 'equal', true)),
    }),
  ),
  ruled(
    'away',
    score({
      on: each('leave-post'),
      by: 'staff',
      points: -1,
      category: 'other',
      times: { fact: 'absence.halfDays' },
      when: check('absence.halfDays', 'greaterThanInclusive', 1),
    }),
  ),
  ruled(
    'begun',
    score({
      on: each('leave-post'),
      by: 'staff',
      points: -0.5,
      category: 'other',
      times: { fact: 'absence.halfDays', round: 'up' },
      when: check('absence.halfDays', 'greaterThanInclusive', 1),
    }),
  ),
  ruled(
    'liked',
    score({
      on: onceForTheUnit,
      by: 'unit',
      points: -1,
      category: 'other',
      cap: 10,
      when: recorded(act('contact', { with: { purpose: ['rating'] } })),
      perStep: { rate: 'unit.satisfactionRate', below: 90, step: 5 },
    }),
  ),
  ruled(
    'share',
    score({
      on: onceForTheUnit,
      by: 'unit',
      points: -0.1,
      category: 'other',
      when: recorded(act('contact', { with: { purpose: ['rating'] } })),
      perStep: { rate: 'unit.satisfactionRate', below: 90, step: 5, round: 'none' },
    }),
  ),
  ruled(
    'credit',
    standard({
      on: onceForTheUnit,
      by: 'assessor',
      requires: check('unit.creditsMisplaced', 'lessThanInclusive', 0, { by: 'period' }),
    }),
  ),
  ruled(
    'month-end',
    standard({
      on: onceForTheUnit,
      by: 'assessor',
      requires: check('unit.creditsMisplaced', 'lessThanInclusive', 0, { by: 'month-end' }),
    }),
  ),
  ruled(
    'hotline',
    standard({
      on: onceForTheUnit,
      by: 'unit',
      requires: check('unit.keepsChannel', 'equal', true, { kind: 'hotline', at: '3571201' }),
    }),
  ),
  ruled('quarrel', term({ on: each('encounter'), means: check('incident.kinds', 'contains', 'quarrel') })),
  ruled('main', term({ on: each('apply'), means: check('papers.mainMissing', 'equal', true) })),
  ruled('rest', term({ on: each('apply'), means: check('act.onWorkingDay', 'equal', false) })),
  ruled('total', sheet({ pass: 10 })),
)

const options = { rulebook: hall, asOf: '2024-04-01' }
type Unit = Partial<NonNullable<CaseFileInput['unit']>>
const file = (unit: Unit, more: Partial<CaseFileInput> = {}): CaseFileInput => ({
  id: 'm1',
  people: { zhang: { name: '张伟', rank: 'staff' } },
  unit: { period: { from: '2024-01-01', to: '2024-03-31' }, ...unit },
  ...more,
})
const on = (caseFile: CaseFileInput, id: string) =>
  judge(caseFile, options).verdicts.filter(({ rule }) => rule === `hall#${id}`)
const one = (caseFile: CaseFileInput, id: string) => {
  const [verdict] = on(caseFile, id)
  if (verdict === undefined) throw new Error(`no verdict on ${id}`)
  return verdict
}
const matter = (id: string, more: object = {}) => ({ id, receivedAt: '2024-02-01', handler: 'zhang', ...more })

describe('a matter on the list of the unit', () => {
  it('is late when concluded after its due day, or not concluded when that is over', () => {
    const matters = [
      matter('m1', { dueAt: '2024-02-10', concludedAt: '2024-02-10' }),
      matter('m2', { dueAt: '2024-02-10', concludedAt: '2024-02-11' }),
      matter('m3', { dueAt: '2024-02-10' }),
      matter('m4', { dueAt: '2024-04-10' }),
      matter('m5'),
    ]
    expect(on(file({ matters }), 'late').map(({ occasion, status }) => [occasion?.id, status])).toEqual([
      ['m1', 'not-triggered'],
      ['m2', 'breached'],
      ['m3', 'breached'],
      ['m4', 'not-triggered'],
      ['m5', 'undetermined'],
    ])
    expect(
      one(
        file({ matters: [matter('m2', { class: 'petition', dueAt: '2024-02-10', concludedAt: '2024-02-11' })] }),
        'total',
      ).sheet?.total,
    ).toEqual({ from: 15, to: 15 })
  })

  it('is borne by its handler, and told by its id', () => {
    const late = one(file({ matters: [matter('m2', { dueAt: '2024-02-10' })] }), 'late')
    expect(late.bearer?.names).toEqual(['张伟'])
    expect(explain(late, 'zh')).toContain('2024年2月1日收件、张伟承办的办件（m2）')
    expect(explain(late, 'en')).toContain('A matter received on 1 February 2024, handled by 张伟 (m2)')
  })

  it('has a class that it belongs to and one in which it was handled', () => {
    const asPromised = { class: 'on-the-spot', handledAs: 'committed' } as const
    expect(one(file({ matters: [matter('m1', asPromised)] }), 'class').status).toBe('breached')
    expect(
      one(file({ matters: [matter('m1', { class: 'on-the-spot', handledAs: 'on-the-spot' })] }), 'class').status,
    ).toBe('not-triggered')
    expect(one(file({ matters: [matter('m1', { class: 'on-the-spot' })] }), 'class').missing).toEqual([
      { kind: 'attribute', path: 'unit.matters[0].handledAs' },
    ])
  })

  it('is asked about conduct only where somebody found something about it', () => {
    const error = {
      what: 'error',
      value: 'error',
      about: 'm2',
      by: '考核组',
      reason: '证号写错',
      at: '2024-03-30',
    } as const
    const asked = file({ matters: [matter('m1'), matter('m2')] }, { findings: [error] })
    expect(on(asked, 'error').map(({ occasion, status }) => [occasion?.id, status])).toEqual([['m2', 'breached']])
    expect(one(asked, 'error').occasion?.questionedBy).toBe('findings.error.m2')
  })
})

describe('an improvement of the unit', () => {
  const made = (ownInitiative?: boolean) =>
    file({
      improvements: [{ kind: 'fewer-steps', at: '2024-02-20', ...(ownInitiative !== undefined && { ownInitiative }) }],
    })
  it('earns its points where it was made on its own initiative', () => {
    expect(one(made(true), 'new').points).toEqual({ from: 1, to: 1, unit: 'point' })
    expect(one(made(false), 'new').status).toBe('not-triggered')
    expect(one(made(), 'new').status).toBe('undetermined')
    expect(explain(one(made(true), 'new'), 'zh')).toContain('2024年2月20日的一项改进措施')
  })
  it('counts in the period in which it was made', () => {
    const early = file({ improvements: [{ kind: 'fewer-steps', at: '2023-12-20', ownInitiative: true }] })
    expect(one(early, 'total').sheet?.total).toEqual({ from: 20, to: 20 })
    expect(one(made(true), 'total').sheet?.total).toEqual({ from: 21, to: 21 })
  })
})

describe('half days away from the post', () => {
  const officeHours = [
    ['08:00', '11:30'],
    ['14:00', '17:30'],
  ] as [string, string][]
  const away = (from: string, to?: string, log?: 'partial') =>
    file(
      { officeHours },
      {
        ...(log && { log }),
        acts: [
          { id: 'l', type: 'leave-post', at: from, by: 'zhang' },
          ...(to === undefined ? [] : [{ id: 'r', type: 'return', at: to, by: 'zhang' } as const]),
        ],
      },
    )
  const points = (caseFile: CaseFileInput, id = 'away') => one(caseFile, id).points?.from ?? one(caseFile, id).status
  it('are counted in office time, whole ones alone or begun ones too', () => {
    expect(points(away('2024-03-05T08:00', '2024-03-05T11:29'))).toBe('not-triggered')
    expect(points(away('2024-03-05T08:00', '2024-03-05T11:30'))).toBe(-1)
    expect(points(away('2024-03-05T10:00', '2024-03-05T16:00'))).toBe(-1)
    expect(points(away('2024-03-05T08:00', '2024-03-05T17:30'))).toBe(-2)
    expect(points(away('2024-03-05T08:00', '2024-03-05T15:00'))).toBe(-1)
    expect(points(away('2024-03-05T08:00', '2024-03-05T15:00'), 'begun')).toBe(-1)
    expect(points(away('2024-03-05T08:00', '2024-03-05T11:30'), 'begun')).toBe(-0.5)
  })
  it('leave out days off, and take in whole days between', () => {
    // Friday afternoon to Monday noon: half of Friday, half of Monday.
    expect(points(away('2024-03-08T14:00', '2024-03-11T11:30'))).toBe(-2)
    expect(points(away('2024-03-05T14:00', '2024-03-08T11:30'))).toBe(-6)
    expect(points(away('2024-03-09T08:00', '2024-03-09T17:00'))).toBe('not-triggered')
  })
  it('run until now where nobody has come back, and may be fewer in a partial log', () => {
    // Half of Friday, and the whole Monday on which it is judged.
    expect(points(away('2024-03-29T14:00'))).toBe(-3)
    expect(one(away('2024-03-05T08:00', '2024-03-05T17:30', 'partial'), 'away').status).toBe('undetermined')
  })
})

describe('the share of good ratings', () => {
  const rated = (good: number, all: number) =>
    file(
      {},
      {
        acts: Array.from(
          { length: all },
          (_, i) =>
            ({
              type: 'contact',
              at: '2024-02-05',
              by: 'person-served',
              purpose: ['rating'],
              satisfaction: i < good ? 'satisfied' : 'basically-satisfied',
            }) as const,
        ),
      },
    )
  it('costs a point for each full step below the mark, and a share of it where shares count', () => {
    expect(one(rated(89, 100), 'liked').status).toBe('not-triggered')
    expect(one(rated(85, 100), 'liked').points?.from).toBe(-1)
    expect(one(rated(0, 10), 'liked').points?.from).toBe(-10)
    expect(one(rated(80, 100), 'share').points?.from).toBe(-0.2)
  })
  it('is not asked where nobody was asked', () => {
    expect(one(file({}, { acts: [] }), 'liked').status).toBe('not-triggered')
  })
})

describe('records of a unit', () => {
  const credit = (to: string, effectiveOn?: string) =>
    file({
      assessments: [
        { period: { from: '2024-01-01', to }, object: 'suggestion', ...(effectiveOn !== undefined && { effectiveOn }) },
      ],
    })
  it('tell whether a suggestion is credited where it took effect', () => {
    expect(one(credit('2024-03-31', '2024-02-10'), 'credit').status).toBe('fulfilled')
    expect(one(credit('2024-03-31', '2024-04-01'), 'credit').status).toBe('breached')
    expect(one(credit('2024-02-29', '2024-02-10'), 'month-end').status).toBe('fulfilled')
    expect(one(credit('2024-03-31', '2024-02-10'), 'month-end').status).toBe('breached')
    expect(one(credit('2024-03-31'), 'credit').missing).toEqual([
      { kind: 'attribute', path: 'unit.assessments[0].effectiveOn' },
    ])
  })
  it('tell whether the channel for reports is the one named', () => {
    const channel = (at?: string) => file({ complaintChannels: [{ kind: 'hotline', ...(at !== undefined && { at }) }] })
    expect(one(channel('3571201'), 'hotline').status).toBe('fulfilled')
    expect(one(channel('6798022'), 'hotline').status).toBe('breached')
    expect(one(channel(), 'hotline').status).toBe('undetermined')
    expect(one(file({ complaintChannels: [] }), 'hotline').status).toBe('breached')
  })
})

describe('an incident, a main document, a day off', () => {
  it('are told by the act and the papers', () => {
    const met = file(
      {},
      { acts: [{ type: 'encounter', at: '2024-02-05', by: 'zhang', incident: { kind: ['quarrel'] } }] },
    )
    expect(one(met, 'quarrel').status).toBe('fulfilled')
    const applied = (main?: boolean, at = '2024-02-05') =>
      file(
        {},
        {
          matter: { defects: [{ item: '申请表', kind: 'missing', ...(main !== undefined && { main }) }] },
          acts: [{ type: 'apply', at, by: 'person-served' }],
        },
      )
    expect(one(applied(true), 'main').status).toBe('fulfilled')
    expect(one(applied(false), 'main').status).toBe('not-triggered')
    expect(one(applied(), 'main').missing).toEqual([{ kind: 'attribute', path: 'matter.defects[0].main' }])
    expect(one(applied(true, '2024-02-11'), 'rest').status).toBe('fulfilled')
    expect(one(applied(true, '2024-02-18'), 'rest').status).toBe('not-triggered')
  })
})

it('is judged alike by json-rules-engine', async () => {
  const whole = file(
    {
      officeHours: [['08:00', '12:00']],
      matters: [matter('m1', { dueAt: '2024-02-10' }), matter('m2')],
      improvements: [{ kind: 'joint-item', at: '2024-02-01' }],
    },
    { acts: [{ id: 'l', type: 'leave-post', at: '2024-03-05T08:00', by: 'zhang' }] },
  )
  expect(await judgeWithEngine(whole, options)).toEqual(judge(whole, options))
})
