import { describe, expect, it } from 'vitest'
import {
  act,
  check,
  clause,
  clock,
  defineRegulation,
  defineRulebook,
  duty,
  each,
  eachLimit,
  entitlement,
  found,
  judge,
  ladder,
  type Norm,
  onceForTheMatter,
  parseCaseFile,
  permission,
  recorded,
  remark,
  score,
  sequence,
  standard,
  theLimit,
  within,
  type CaseFileInput,
  type Clause,
} from '../../src/index'

const text = { zh: '条文', en: 'A clause.' }
const book = (...clauses: readonly Clause[]) =>
  defineRulebook({
    id: 'test',
    institution: text,
    regulations: [defineRegulation({ id: 'test-rules', title: text, system: 'other', clauses })],
  })
const one = (norm: Norm, options: Parameters<typeof clause>[4] = {}) => book(clause('1', '第一条', text, norm, options))
const first = (norm: Norm, file: CaseFileInput, asOf: string, options = {}) =>
  judge(file, { rulebook: one(norm, options), asOf }).verdicts[0]!
const at = (day: string, time = '09:00') => `2024-03-${day}T${time}`

const contact = { id: 'c1', type: 'contact', at: at('04'), by: 'person-served' } as const

describe('a duty', () => {
  const norm = duty({ on: each('contact'), by: 'organ', must: act('answer'), within: within(30, 'minute') })
  const answered = (time: string): CaseFileInput => ({
    id: 'x',
    acts: [contact, { id: 'b1', type: 'answer', at: at('04', time), by: 'organ' }],
  })

  it('is kept at the thirtieth minute and broken at the thirty-first', () => {
    expect(first(norm, answered('09:30'), at('04', '12:00'))).toMatchObject({
      status: 'fulfilled',
      time: { due: '2024-03-04T09:30' },
    })
    expect(first(norm, answered('09:31'), at('04', '12:00'))).toMatchObject({
      status: 'breached',
      reason: 'done-late',
      time: { late: { amount: 1, unit: 'minute' } },
    })
  })

  it('is undetermined where the log gives only the day', () => {
    const file: CaseFileInput = {
      id: 'x',
      acts: [contact, { id: 'b1', type: 'answer', at: '2024-03-04', by: 'organ' }],
    }
    expect(first(norm, file, '2024-03-05')).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'time-of-day', path: 'acts.b1.at' }],
    })
  })

  it('is undetermined, not broken, where a partial log shows nothing', () => {
    expect(first(norm, { id: 'x', log: 'partial', acts: [contact] }, '2024-03-05')).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'act', type: 'answer', about: 'c1' }],
    })
  })

  it('is kept by a partial log that shows the act in time', () => {
    expect(first(norm, { ...answered('09:10'), log: 'partial' }, '2024-03-05').status).toBe('fulfilled')
  })

  it('is not kept by an act that is about another occasion', () => {
    const file: CaseFileInput = {
      id: 'x',
      acts: [
        contact,
        { ...contact, id: 'c2', at: at('04', '09:05') },
        { id: 'b1', type: 'answer', at: at('04', '09:10'), by: 'organ', about: 'c2' },
      ],
    }
    const verdicts = judge(file, { rulebook: one(norm), asOf: '2024-03-05' }).verdicts
    expect(verdicts.map(({ occasion, status }) => [occasion?.id, status])).toEqual([
      ['c1', 'breached'],
      ['c2', 'fulfilled'],
    ])
  })

  it('wants every content, however many acts bring them', () => {
    const told = duty({
      on: each('contact'),
      by: 'organ',
      must: act('notify', { contents: ['result', 'basis'] }),
      within: within(1, 'day'),
    })
    const notify = (id: string, time: string, contents: readonly ('result' | 'basis')[]) =>
      ({ id, type: 'notify', at: at('04', time), by: 'organ', contents }) as const
    expect(first(told, { id: 'x', acts: [contact, notify('n1', '10:00', ['result'])] }, '2024-03-06')).toMatchObject({
      status: 'breached',
      lacks: ['basis'],
    })
    expect(
      first(
        told,
        { id: 'x', acts: [contact, notify('n1', '10:00', ['result']), notify('n2', '11:00', ['basis'])] },
        '2024-03-06',
      ),
    ).toMatchObject({ status: 'fulfilled', acts: ['n1', 'n2'] })
  })

  it('does not take a notice without recorded contents for an empty one', () => {
    const told = duty({
      on: each('contact'),
      by: 'organ',
      must: act('notify', { contents: ['result'] }),
      within: within(1, 'day'),
    })
    const file: CaseFileInput = {
      id: 'x',
      acts: [contact, { id: 'n1', type: 'notify', at: at('04', '10:00'), by: 'organ' }],
    }
    expect(first(told, file, '2024-03-06')).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'attribute', path: 'acts.n1.contents' }],
    })
  })

  it('takes a written notice where an oral one would do, and not the other way round', () => {
    const form = (wanted: 'oral' | 'written') =>
      duty({ on: each('contact'), by: 'organ', must: act('notify', { form: [wanted] }), within: within(1, 'day') })
    const told = (given: 'oral' | 'written'): CaseFileInput => ({
      id: 'x',
      acts: [contact, { id: 'n1', type: 'notify', at: at('04', '10:00'), by: 'organ', form: given }],
    })
    expect(first(form('oral'), told('written'), '2024-03-06').status).toBe('fulfilled')
    expect(first(form('written'), told('oral'), '2024-03-06').status).toBe('breached')
  })

  it('to report to a leader is met by a higher rank and not by a lower one', () => {
    const report = duty({
      on: each('contact'),
      by: 'organ',
      must: act('report', { to: 'leader' }),
      within: within(1, 'day'),
    })
    const to = (rank: 'chief' | 'staff' | undefined): CaseFileInput => ({
      id: 'x',
      people: { wang: rank === undefined ? {} : { rank } },
      acts: [contact, { id: 'r1', type: 'report', at: at('04', '10:00'), by: 'organ', to: 'wang' }],
    })
    expect(first(report, to('chief'), '2024-03-06').status).toBe('fulfilled')
    expect(first(report, to('staff'), '2024-03-06').status).toBe('breached')
    expect(first(report, to(undefined), '2024-03-06')).toMatchObject({
      status: 'undetermined',
      missing: [{ kind: 'attribute', path: 'people.wang.rank' }],
    })
  })
})

describe('the dates in force', () => {
  const norm = duty({ on: each('contact'), by: 'organ', must: act('answer') })
  const file: CaseFileInput = {
    id: 'x',
    acts: [contact, { id: 'a1', type: 'apply', at: '2024-02-20', by: 'person-served' }],
  }

  it('leave out an occasion before the first day and after the last', () => {
    expect(first(norm, file, '2024-03-05', { inForce: { from: '2024-03-05' } })).toMatchObject({
      status: 'not-triggered',
      reason: 'not-in-force',
    })
    expect(first(norm, file, '2024-03-05', { inForce: { from: '2024-03-04', to: '2024-03-04' } }).status).toBe(
      'pending',
    )
    expect(first(norm, file, '2024-03-05', { inForce: { to: '2024-03-03' } })).toMatchObject({ reason: 'not-in-force' })
  })

  it('go by the date of the application where the text says so', () => {
    expect(
      first(norm, file, '2024-03-05', { inForce: { from: '2024-03-01', selectedBy: 'application' } }),
    ).toMatchObject({ reason: 'not-in-force' })
    expect(first(norm, file, '2024-03-05', { inForce: { from: '2024-02-20', selectedBy: 'application' } }).status).toBe(
      'pending',
    )
  })
})

describe('an entitlement', () => {
  const norm = entitlement({
    on: each('deliver'),
    by: 'person-served',
    must: act('object'),
    within: within(5, 'working-day'),
  })
  const served = { id: 's1', type: 'deliver', at: '2024-03-04', by: 'organ' } as const

  it('lapses when its time is over, and nobody is in breach', () => {
    expect(first(norm, { id: 'x', acts: [served] }, '2024-03-11')).toMatchObject({
      status: 'pending',
      reason: 'right-open',
    })
    expect(first(norm, { id: 'x', acts: [served] }, '2024-03-12')).toMatchObject({
      status: 'lapsed',
      reason: 'right-lost',
    })
    expect(
      first(
        norm,
        { id: 'x', acts: [served, { id: 'o1', type: 'object', at: '2024-03-11', by: 'person-served' }] },
        '2024-03-20',
      ),
    ).toMatchObject({ status: 'fulfilled', reason: 'right-kept' })
  })
})

describe('a sequence', () => {
  const norm = sequence({
    on: each('contact'),
    by: 'staff',
    steps: [act('report'), act('request-instructions'), act('conclude')],
  })
  const steps = (...types: readonly ('report' | 'request-instructions' | 'conclude')[]): CaseFileInput => ({
    id: 'x',
    acts: [
      contact,
      ...types.map((type, index) => ({ id: `s${index}`, type, at: at('04', `1${index}:00`), by: 'organ' }) as const),
    ],
  })

  it('is in order, out of order, or still open', () => {
    expect(first(norm, steps('report', 'request-instructions', 'conclude'), '2024-03-05')).toMatchObject({
      status: 'fulfilled',
      reason: 'in-order',
    })
    expect(first(norm, steps('request-instructions', 'report'), '2024-03-05')).toMatchObject({
      status: 'breached',
      reason: 'out-of-order',
    })
    expect(first(norm, steps('report'), '2024-03-05').status).toBe('pending')
  })
})

describe('a permission', () => {
  const norm = permission({
    on: each('contact'),
    when: check('matter.urgent', 'equal', true),
    by: 'organ',
    may: act('extend'),
  })

  it('is used or open on its conditions, and breached by nobody', () => {
    expect(first(norm, { id: 'x', matter: { urgent: true }, acts: [contact] }, '2024-03-05').status).toBe('pending')
    expect(
      first(
        norm,
        {
          id: 'x',
          matter: { urgent: true },
          acts: [contact, { id: 'e1', type: 'extend', at: at('04', '10:00'), by: 'organ' }],
        },
        '2024-03-05',
      ).status,
    ).toBe('fulfilled')
    expect(first(norm, { id: 'x', matter: { urgent: false }, acts: [contact] }, '2024-03-05').status).toBe(
      'not-triggered',
    )
  })
})

describe('a ladder', () => {
  const norm = ladder({
    on: onceForTheMatter,
    trigger: found('shirked', true, 'matter'),
    rungs: [
      {
        name: 'minor',
        when: found('severity', ['minor'], 'matter'),
        measures: ['oral-admonition', 'written-admonition'],
      },
      { name: 'serious', when: found('severity', ['serious', 'very-serious'], 'matter'), measures: ['transfer-post'] },
    ],
    decider: 'supervisor',
    liable: ['staff'],
  })
  const finding = (what: 'shirked' | 'severity', value: unknown) => ({
    what,
    value,
    about: 'matter',
    by: '督查室',
    reason: '经查',
    at: '2024-03-05',
  })
  const file = (findings: readonly unknown[], acts: readonly unknown[] = []) =>
    ({ id: 'x', matter: {}, findings, acts }) as unknown as CaseFileInput
  const rungs = (given: CaseFileInput) =>
    judge(given, { rulebook: one(norm), asOf: '2024-03-10' }).verdicts.map(({ rule, status }) => [rule, status])

  it('asks for the findings it rests on', () => {
    expect(rungs(file([]))).toEqual([
      ['test-rules#1~minor', 'needs-judgement'],
      ['test-rules#1~serious', 'needs-judgement'],
    ])
    expect(rungs(file([finding('shirked', true)]))).toEqual([
      ['test-rules#1~minor', 'needs-judgement'],
      ['test-rules#1~serious', 'needs-judgement'],
    ])
  })

  it('proposes the measures of the rung that the findings reach, and no other', () => {
    const verdicts = judge(file([finding('shirked', true), finding('severity', 'minor')]), {
      rulebook: one(norm),
      asOf: '2024-03-10',
    }).verdicts
    expect(verdicts[0]).toMatchObject({
      status: 'pending',
      proposal: {
        measures: ['oral-admonition', 'written-admonition'],
        choice: 'one',
        decider: 'supervisor',
        restsOn: ['findings.shirked.matter', 'findings.severity.matter'],
      },
    })
    expect(verdicts[1]).toMatchObject({ status: 'not-triggered' })
    expect(verdicts[1]).not.toHaveProperty('proposal')
  })

  it('is fulfilled by a recorded measure of the rung', () => {
    const measure = { id: 'm1', type: 'measure', at: '2024-03-08', by: 'supervisor', kind: 'oral-admonition' }
    expect(rungs(file([finding('shirked', true), finding('severity', 'minor')], [measure]))[0]).toEqual([
      'test-rules#1~minor',
      'fulfilled',
    ])
  })
})

describe('a score', () => {
  const on = onceForTheMatter
  const when = check('matter.urgent', 'equal', true)
  const file: CaseFileInput = { id: 'x', matter: { urgent: true } }

  it('takes or gives points, or a range of them', () => {
    expect(first(score({ on, by: 'unit', when, points: -2 }), file, '2024-03-05')).toMatchObject({
      status: 'breached',
      points: { from: -2, to: -2 },
    })
    expect(first(score({ on, by: 'unit', when, points: 5 }), file, '2024-03-05')).toMatchObject({
      status: 'fulfilled',
      points: { from: 5, to: 5 },
    })
    expect(first(score({ on, by: 'unit', when, points: [-3, -5] }), file, '2024-03-05')).toMatchObject({
      points: { from: -5, to: -3 },
    })
  })
})

describe('a clock', () => {
  const stopped = book(
    clause('1', '第一条', text, clock({ startDay: 'excluded' })),
    clause(
      '2',
      '第二条',
      text,
      clock({
        stopsFrom: act('notify', { contents: ['missing-materials'] }),
        until: act('supplement'),
        ground: 'missing-materials',
        leavesOut: 'last-only',
      }),
    ),
    clause(
      '3',
      '第三条',
      text,
      duty({
        on: eachLimit('apply'),
        by: 'organ',
        must: act('conclude', { ends: 'test-rules' }),
        within: theLimit('test-rules'),
      }),
    ),
  )

  it('stands still from a request for papers until they are handed in', () => {
    const file: CaseFileInput = {
      id: 'x',
      matter: { limits: [{ source: 'statutory', amount: 8, unit: 'week' }] },
      acts: [
        { id: 'a1', type: 'apply', at: '2024-03-04', by: 'person-served' },
        { id: 'n1', type: 'notify', at: '2024-03-11', by: 'organ', contents: ['missing-materials'] },
        { id: 's1', type: 'supplement', at: '2024-03-25', by: 'person-served' },
      ],
    }
    const due = judge(file, { rulebook: stopped, asOf: '2024-04-01' }).verdicts.find(
      ({ rule }) => rule === 'test-rules#3',
    )?.time?.due
    // Eight weeks end on 29 April; the fourteen days from 12 to 25 March move it to 13 May.
    expect(due).toBe('2024-05-13')
  })
})

describe('a rulebook', () => {
  const norm = standard({ on: onceForTheMatter, by: 'organ', requires: check('matter.urgent', 'equal', true) })

  it('refuses two clauses of one id', () => {
    expect(() => book(clause('1', '第一条', text, norm), clause('1', '第一条', text, norm))).toThrow(/two clauses "1"/)
  })

  it('refuses a clause that yields to one that does not exist, or that has other occasions', () => {
    expect(() => one(norm, { yieldsTo: ['9'] }).rules).toThrow(/does not exist/)
    const other = book(
      clause('1', '第一条', text, norm, { yieldsTo: ['2'] }),
      clause('2', '第二条', text, duty({ on: each('contact'), by: 'organ', must: act('answer') })),
    )
    expect(() => other.rules).toThrow(/same occasions/)
  })

  it('refuses two clauses for one part of the clock', () => {
    const twice = () =>
      book(
        clause('1', '第一条', text, clock({ startDay: 'excluded' })),
        clause('2', '第二条', text, clock({ startDay: 'counted' })),
      )
    expect(twice).toThrow(/startDay/)
  })

  it('has another hash when a rule or a text changes', () => {
    expect(one(norm).hash).toBe(one(norm).hash)
    expect(one(norm).hash).not.toBe(one(remark('principle', text)).hash)
  })
})

describe('a condition on a recorded act', () => {
  it('holds where the act is on record', () => {
    const norm = standard({ on: onceForTheMatter, by: 'organ', requires: recorded(act('accept')) })
    const file = parseCaseFile({
      id: 'x',
      matter: {},
      acts: [{ id: 'a1', type: 'accept', at: '2024-03-04', by: 'organ' }],
    }) as CaseFileInput
    expect(first(norm, file, '2024-03-05').status).toBe('fulfilled')
    expect(first(norm, { id: 'x', matter: {} }, '2024-03-05').status).toBe('breached')
  })
})
