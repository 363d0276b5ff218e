import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { addRulebook, EngineRunError, judgeWithEngine } from '../../src/engine/index'
import { type CaseFileInput, type Judgement, type JudgeOptions, judge, parseCaseFile } from '../../src/index'
import { call, lateApproval, options } from './files'

const { rulebook } = options
const added = (engine: Engine, caseFile: CaseFileInput = lateApproval) =>
  addRulebook(engine, rulebook, { caseFile, asOf: options.asOf })

describe('judgeWithEngine', () => {
  it.each([
    ['a late approval', lateApproval],
    ['a call', call],
    ['an empty file', { id: 'none' }],
  ])('gives the judgement of judge: %s', async (_, file: CaseFileInput) => {
    expect(await judgeWithEngine(file, options)).toStrictEqual(judge(file, options))
  })

  it('takes a parsed case file, and every option of judge', async () => {
    const file = parseCaseFile(lateApproval)
    const all: JudgeOptions = {
      ...options,
      beyondCoverage: 'provisional',
      interpretations: { 'county-time-limit:procedure-days': 'neither' },
    }
    expect(await judgeWithEngine(file, all)).toStrictEqual(judge(file, all))
  })

  it('gives frozen plain data', async () => {
    const judgement = await judgeWithEngine(lateApproval, options)
    expect(JSON.parse(JSON.stringify(judgement))).toStrictEqual(judgement)
    expect(Object.isFrozen(judgement.verdicts[0])).toBe(true)
  })

  it('rejects with the error of judge where a limit runs beyond the calendar', async () => {
    const file: CaseFileInput = {
      ...lateApproval,
      matter: { ...lateApproval.matter, limits: [{ source: 'promised', amount: 9000, unit: 'working-day' }] },
    }
    expect(() => judge(file, options)).toThrow(expect.objectContaining({ code: 'calendar-coverage' }))
    await expect(judgeWithEngine(file, options)).rejects.toMatchObject({ code: 'calendar-coverage' })
  })

  it('passes over an error that judge never comes to: a limit beyond the calendar of a clause that does not apply', async () => {
    const file: CaseFileInput = {
      id: 'far',
      matter: { agency: 'none', limits: [{ source: 'promised', amount: 9000, unit: 'working-day' }] },
      acts: [{ id: 'f1', type: 'forward', at: '2024-03-01', by: 'organ' }],
    }
    expect(await judgeWithEngine(file, options)).toStrictEqual(judge(file, options))
  })

  it('passes over an error in a part of a condition that an earlier part has settled', async () => {
    const file: CaseFileInput = {
      id: 'far',
      matter: {
        defects: [{ item: 'p3' }],
        limits: [{ source: 'policy', amount: 21, unit: 'year', statedDue: '2024-09-11' }],
      },
      acts: [{ id: 'a1', type: 'apply', at: '2024-09-13', by: 'person-served' }],
    }
    const later = { ...options, asOf: '2024-11-01' }
    expect(await judgeWithEngine(file, later)).toStrictEqual(judge(file, later))
  })

  it('rejects bad input with the error of judge', async () => {
    await expect(judgeWithEngine({ id: '' }, options)).rejects.toMatchObject({ code: 'case-file' })
    await expect(judgeWithEngine(call, { ...options, asOf: 'today' })).rejects.toMatchObject({ code: 'invalid-date' })
    await expect(judgeWithEngine(call, undefined as never)).rejects.toMatchObject({ code: 'invalid-options' })
  })
})

describe('the engine decides', () => {
  it('on its own results: with another operator the judgement is another', async () => {
    const engine = new Engine()
    const rules = added(engine, call)
    engine.addOperator('definitely equal', () => false)
    engine.addOperator('possibly equal', () => true)
    const judgement = rules.judgement(await engine.run())
    const statusOf = ({ verdicts }: Judgement): unknown =>
      verdicts.find(({ rule }) => rule === 'county-first-inquiry#6/c')?.status
    expect([statusOf(judge(call, options)), statusOf(judgement)]).toEqual(['fulfilled', 'undetermined'])
  })

  it('not where its results contradict themselves: definite, but not possible', async () => {
    const engine = new Engine()
    const rules = added(engine)
    engine.addOperator('definitely equal', () => true)
    engine.addOperator('possibly equal', () => false)
    const result = await engine.run()
    expect(() => rules.judgement(result)).toThrow(expect.objectContaining({ code: 'inconsistent-run' }))
  })

  it('not by the results of another case, nor by another rule of the same name', async () => {
    const other = new Engine()
    added(other, { ...call, id: 'other' })
    const foreign = await other.run()
    const engine = new Engine()
    const rules = added(engine, call)
    expect(() => rules.judgement(foreign)).toThrow(EngineRunError)

    const renamed = await engine.run()
    const name = 'county-first-inquiry#2/c.outcome.1 definitely @ act c1'
    engine.addRule({
      name,
      conditions: {
        any: [{ fact: 'always', operator: 'definitely equal', value: true, params: { occasion: 'act c1' } }],
      },
      event: { type: 'e' },
    })
    expect(rules.judgement(renamed)).toStrictEqual(judge(call, options))
    const doubled = await engine.run()
    expect(() => rules.judgement(doubled)).toThrow(EngineRunError)
  })
})

describe('a host that runs an engine anyway', () => {
  it('keeps its own rules, facts and events, and gets the judgement from the same run', async () => {
    const engine = new Engine([
      {
        name: 'own',
        conditions: { all: [{ fact: 'score', operator: 'greaterThan', value: 3 }] },
        event: { type: 'high' },
      },
    ])
    const rules = added(engine)
    const result = await engine.run({ score: 4 })
    expect(result.events.map(({ type }) => type)).toContain('high')
    expect(rules.judgement(result)).toStrictEqual(judge(lateApproval, options))
  })

  it('may write rules over our facts with our operators', async () => {
    const engine = new Engine()
    added(engine)
    engine.addRule({
      name: 'own',
      conditions: {
        all: [{ fact: 'matter.remit', operator: 'definitely equal', value: 'own', params: { occasion: 'act c1' } }],
      },
      event: { type: 'ours' },
    })
    expect((await engine.run()).events.map(({ type }) => type)).toContain('ours')
  })

  it.each([undefined, 'act c9', 7])('is told where its rule asks for the occasion %j', async (occasion) => {
    const engine = new Engine()
    added(engine)
    engine.addRule({
      conditions: { all: [{ fact: 'matter.remit', operator: 'definitely equal', value: 'own', params: { occasion } }] },
      event: { type: 'ours' },
    })
    await expect(engine.run()).rejects.toMatchObject({ code: 'unknown-occasion', fact: 'matter.remit', occasion })
  })

  it('is told which of its facts has the name of one of ours', () => {
    const engine = new Engine().addFact('matter.remit', 'own')
    expect(() => added(engine)).toThrow(expect.objectContaining({ code: 'engine-conflict', fact: 'matter.remit' }))
  })

  it('learns from an event which part of which clause holds on which occasion', async () => {
    const engine = new Engine()
    added(engine, call)
    const { events } = await engine.run()
    const wanted = {
      rule: 'county-first-inquiry#6/c',
      clause: 'county-first-inquiry#6/c',
      on: { each: 'act', type: 'contact' },
      occasion: { kind: 'act', id: 'c1' },
    }
    const found = events
      .filter(({ params }) => params?.rule === wanted.rule && params.certainty === 'definitely')
      .map(({ params }) => params)
    expect(found).toContainEqual({ ...wanted, part: 'trigger', certainty: 'definitely' })
    expect(found).toContainEqual({
      ...wanted,
      part: 'outcome',
      outcome: 1,
      status: 'fulfilled',
      reason: 'done-in-time',
      certainty: 'definitely',
    })
    expect(found.length).toBe(2)
  })
})
