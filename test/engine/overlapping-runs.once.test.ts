import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { addRulebook, EngineRunError, judgeWithEngine, toJsonRules } from '../../src/engine/index'
import { judge } from '../../src/index'
import { call, lateApproval, options } from './files'

const { rulebook } = options
const conditions = { all: [{ fact: 'a', operator: 'equal', value: 1 }] }
const rule = (priority: number) => ({ name: `p${priority}`, conditions, event: { type: 'e' }, priority })

const ticks = async (count: number): Promise<void> => {
  for (let tick = 0; tick < count; tick++) await null
}

describe('an engine that runs twice at a time', () => {
  it('loses rules without an error, once priorities differ', async () => {
    let losses = 0
    for (let offset = 0; offset < 60; offset++) {
      const engine = new Engine([5, 4, 3, 2, 1].map(rule))
      const first = engine.run({ a: 1 })
      await ticks(offset)
      const runs = await Promise.all([first, engine.run({ a: 1 })])
      if (runs.some(({ results, failureResults }) => results.length + failureResults.length < 5)) losses++
    }
    expect(losses).toBeGreaterThan(0)
  })

  it('is kept out: no rule has a priority, and each judgement has an engine of its own', async () => {
    expect(toJsonRules(rulebook).filter((item) => 'priority' in item)).toEqual([])
    const files = [lateApproval, call]
    const wanted = files.map((file) => judge(file, options))
    const runs = Array.from({ length: 20 }, async (_, index) => {
      await ticks(index)
      return judgeWithEngine(files[index % 2] as typeof call, options)
    })
    for (const [index, judgement] of (await Promise.all(runs)).entries()) expect(judgement).toEqual(wanted[index % 2])
  })

  it('is noticed where a host does it all the same: a judgement is whole or an error', async () => {
    const wanted = judge(call, options)
    const codes = new Set<string>()
    for (let offset = 0; offset < 40; offset++) {
      const engine = new Engine()
      const added = addRulebook(engine, rulebook, { caseFile: call, asOf: options.asOf })
      const first = engine.run()
      await ticks(offset)
      for (const result of await Promise.all([first, engine.run()])) {
        try {
          expect(added.judgement(result)).toEqual(wanted)
        } catch (error) {
          if (!(error instanceof EngineRunError)) throw error
          codes.add(error.code)
        }
      }
    }
    expect([...codes]).toEqual(['incomplete-run'])
  })

  it('is noticed where a host stops it: the error names the rules that are missing', async () => {
    const engine = new Engine()
    const added = addRulebook(engine, rulebook, { caseFile: call, asOf: options.asOf })
    const running = engine.run()
    engine.stop()
    const result = await running
    expect(() => added.judgement(result)).toThrow(EngineRunError)
    expect(() => added.judgement(result)).toThrow(/county-first-inquiry#1\/b\.when definitely @ act c1/)
  })
})
