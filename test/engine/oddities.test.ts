import { Engine, Rule, type TopLevelCondition } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { addRulebook, createEngine, JsonRulesError, parseJsonRules, toJsonRules } from '../../src/engine/index'
import { judge } from '../../src/index'
import { call, lateApproval, options } from './files'
import { conditionsIn } from './walk'

const { rulebook } = options
const event = { type: 'e' }
const rule = (conditions: TopLevelCondition, name = 'r', priority = 1) => ({ name, conditions, event, priority })

/** Whether one condition holds in a bare engine. */
async function raw(
  conditions: TopLevelCondition,
  facts: Record<string, unknown>,
  engineOptions = {},
): Promise<boolean> {
  const { results } = await new Engine([rule(conditions)], engineOptions).run(facts)
  return results.length === 1
}

/** A rule of a host with one comparison, as it would come from outside. */
const outside = (leaf: object, name = 'mine') => [
  {
    name,
    conditions: { name, all: [{ name: `${name}.1`, ...leaf }] },
    event: { type: 'mine', params: { on: { once: 'matter' } } },
  },
]
const urgent = { fact: 'matter.urgent', operator: 'definitely equal', value: true }

const faultOf = (rules: unknown): JsonRulesError => {
  try {
    parseJsonRules(rules)
  } catch (error) {
    if (error instanceof JsonRulesError) return error
  }
  throw new Error('the rules were taken')
}

describe('a fact that is missing', () => {
  const negations: TopLevelCondition[] = [
    { all: [{ fact: 'absent', operator: 'notEqual', value: true }] },
    { all: [{ fact: 'absent', operator: 'notIn', value: ['own'] }] },
    { not: { fact: 'absent', operator: 'lessThan', value: 3 } },
    { not: { fact: 'absent', operator: 'contains', value: 'x' } },
  ]

  it('makes every negation true in a bare engine that allows it', async () => {
    for (const conditions of negations) expect(await raw(conditions, {}, { allowUndefinedFacts: true })).toBe(true)
  })

  it('is an error in ours', async () => {
    const engine = createEngine(rulebook, { caseFile: call, asOf: options.asOf })
    engine.addRule(rule({ all: [{ fact: 'absent', operator: 'notEqual', value: true }] }))
    await expect(engine.run()).rejects.toThrow('Undefined fact: absent')
  })

  it('leaves a negation unknown in ours: not definite, but possible', async () => {
    const leaves = ['definitely', 'possibly'].flatMap((certainty) =>
      outside({ fact: 'matter.complexity', operator: `${certainty} notEqual`, value: 'major' }, certainty),
    )
    const engine = createEngine(rulebook, { caseFile: call, asOf: options.asOf, rules: parseJsonRules(leaves) })
    const { results } = await engine.run()
    expect(
      results.map(({ name }) => name).filter((name) => name.endsWith('@ matter matter') && !name.includes('#')),
    ).toEqual(['possibly @ matter matter'])
  })
})

describe('an empty group', () => {
  it('is true in a bare engine, also an empty any', async () => {
    expect(await raw({ any: [] }, {})).toBe(true)
    expect(await raw({ all: [] }, {})).toBe(true)
  })

  it('is not written, and refused from outside', () => {
    const empty = conditionsIn(toJsonRules(rulebook)).filter(
      (item) => ('all' in item && item.all.length === 0) || ('any' in item && item.any.length === 0),
    )
    expect(empty).toEqual([])
    const [item] = outside(urgent)
    const error = faultOf([{ ...item, conditions: { name: 'mine', any: [] } }])
    expect(error.path).toEqual([0, 'conditions', 'any'])
    expect(error.message).toContain('empty')
  })
})

describe('dates', () => {
  it('do not compare in a bare engine', async () => {
    const [early, late] = [new Date('2024-01-01'), new Date('2024-02-01')]
    expect(await raw({ all: [{ fact: 'a', operator: 'lessThan', value: { fact: 'b' } }] }, { a: early, b: late })).toBe(
      false,
    )
    expect(
      await raw(
        { all: [{ fact: 'a', operator: 'equal', value: { fact: 'b' } }] },
        { a: early, b: new Date('2024-01-01') },
      ),
    ).toBe(false)
    expect(await raw({ all: [{ fact: 'a', operator: 'lessThan', value: '06 Apr 2021' }] }, { a: '05 Apr 2022' })).toBe(
      true,
    )
  })

  it('are numbers in ours, compared by operators for instants, which also take the bounds of a day', async () => {
    const leaf = (certainty: string) => ({
      fact: 'limit.due',
      operator: `${certainty} before`,
      value: { fact: 'as-of' },
      params: { clock: 'county-time-limit' },
    })
    const [item] = outside(leaf('definitely'), 'overdue')
    const on = { each: 'limit', from: 'apply' } as const
    const rules = parseJsonRules([{ ...item, event: { type: 'overdue', params: { on } } }])
    const late = await createEngine(rulebook, { caseFile: lateApproval, asOf: '2024-03-14', rules }).run()
    const early = await createEngine(rulebook, { caseFile: lateApproval, asOf: '2024-03-13', rules }).run()
    expect(late.events.filter(({ type }) => type === 'overdue').length).toBe(1)
    expect(early.events.filter(({ type }) => type === 'overdue').length).toBe(0)
  })
})

describe('a path', () => {
  it('is run as a query in a bare engine', async () => {
    const people = [
      { name: '张伟', age: 30 },
      { name: '李娜', age: 50 },
    ]
    const older = '$[?(@.age > 20 + 20)].name'
    expect(await raw({ all: [{ fact: 'people', operator: 'contains', value: '李娜', path: older }] }, { people })).toBe(
      true,
    )
    expect(await raw({ all: [{ fact: 'people', operator: 'contains', value: '张伟', path: older }] }, { people })).toBe(
      false,
    )
    expect(
      await raw({ all: [{ fact: 'flag', operator: 'equal', value: true, path: '$.no.such.thing' }] }, { flag: true }),
    ).toBe(true)
  })

  it('is not written, and refused from outside, on either side of a comparison', () => {
    expect(JSON.stringify(toJsonRules(rulebook))).not.toContain('"path"')
    const error = faultOf(outside({ ...urgent, path: '$..*' }))
    expect(error.path).toEqual([0, 'conditions', 'all', 0, 'path'])
    expect(error.message).toContain('JSONPath')
    expect(faultOf(outside({ ...urgent, value: { fact: 'matter.onTheSpot', path: '$' } })).path.slice(0, 5)).toEqual([
      0,
      'conditions',
      'all',
      0,
      'value',
    ])
  })
})

describe('the operator in', () => {
  it('looks for a part of a text in a bare engine', async () => {
    expect(await raw({ all: [{ fact: 'a', operator: 'in', value: 'outside' }] }, { a: 'side' })).toBe(true)
  })

  it('needs a list in ours', async () => {
    for (const operator of ['in', 'notIn', 'intersects', 'disjoint']) {
      const error = faultOf(outside({ fact: 'matter.remit', operator: `definitely ${operator}`, value: 'outside' }))
      expect(error.path).toEqual([0, 'conditions', 'all', 0, 'value'])
    }
    const engine = createEngine(rulebook, { caseFile: { ...call, matter: { remit: 'own' } }, asOf: options.asOf })
    engine.addRule(
      rule({
        all: [
          { fact: 'matter.remit', operator: 'possibly in', value: 'own system', params: { occasion: 'matter matter' } },
        ],
      }),
    )
    const { failureResults } = await engine.run()
    expect(failureResults.some(({ name }) => name === 'r')).toBe(true)
  })
})

describe('results', () => {
  const deep = {
    any: [
      {
        all: [
          {
            any: [
              { fact: 'a', operator: 'equal', value: 1 },
              { fact: 'a', operator: 'equal', value: 2 },
            ],
          },
          { fact: 'a', operator: 'equal', value: 1 },
        ],
      },
      { fact: 'a', operator: 'equal', value: 3 },
    ],
  }
  const flat = { all: [{ fact: 'a', operator: 'equal', value: 1 }] }

  it('come in the order of promises in a bare engine, not in that of the rules', async () => {
    const { results } = await new Engine([rule(deep, 'first'), rule(flat, 'second')]).run({ a: 1 })
    expect(results.map(({ name }) => name)).toEqual(['second', 'first'])
  })

  it('give verdicts in the order of judge, in whatever order they come', async () => {
    const engine = new Engine()
    const added = addRulebook(engine, rulebook, { caseFile: lateApproval, asOf: options.asOf })
    const { results, failureResults } = await engine.run()
    const turned = { results: [...failureResults].reverse(), failureResults: [...results].reverse() }
    expect(added.judgement(turned)).toEqual(judge(lateApproval, options))
  })
})

describe('what a rule carries beside its logic', () => {
  it('is dropped by a bare engine, but for names', () => {
    const conditions = {
      name: 'group',
      all: [{ name: 'leaf', fact: 'a', operator: 'equal', value: 1, citation: 'article 3' }],
      citation: 'article 3',
    }
    const text = new Rule({ ...rule(conditions), citation: 'article 3' } as never).toJSON()
    expect(text).not.toContain('article 3')
    expect(text).toContain('"name":"group"')
    expect(text).toContain('"name":"leaf"')
  })

  it('is a name in ours, on every condition, once in each reading of a rule, and it outlives the engine', () => {
    for (const item of toJsonRules(rulebook)) {
      const names = conditionsIn([item]).map(({ name }) => name)
      expect(names.every((name) => name.startsWith(item.event.params.rule))).toBe(true)
      expect(new Set(names).size).toBe(names.length)
      const back = JSON.parse(new Rule(item).toJSON()) as typeof item
      expect(conditionsIn([back]).map(({ name }) => name)).toEqual(names)
    }
  })
})

describe('the name of an operator', () => {
  it('is split at a colon in a bare engine', async () => {
    expect(await raw({ all: [{ fact: 'a', operator: 'not:equal', value: 2 }] }, { a: 1 })).toBe(true)
  })

  it('has none in ours', () => {
    const operators = new Set(
      conditionsIn(toJsonRules(rulebook)).flatMap((item) => ('operator' in item ? [item.operator] : [])),
    )
    expect([...operators].filter((name) => !/^(definitely|possibly) [A-Za-z]+$/.test(name))).toEqual([])
  })
})
