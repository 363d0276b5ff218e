import { describe, expect, it } from 'vitest'
import { judgeWithEngine } from '../../src/engine'
import {
  act,
  allOf,
  ban,
  beforehand,
  breaches,
  type CaseFileInput,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  duty,
  each,
  eachBreach,
  explain,
  found,
  judge,
  ladder,
  onceForTheUnit,
  sameDay,
  standard,
  within,
} from '../../src/index'

const text = { zh: '条文', en: 'Text' }
const rule = (id: string, norm: Parameters<typeof clause>[3]) => clause(id, '第一条', text, norm)
const same = { mayPrecede: true, aboutItsObject: true } as const
const desk = defineRulebook({
  id: 'desk',
  institution: text,
  regulations: [
    defineRegulation({
      id: 'desk',
      title: text,
      system: 'accountability',
      clauses: [
        rule(
          'consent',
          duty({
            on: each('borrow'),
            by: 'staff',
            must: act('approve', {
              by: 'leader-in-charge',
              with: { of: 'borrowing', granted: true },
              mayPrecede: true,
            }),
            within: beforehand,
          }),
        ),
        rule(
          'month',
          duty({
            on: onceForTheUnit,
            by: 'office',
            must: act('publish', { what: 'attendance' }),
            within: within(1, 'month'),
          }),
        ),
        rule(
          'same',
          duty({ on: onceForTheUnit, by: 'office', must: act('publish', { what: 'attendance' }), within: sameDay }),
        ),
        rule('fault', ban({ on: each('contact', 'assign'), by: 'staff', against: found('error', 'major') })),
        rule(
          'twice',
          ladder({
            on: eachBreach('fault'),
            trigger: breaches(2, ['desk#fault'], { same: 'person' }),
            rungs: [{ measures: ['accountability'] }],
            decider: 'organ',
            liable: ['staff'],
          }),
        ),
        rule(
          'inquiry',
          duty({
            on: each('measure'),
            when: check('measure.isFor', 'equal', true, { of: ['desk#fault'] }),
            by: 'organ',
            must: allOf(
              act('investigate', { by: 'leadership', ...same }),
              act('decide', { by: 'joint-meeting', ...same }),
            ),
            within: beforehand,
          }),
        ),
        rule(
          'given',
          standard({
            on: each('measure'),
            by: 'organ',
            requires: check('addressee.is', 'equal', true, { role: 'leader-in-charge' }),
          }),
        ),
        rule(
          'member',
          standard({ on: each('measure'), by: 'organ', requires: check('addressee.partyMember', 'equal', true) }),
        ),
      ],
    }),
  ],
})

type Acts = NonNullable<CaseFileInput['acts']>
const file = (acts: Acts, rest: Partial<CaseFileInput> = {}): CaseFileInput => ({
  id: 'B-1',
  people: {
    he: { partyMember: false },
    fan: { rank: 'staff', partyMember: true },
    chang: { rank: 'leader-in-charge' },
    li: {},
  },
  acts,
  ...rest,
})
const options = { rulebook: desk, asOf: '2024-03-31' }
const verdict = (id: string, given: CaseFileInput, occasion?: string, asOf = options.asOf) =>
  judge(given, { ...options, asOf }).verdicts.find(
    (one) => one.rule === `desk#${id}` && (occasion === undefined || one.occasion?.id === occasion),
  )

describe('what is owed beforehand', () => {
  const loan = { id: 'loan', type: 'borrow', at: '2024-03-04T10:00', by: 'he' } as const
  const consent = (at: string, by = 'chang') =>
    ({ id: 'ok', type: 'approve', at, by, about: 'loan', of: 'borrowing', granted: true }) as const
  const status = (acts: Acts, asOf?: string) => verdict('consent', file(acts), undefined, asOf)?.status

  it('is done by the moment of the act, and breached by a minute more', () => {
    expect(status([consent('2024-03-04T10:00'), loan])).toBe('fulfilled')
    expect(status([consent('2024-03-01T09:00'), loan])).toBe('fulfilled')
    expect(status([loan, consent('2024-03-04T10:01')])).toBe('breached')
    expect(status([loan])).toBe('breached')
  })

  it('is still open at the moment itself', () => {
    expect(status([loan], '2024-03-04T10:00')).toBe('pending')
  })

  it('is done by the one who is meant, or by whoever stands above', () => {
    expect(status([consent('2024-03-04T09:00', 'fan'), loan])).toBe('breached')
    expect(status([consent('2024-03-04T09:00', 'leader-in-charge'), loan])).toBe('fulfilled')
    expect(status([consent('2024-03-04T09:00', 'government-head'), loan])).toBe('fulfilled')
    expect(status([consent('2024-03-04T09:00', 'leader'), loan])).toBe('breached')
    expect(status([consent('2024-03-04T09:00', 'li'), loan])).toBe('undetermined')
  })

  it('says who had to do it', () => {
    const found = verdict('consent', file([loan]))
    if (found === undefined) throw new Error('no verdict')
    expect(explain(found, 'zh')).toContain('工作人员（he）应当经分管领导批准')
    expect(explain(found, 'en')).toContain('must have the leader in charge approve')
  })
})

describe('what is owed for the unit', () => {
  const published = (at: string): CaseFileInput =>
    file([{ type: 'publish', at, by: 'office', what: ['attendance'] }], {
      unit: { period: { from: '2024-01-01', to: '2024-01-31' } },
    })

  it('runs from the end of its period', () => {
    expect(verdict('month', published('2024-02-29'))).toMatchObject({
      status: 'fulfilled',
      time: { due: '2024-02-29' },
    })
    expect(verdict('month', published('2024-03-01'))).toMatchObject({ status: 'breached' })
    expect(verdict('same', published('2024-01-31'))).toMatchObject({ status: 'fulfilled', time: { due: '2024-01-31' } })
    expect(verdict('same', published('2024-02-01'))).toMatchObject({ status: 'breached' })
  })
})

describe('a measure', () => {
  const visit = { id: 'visit', type: 'contact', at: '2024-03-01T09:00', by: 'person-served', to: 'he' } as const
  const task = { id: 'task', type: 'assign', at: '2024-03-01T10:00', by: 'organ', to: 'fan' } as const
  const major = (about: string) =>
    ({ what: 'error', value: 'major', about, by: 'office', reason: 'seen', at: '2024-03-02' }) as const
  const findings = [major('visit'), major('task')]
  const measure = (more: object): Acts[number] =>
    ({ id: 'm', type: 'measure', at: '2024-03-20', by: 'organ', kind: 'circulated-criticism', ...more }) as Acts[number]
  const preparedFor = (about: string): Acts => [
    { type: 'investigate', at: '2024-03-05', by: 'leadership', about },
    { type: 'decide', at: '2024-03-06', by: 'joint-meeting', about },
  ]
  const inquiry = (acts: Acts, rest: Partial<CaseFileInput> = {}) =>
    verdict('inquiry', file([visit, task, ...acts], { findings, ...rest }))

  it('answers the breach that it is about, by what was done about the same', () => {
    expect(inquiry([...preparedFor('task'), measure({ about: 'task', to: 'fan' })])).toMatchObject({
      status: 'fulfilled',
    })
    expect(inquiry([...preparedFor('visit'), measure({ about: 'task', to: 'fan' })])).toMatchObject({
      status: 'breached',
    })
  })

  it('that does not say what it is about answers the breaches of whom it is against', () => {
    expect(inquiry([...preparedFor('task'), measure({ to: 'fan' })])?.status).toBe('fulfilled')
    expect(inquiry([measure({ to: 'li' })])?.status).toBe('not-triggered')
    expect(inquiry([measure({ about: 'task', to: 'he' })])?.status).toBe('not-triggered')
  })

  it('about something else is for no breach, though others are still open', () => {
    const open = { findings: [{ ...major('visit'), value: 'none' as const }, major('task')] }
    const task2 = { ...task, id: 'other' }
    expect(inquiry([task2, measure({ about: 'visit', to: 'he' })], open)?.status).toBe('not-triggered')
    expect(inquiry([task2, measure({ about: 'other', to: 'fan' })], open)?.status).toBe('needs-judgement')
  })

  it('a meeting decides itself: another body of its rank does not stand in', () => {
    const others: Acts = preparedFor('task').map((one) => ({ ...one, by: 'leadership' }))
    expect(inquiry([...others, measure({ about: 'task', to: 'fan' })])?.status).toBe('breached')
  })

  it('is of the staff who received the person, or who had the task', () => {
    const bearers = judge(file([visit, task], { findings }), options)
      .verdicts.filter((one) => one.rule === 'desk#fault')
      .map(({ bearer }) => bearer)
    expect(bearers).toMatchObject([{ who: ['he'] }, { who: ['fan'] }])
  })

  it('tells whether it is against a Party member', () => {
    expect(verdict('member', file([measure({ to: 'fan' })]))?.status).toBe('fulfilled')
    expect(verdict('member', file([measure({ to: 'he' })]))?.status).toBe('breached')
    expect(verdict('member', file([measure({ to: 'li' })]))?.missing).toMatchObject([{ path: 'people.li.partyMember' }])
    expect(verdict('member', file([measure({})]))?.missing).toMatchObject([{ path: 'acts.m.to' }])
  })

  it('tells whether it is given to whom is meant, by role or by name', () => {
    const status = (to?: string) => verdict('given', file([measure(to === undefined ? {} : { to })]))?.status
    expect(status('leader-in-charge')).toBe('fulfilled')
    expect(status('chang')).toBe('fulfilled')
    expect(status('fan')).toBe('breached')
    expect(status('li')).toBe('undetermined')
    expect(status()).toBe('undetermined')
  })

  it('is judged alike by json-rules-engine', async () => {
    const given = file([visit, task, ...preparedFor('task'), measure({ about: 'task', to: 'fan' })], { findings })
    expect(await judgeWithEngine(given, options)).toEqual(judge(given, options))
  })
})
