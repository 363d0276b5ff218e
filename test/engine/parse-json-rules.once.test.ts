import { describe, expect, it } from 'vitest'
import { OfficiumError } from '../../src/index'
import { addRulebook, createEngine, JsonRulesError, parseJsonRules } from '../../src/engine/index'
import { call, options } from './files'

const leaf = { name: 'mine.1', fact: 'matter.urgent', operator: 'definitely equal', value: true }
const event = { type: 'mine', params: { on: { once: 'matter' } } }
const rule = { name: 'mine', conditions: { name: 'mine', all: [leaf] }, event }
const withLeaf = (part: object) => [{ ...rule, conditions: { name: 'mine', all: [{ ...leaf, ...part }] } }]
const nested = (depth: number): object => (depth === 0 ? leaf : { name: 'n', not: nested(depth - 1) })
const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as object

const refused: readonly (readonly [string, unknown, readonly (string | number)[]])[] = [
  ['no list', { rules: [] }, []],
  ['nothing', undefined, []],
  ['a rule that is no object', ['mine'], [0]],
  ['a rule without a name', [{ ...rule, name: '' }], [0, 'name']],
  ['a rule without conditions', [{ name: 'mine', event }], [0, 'conditions']],
  ['a comparison where a group is due', [{ ...rule, conditions: leaf }], [0, 'conditions']],
  ['a reference to a named condition', [{ ...rule, conditions: { condition: 'common' } }], [0, 'conditions']],
  ['a priority of a rule', [{ ...rule, priority: 5 }], [0, 'priority']],
  ['a priority of a comparison', withLeaf({ priority: 5 }), [0, 'conditions', 'all', 0, 'priority']],
  ['a handler', [{ ...rule, onSuccess: () => undefined }], [0, 'onSuccess']],
  ['a path', withLeaf({ path: '$' }), [0, 'conditions', 'all', 0, 'path']],
  [
    'an empty group inside another',
    [{ ...rule, conditions: { name: 'mine', all: [leaf, { name: 'e', any: [] }] } }],
    [0, 'conditions', 'all', 1, 'any'],
  ],
  [
    'a comparison without a name',
    [{ ...rule, conditions: { name: 'mine', all: [{ ...leaf, name: undefined }] } }],
    [0, 'conditions', 'all', 0, 'name'],
  ],
  ['an unknown fact', withLeaf({ fact: 'mater.urgent' }), [0, 'conditions', 'all', 0, 'fact']],
  ['a fact of the prototype', withLeaf({ fact: 'constructor' }), [0, 'conditions', 'all', 0, 'fact']],
  [
    'an unknown fact on the right',
    withLeaf({ value: { fact: 'nothing' } }),
    [0, 'conditions', 'all', 0, 'value', 'fact'],
  ],
  ['an operator without its reading', withLeaf({ operator: 'equal' }), [0, 'conditions', 'all', 0, 'operator']],
  ['a decorated operator', withLeaf({ operator: 'not:definitely equal' }), [0, 'conditions', 'all', 0, 'operator']],
  ['a value that is no value', withLeaf({ value: null }), [0, 'conditions', 'all', 0, 'value']],
  ['a number that is none', withLeaf({ value: Number.NaN }), [0, 'conditions', 'all', 0, 'value']],
  [
    'a text where a list is due',
    withLeaf({ fact: 'matter.remit', operator: 'possibly in', value: 'own' }),
    [0, 'conditions', 'all', 0, 'value'],
  ],
  [
    'hostile parameters',
    withLeaf({ params: { deep: hostile } }),
    [0, 'conditions', 'all', 0, 'params', 'deep', '__proto__'],
  ],
  ['hostile keys of a rule', [Object.assign(JSON.parse('{"__proto__":{"all":[]}}') as object, rule)], [0, '__proto__']],
  [
    'conditions nested too deep',
    [{ ...rule, conditions: nested(40) }],
    [0, 'conditions', ...Array.from({ length: 33 }, () => 'not')],
  ],
  ['two rules of one name', [rule, rule], [1, 'name']],
  ['an event without occasions', [{ ...rule, event: { type: 'mine', params: {} } }], [0, 'event', 'params', 'on']],
  [
    'occasions of an unknown act',
    [{ ...rule, event: { type: 'mine', params: { on: { each: 'act', type: 'aply' } } } }],
    [0, 'event', 'params', 'on'],
  ],
]

describe('rules from outside', () => {
  it.each(refused)('are refused for %s', (_, input, path) => {
    let error: unknown
    try {
      parseJsonRules(input)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(JsonRulesError)
    const { path: where, text, code } = error as JsonRulesError
    expect(where).toEqual(path)
    expect(code).toBe('invalid-json-rules')
    expect(text.zh).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/)
    expect(text.en.length).toBeGreaterThan(20)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('are taken as a copy that is frozen, and left as they were', () => {
    const given = structuredClone([rule])
    const taken = parseJsonRules(given)
    expect(taken).toEqual([rule])
    expect(Object.isFrozen(taken[0]?.conditions)).toBe(true)
    expect(Object.isFrozen(given[0])).toBe(false)
    expect(given).toEqual([rule])
  })

  it('may nest as deep as people write', () => {
    expect(parseJsonRules([{ ...rule, conditions: nested(30) }]).length).toBe(1)
  })

  it('are judged once for each occasion, beside the rulebook, whose judgement they do not touch', async () => {
    const phone = { name: 'p.1', fact: 'occasion.channel', operator: 'definitely equal', value: 'phone' }
    const rules = parseJsonRules([
      {
        name: 'phone',
        conditions: { name: 'p', all: [phone] },
        event: { type: 'phone', params: { on: { each: 'act', type: 'contact' } } },
      },
    ])
    const engine = createEngine(options.rulebook, { caseFile: call, asOf: options.asOf, rules })
    const { events } = await engine.run()
    expect(events.filter(({ type }) => type === 'phone')).toEqual([
      { type: 'phone', params: { on: { each: 'act', type: 'contact' }, occasion: { kind: 'act', id: 'c1' } } },
    ])
  })

  it('cannot take the name of a rule of the rulebook', () => {
    const name = 'county-first-inquiry#1/b.when definitely'
    expect(() =>
      createEngine(options.rulebook, { caseFile: call, asOf: options.asOf, rules: [{ ...rule, name }] as never }),
    ).toThrow(JsonRulesError)
  })

  it('end in an error where a fact cannot be derived from their parameters', async () => {
    const rules = parseJsonRules(withLeaf({ fact: 'performed', params: { join: 'all' } }))
    const run = createEngine(options.rulebook, { caseFile: call, asOf: options.asOf, rules }).run()
    await expect(run).rejects.toMatchObject({ code: 'underivable-fact', fact: 'performed' })
    await expect(run).rejects.toBeInstanceOf(OfficiumError)
  })
})

describe('bad input of the adapter', () => {
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ['no options', () => createEngine(options.rulebook, undefined as never), 'case-file'],
    ['no rulebook', () => createEngine(undefined as never, { caseFile: call, asOf: '2024-03-20' }), 'invalid-options'],
    ['no case file', () => createEngine(options.rulebook, { asOf: '2024-03-20' } as never), 'case-file'],
    ['no instant', () => createEngine(options.rulebook, { caseFile: call } as never), 'invalid-options'],
    [
      'an unknown reading',
      () =>
        createEngine(options.rulebook, {
          caseFile: call,
          asOf: '2024-03-20',
          interpretations: { 'county-organs:promptly': 'soon' },
        }),
      'unknown-reading',
    ],
    [
      'an engine that holds a case already',
      () =>
        addRulebook(createEngine(options.rulebook, { caseFile: call, asOf: '2024-03-20' }), options.rulebook, {
          caseFile: call,
          asOf: '2024-03-20',
        }),
      'engine-conflict',
    ],
  ]
  it.each(cases)('is an error of the library: %s', (_, act, code) => {
    expect(act).toThrow(OfficiumError)
    expect(act).toThrow(expect.objectContaining({ code }))
  })
})
