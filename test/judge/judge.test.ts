import { describe, expect, it, vi } from 'vitest'
import {
  CaseFileError,
  type CaseFileInput,
  chinaCalendar,
  defineCalendar,
  InterpretationError,
  judge,
  JudgeOptionsError,
  type Judgement,
  OfficiumError,
  parseCaseFile,
} from '../../src/index'
import { rulebooks } from '../../rules/index'
import { deepFreeze, withHearing, without } from './files'

const rulebook = rulebooks['county-organs']
const LIMIT = 'county-time-limit#3/b~kept'
const run = (file: CaseFileInput, asOf: string, options: object = {}) => judge(file, { rulebook, asOf, ...options })
const rule = (judgement: Judgement, id: string) => {
  const found = judgement.verdicts.filter((verdict) => verdict.rule === id)
  expect(found, id).toHaveLength(1)
  return found[0]!
}

describe('judge, as of an instant', () => {
  it('finds a conclusion late by the working days that the hearing and the holidays leave', () => {
    const verdict = rule(run(withHearing, '2024-03-20'), LIMIT)
    expect(verdict).toMatchObject({
      status: 'breached',
      reason: 'done-late',
      time: { due: '2024-03-13', done: '2024-03-15', late: { amount: 2, unit: 'working-day' } },
    })
  })

  it('does not see what was done after the instant', () => {
    expect(rule(run(withHearing, '2024-03-14'), LIMIT)).toMatchObject({
      status: 'breached',
      reason: 'not-done',
      time: { done: null, late: { amount: 1, unit: 'working-day' } },
    })
    expect(rule(run(withHearing, '2024-03-13'), LIMIT)).toMatchObject({
      status: 'pending',
      reason: 'not-yet',
      time: { due: '2024-03-13', done: null },
    })
  })

  it('gives yesterday the verdicts of yesterday, whatever was logged since', () => {
    const asOf = '2024-03-13'
    const then = run(without(withHearing, 'd1'), asOf)
    expect(run(withHearing, asOf).verdicts).toEqual(then.verdicts)
  })

  it('holds the clock while a procedure is not over', () => {
    const verdict = rule(run(without(withHearing, 'p2', 'd1'), '2024-03-20'), LIMIT)
    expect(verdict).toMatchObject({ status: 'pending', time: { due: null, suspended: true } })
    expect(verdict.time?.ledger?.at(-1)).toMatchObject({ kind: 'excluded', to: null, ground: 'hearing' })
  })

  it('is late on the day after the due day, though it be a day off', () => {
    const file: CaseFileInput = {
      id: 'x',
      matter: { defects: [], limits: [{ source: 'promised', amount: 5, unit: 'working-day' }] },
      acts: [
        { id: 'a1', type: 'apply', at: '2024-03-08', by: 'person-served' },
        { id: 'd1', type: 'conclude', at: '2024-03-16', by: 'organ' },
      ],
    }
    expect(rule(run(file, '2024-03-18'), LIMIT)).toMatchObject({
      status: 'breached',
      time: { due: '2024-03-15', late: { amount: 1, unit: 'day' } },
    })
  })
})

describe('a judgement', () => {
  it('is frozen plain data that survives JSON', () => {
    const judgement = run(withHearing, '2024-03-20')
    expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(judgement)).toBe(true)
  })

  it('comes from deep-frozen arguments, without a clock and without chance', () => {
    const expected = run(withHearing, '2024-03-20')
    const now = vi.spyOn(Date, 'now').mockImplementation(() => {
      throw new Error('a clock was read')
    })
    const random = vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('chance was asked')
    })
    try {
      expect(judge(deepFreeze(structuredClone(withHearing)), deepFreeze({ rulebook, asOf: '2024-03-20' }))).toEqual(
        expected,
      )
    } finally {
      now.mockRestore()
      random.mockRestore()
    }
  })

  it('is the same for a file that was parsed before', () => {
    expect(run(parseCaseFile(withHearing) as CaseFileInput, '2024-03-20')).toEqual(run(withHearing, '2024-03-20'))
  })

  it('carries the same receipt whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(withHearing).reverse()) as unknown as CaseFileInput
    expect(run(turned, '2024-03-20').receipt).toEqual(run(withHearing, '2024-03-20').receipt)
    expect(run(without(withHearing, 'd1'), '2024-03-20').receipt.caseFile.hash).not.toBe(
      run(withHearing, '2024-03-20').receipt.caseFile.hash,
    )
  })

  it('lists what is open, soonest first, and what is missing, once each', () => {
    const judgement = run(withHearing, '2024-03-13')
    const due = judgement.open.map(({ time }) => time?.due ?? '9999')
    expect(due).toEqual([...due].sort())
    expect(judgement.open.every(({ status }) => status === 'pending')).toBe(true)
    const keys = judgement.missing.map((item) => JSON.stringify(item))
    expect(new Set(keys).size).toBe(keys.length)
    expect(judgement.missing).toContainEqual({ kind: 'attribute', path: 'party.kind' })
  })

  it('has a verdict for each rule: no occasion is not triggered, never an error', () => {
    const judgement = run({ id: 'empty' }, '2024-03-20')
    expect(judgement.verdicts.map((verdict) => verdict.rule)).toEqual(rulebook.rules.map(({ id }) => id))
    expect(
      judgement.verdicts.every(({ status, reason }) => status === 'not-triggered' && reason === 'no-occasion'),
    ).toBe(true)
  })

  it('names the special clause that displaces a general one', () => {
    const call: CaseFileInput = {
      id: 'x',
      matter: { remit: 'own' },
      people: { zhang: {} },
      acts: [{ id: 'c1', type: 'contact', at: '2024-03-04T09:00', by: 'person-served', to: 'zhang', channel: 'phone' }],
    }
    expect(rule(run(call, '2024-03-05'), 'county-first-inquiry#3/a')).toMatchObject({
      status: 'not-triggered',
      reason: 'displaced',
      displacedBy: 'county-first-inquiry#6/b',
    })
  })
})

describe('options that cannot be used', () => {
  const thrown = (call: () => unknown): unknown => {
    try {
      call()
    } catch (error) {
      return error
    }
    return undefined
  }

  it.each([
    ['an invalid date', { asOf: '2026-02-30' }, 'invalid-date'],
    ['no instant', { asOf: undefined }, 'invalid-options'],
    ['no rulebook', { rulebook: undefined }, 'invalid-options'],
    [
      'an unknown interpretation',
      { interpretations: { 'county-time-limit:day-bases': 'working' } },
      'unknown-interpretation',
    ],
    ['an unknown reading', { interpretations: { 'county-time-limit:day-basis': 'lunar' } }, 'unknown-reading'],
    ['a parameter that is no period', { parameters: { days: 'five' } }, 'invalid-parameter'],
    ['a way beyond coverage that does not exist', { beyondCoverage: 'guess' }, 'invalid-options'],
  ])('%s is a typed error with a path and a remedy', (_name, options, code) => {
    const error = thrown(() => judge(withHearing, { rulebook, asOf: '2024-03-20', ...options } as never))
    expect(error).toBeInstanceOf(OfficiumError)
    expect(error).toMatchObject({ code })
    expect((error as OfficiumError).text.zh).not.toBe('')
  })

  it('tells the subclasses apart', () => {
    expect(thrown(() => run(withHearing, '2024-03-20', { interpretations: { x: 'y' } }))).toBeInstanceOf(
      InterpretationError,
    )
    expect(thrown(() => judge(withHearing, undefined as never))).toBeInstanceOf(JudgeOptionsError)
    expect(thrown(() => run({ id: 'x', acts: [{ type: 'shout' }] } as never, '2024-03-20'))).toBeInstanceOf(
      CaseFileError,
    )
  })
})

describe('the end of the calendar', () => {
  const late: CaseFileInput = {
    id: 'x',
    matter: { defects: [], limits: [{ source: 'promised', amount: 20, unit: 'working-day' }] },
    acts: [{ id: 'a1', type: 'apply', at: '2026-12-21', by: 'person-served' }],
  }

  it('throws where a limit runs into a year whose notice is not out', () => {
    expect(() => run(late, '2026-12-25')).toThrow(expect.objectContaining({ code: 'calendar-coverage' }))
  })

  it('gives a provisional answer where the host asks for one, and says so', () => {
    expect(rule(run(late, '2026-12-25', { beyondCoverage: 'provisional' }), LIMIT)).toMatchObject({
      status: 'pending',
      time: { due: '2027-01-18', provisional: true },
    })
  })

  it('goes by the calendar of the host', () => {
    const calendar = defineCalendar({
      id: 'county',
      base: chinaCalendar,
      off: ['2024-03-13'],
      from: '2024-01-01',
      to: '2024-12-31',
    })
    expect(rule(run(withHearing, '2024-03-20', { calendar }), LIMIT).time?.due).toBe('2024-03-14')
  })
})

describe('interpretations', () => {
  it('are named in the verdict that rests on them, with the ground of the default', () => {
    const verdict = rule(run(withHearing, '2024-03-20'), LIMIT)
    expect(verdict.interpretations).toMatchObject([
      { id: 'county-time-limit:procedure-days', choice: 'both', isDefault: true },
    ])
  })

  it('change the verdict when the host reads the text otherwise', () => {
    const verdict = rule(
      run(withHearing, '2024-03-20', { interpretations: { 'county-time-limit:procedure-days': 'neither' } }),
      LIMIT,
    )
    expect(verdict).toMatchObject({
      time: { due: '2024-03-11' },
      interpretations: [{ choice: 'neither', isDefault: false }],
    })
  })
})

describe('an extension', () => {
  const extended = (told: string, again?: string): CaseFileInput => ({
    id: 'x',
    matter: { defects: [], limits: [{ source: 'promised', amount: 10, unit: 'working-day' }] },
    acts: [
      { id: 'a1', type: 'apply', at: '2024-03-04', by: 'person-served' },
      { id: 'e1', type: 'extend', at: told, by: 'organ', limit: { source: 'set', amount: 5, unit: 'working-day' } },
      {
        id: 'n1',
        type: 'notify',
        at: told,
        by: 'organ',
        about: 'e1',
        form: 'written',
        contents: ['reason-extension', 'new-limit'],
      },
      ...(again === undefined
        ? []
        : ([
            {
              id: 'e2',
              type: 'extend',
              at: again,
              by: 'organ',
              limit: { source: 'set', amount: 5, unit: 'working-day' },
            },
            {
              id: 'n2',
              type: 'notify',
              at: again,
              by: 'organ',
              about: 'e2',
              form: 'phone',
              contents: ['reason-extension', 'new-limit'],
            },
          ] as const)),
    ],
    findings: ['e1', ...(again === undefined ? [] : ['e2'])].map((about) => ({
      what: 'special-circumstances',
      value: true,
      about,
      by: '王科长',
      reason: '专家未到',
      at: told,
    })),
  })
  const verdicts = (file: CaseFileInput) => {
    const judgement = run(file, '2024-04-30')
    return {
      due: rule(judgement, LIMIT).time?.due,
      notices: judgement.verdicts
        .filter((verdict) => verdict.rule === 'county-time-limit#9/a')
        .map(({ status }) => status),
    }
  }

  it('moves the end when it is told on the last day of the limit, and not a day later', () => {
    expect(verdicts(extended('2024-03-18'))).toEqual({ due: '2024-03-25', notices: ['fulfilled'] })
    expect(verdicts(extended('2024-03-19'))).toEqual({ due: '2024-03-18', notices: ['breached'] })
  })

  it('moves it a second time when it is told within the limit as extended', () => {
    expect(verdicts(extended('2024-03-18', '2024-03-25'))).toEqual({
      due: '2024-04-01',
      notices: ['fulfilled', 'fulfilled'],
    })
    expect(verdicts(extended('2024-03-18', '2024-03-26'))).toEqual({
      due: '2024-03-25',
      notices: ['fulfilled', 'breached'],
    })
  })

  it('by hours moves no limit in days', () => {
    const file = extended('2024-03-11')
    const hours = {
      ...file,
      acts: file.acts!.map((act) =>
        act.id === 'e1' && act.type === 'extend'
          ? { ...act, limit: { source: 'set', amount: 5, unit: 'hour' } as const }
          : act,
      ),
    }
    expect(rule(run(hours, '2024-03-12'), LIMIT)).toMatchObject({ status: 'pending', time: { due: null } })
  })

  it('moves a limit that was fixed by date', () => {
    const file = extended('2024-03-11')
    const fixed = { ...file, matter: { defects: [], limits: [{ source: 'promised', due: '2024-03-18' } as const] } }
    expect(verdicts(fixed).due).toBe('2024-03-25')
  })
})

describe('a limit of one department among several', () => {
  const file: CaseFileInput = {
    id: 'x',
    units: { a: { name: '规划局' }, b: { name: '住建局' } },
    matter: {
      kind: 'approval',
      agency: 'all',
      defects: [],
      departments: [{ id: 'a' }, { id: 'b' }],
      limits: [
        { source: 'promised', amount: 5, unit: 'working-day', department: 'a' },
        { source: 'promised', amount: 10, unit: 'working-day', department: 'b' },
      ],
    },
    acts: [
      { id: 'a1', type: 'apply', at: '2024-06-03', by: 'person-served', for: 'agency' },
      { id: 'fa', type: 'forward', at: '2024-06-03', by: 'office', to: 'a', about: 'a1' },
      { id: 'fb', type: 'forward', at: '2024-06-03', by: 'office', to: 'b', about: 'a1' },
      { id: 'da', type: 'decide', at: '2024-06-07', by: 'a', about: 'fa' },
      { id: 'db', type: 'decide', at: '2024-06-18', by: 'b', about: 'fb' },
      { id: 'd1', type: 'conclude', at: '2024-06-25', by: 'office', about: 'a1' },
    ],
  }

  it('runs from its own papers and ends with its own decision', () => {
    const own = run(file, '2024-06-30').verdicts.filter((verdict) => verdict.rule === 'county-agency-service#6/c')
    expect(own.map(({ occasion, status, time }) => [occasion?.id, status, time?.due])).toEqual([
      ['fa/limits[0]', 'fulfilled', '2024-06-11'],
      ['fb/limits[1]', 'fulfilled', '2024-06-18'],
    ])
  })
})

describe("the body's own computation", () => {
  const stated = (day: string, requiredByLaw = true): CaseFileInput => ({
    ...withHearing,
    matter: {
      ...withHearing.matter,
      limits: [{ source: 'promised', amount: 20, unit: 'working-day', statedDue: day }],
    },
    acts: (withHearing.acts ?? []).map((act) => (act.type === 'procedure-start' ? { ...act, requiredByLaw } : act)),
  })
  const of = (file: CaseFileInput, clause: string) => rule(run(file, '2024-03-20'), clause)

  it('is right where it is the due day', () => {
    expect(of(stated('2024-03-13'), 'county-time-limit#10/a')).toMatchObject({ status: 'fulfilled', reason: 'applied' })
  })

  it('breaches the clause whose leaving out gives it', () => {
    expect(of(stated('2024-03-08'), 'county-time-limit#10/a')).toMatchObject({
      status: 'breached',
      reason: 'miscounted',
    })
    expect(of(stated('2024-03-12'), 'county-time-limit#7/b')).toMatchObject({
      status: 'breached',
      reason: 'miscounted',
    })
  })

  it('breaches the clause on procedures where more time was left out than they took', () => {
    expect(of(stated('2024-03-15'), 'county-time-limit#10/a')).toMatchObject({
      status: 'breached',
      reason: 'left-out-too-much',
    })
  })

  it('breaches it where a procedure was left out that the law does not require', () => {
    expect(of(stated('2024-03-13', false), 'county-time-limit#10/a')).toMatchObject({
      status: 'breached',
      reason: 'left-out-too-much',
      time: { due: '2024-03-08' },
    })
    expect(of(stated('2024-03-08', false), 'county-time-limit#10/a')).toMatchObject({ status: 'not-triggered' })
  })
})

describe('two applications in one file', () => {
  const two = (...acts: NonNullable<CaseFileInput['acts']>): CaseFileInput => ({
    id: 'x',
    matter: { defects: [], limits: [{ source: 'promised', amount: 10, unit: 'working-day', statedDue: '2024-03-18' }] },
    acts: [
      { id: '甲', type: 'apply', at: '2024-03-04', by: 'person-served' },
      { id: '乙', type: 'apply', at: '2024-03-04', by: 'person-served' },
      ...acts,
    ],
  })
  const dues = (file: CaseFileInput) =>
    run(file, '2024-04-30')
      .verdicts.filter((verdict) => verdict.rule === LIMIT)
      .map(({ occasion, time }) => [occasion?.id, time?.due])

  it('do not share a hearing that is about one of them', () => {
    const hearing = two(
      {
        id: 'p1',
        type: 'procedure-start',
        at: '2024-03-06',
        by: 'organ',
        about: '甲',
        kind: 'hearing',
        requiredByLaw: true,
      },
      { id: 'p2', type: 'procedure-end', at: '2024-03-07', by: 'organ', about: 'p1' },
    )
    expect(dues(hearing)).toEqual([
      ['甲/limits[0]', '2024-03-20'],
      ['乙/limits[0]', '2024-03-18'],
    ])
  })

  it('share one that is about the whole matter', () => {
    const hearing = two(
      { id: 'p1', type: 'procedure-start', at: '2024-03-06', by: 'organ', kind: 'hearing', requiredByLaw: true },
      { id: 'p2', type: 'procedure-end', at: '2024-03-07', by: 'organ', about: 'p1' },
    )
    expect(dues(hearing).map(([, due]) => due)).toEqual(['2024-03-20', '2024-03-20'])
  })

  it('do not share an extension that is about one of them', () => {
    const extended: CaseFileInput = {
      ...two(
        {
          id: 'e1',
          type: 'extend',
          at: '2024-03-11',
          by: 'organ',
          about: '甲',
          limit: { source: 'set', amount: 5, unit: 'working-day' },
        },
        {
          id: 'n1',
          type: 'notify',
          at: '2024-03-11',
          by: 'organ',
          about: 'e1',
          form: 'written',
          contents: ['reason-extension', 'new-limit'],
        },
      ),
      findings: [
        { what: 'special-circumstances', value: true, about: 'e1', by: '王科长', reason: '专家未到', at: '2024-03-11' },
      ],
    }
    expect(dues(extended)).toEqual([
      ['甲/limits[0]', '2024-03-25'],
      ['乙/limits[0]', '2024-03-18'],
    ])
  })

  it('are not judged by what the body worked out while a procedure still runs', () => {
    const open = two({
      id: 'p1',
      type: 'procedure-start',
      at: '2024-03-06',
      by: 'organ',
      kind: 'hearing',
      requiredByLaw: true,
    })
    const verdicts = run(open, '2024-03-12').verdicts.filter((verdict) => verdict.rule === 'county-time-limit#10/a')
    expect(verdicts.map(({ status }) => status)).toEqual(['not-triggered', 'not-triggered'])
  })
})
