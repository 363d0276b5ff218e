import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import { CaseFileError } from '../../src/case/schema'
import { defineRulebook } from '../../src/norm/rulebook'
import {
  looksLikeScenario,
  readScenario,
  runScenario,
  ScenarioError,
  UnknownClauseError,
  WrongRulebookError,
} from '../../src/scenario'
import { scenarioJsonSchema } from '../../src/scenario/json-schema'
import { kept, lateCase } from '../cli/support'

const county = rulebooks['county-organs']
const base = { scenario: '超期两日', rulebook: 'county-organs', asOf: '2024-03-20', case: lateCase, expect: {} }
const run = (change: object) => runScenario(readScenario({ ...base, ...change }), county)

function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('a scenario', () => {
  it('passes where the judgement is as it expects', () => {
    const result = run({
      expect: {
        [kept]: {
          status: 'breached',
          occasion: 'a1',
          reason: 'done-late',
          due: '2024-03-13',
          late: 2,
          mentions: ['听证', '2月18日'],
        },
        'county-time-limit#10/b': 'breached',
      },
    })
    expect(result).toEqual({ scenario: '超期两日', passed: true, differences: [], compared: 2 })
  })

  it('says clause, expectation, verdict and explanation where it differs', () => {
    const { passed, differences } = run({ expect: { [kept]: 'fulfilled' } })
    expect(passed).toBe(false)
    expect(differences).toMatchObject([
      {
        clause: kept,
        expected: { status: 'fulfilled' },
        verdict: { rule: kept, status: 'breached' },
        wrong: [{ field: 'status', expected: 'fulfilled', actual: 'breached' }],
      },
    ])
    expect(differences[0]?.text).toEqual({
      zh: '结论：应为 "fulfilled"，实为 "breached"',
      en: 'status: expected "fulfilled", got "breached"',
    })
    expect(differences[0]?.explanation?.zh).toContain('超期 2 个工作日')
    expect(differences[0]?.explanation?.en).toContain('2 working days')
  })

  it('names the occasions of a clause where it has none of that name', () => {
    const [difference] = run({ expect: { [kept]: { status: 'breached', occasion: 'a7' } } }).differences
    expect(difference?.verdict).toBeNull()
    expect(difference?.text.zh).toBe('事由 a7 上没有该条款的判断；该条款的事由：a1/limits[0]')
    expect(difference?.text.en).toContain('a1/limits[0]')
  })

  it('is judged by its own readings and as of its own day', () => {
    expect(run({ asOf: '2024-03-12', expect: { [kept]: 'pending' } }).passed).toBe(true)
    expect(
      run({
        interpretations: { 'county-time-limit:procedure-days': 'neither' },
        expect: { [kept]: { status: 'breached', due: '2024-03-11' } },
      }).passed,
    ).toBe(true)
  })

  it('may expect of a clause without rules that nothing is judged, but no verdict', () => {
    expect(run({ expect: { 'county-time-limit#1': [] } }).passed).toBe(true)
    expect(run({ expect: { 'county-time-limit#1': 'fulfilled' } }).passed).toBe(false)
  })

  it('gives plain data and leaves its input as it was', () => {
    const input = JSON.stringify(base)
    const result = run({ expect: { [kept]: 'fulfilled' } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(JSON.stringify(base)).toBe(input)
  })

  it('names the clauses near one that does not exist', () => {
    const error = thrown(() => run({ expect: { 'county-time-limit#3/bb': 'breached' } }))
    expect(error).toBeInstanceOf(UnknownClauseError)
    expect(error).toMatchObject({
      code: 'unknown-clause',
      path: ['expect', 'county-time-limit#3/bb'],
      near: expect.arrayContaining(['county-time-limit#3/b']),
    })
  })

  it('is run by the rulebook it names, and no other', () => {
    const other = defineRulebook({ id: 'other', institution: { zh: '其他', en: 'other' }, regulations: [] })
    expect(thrown(() => runScenario(readScenario(base), other))).toBeInstanceOf(WrongRulebookError)
  })

  it('leaves it to the case file to say what is wrong with the case file', () => {
    expect(thrown(() => run({ case: { id: 'x', matter: { kind: 'y' } } }))).toBeInstanceOf(CaseFileError)
  })
})

describe('the shape of a scenario', () => {
  const { asOf: _asOf, ...withoutDay } = base
  const wrong: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['nothing', null, '', /null/],
    ['a list', [], '', /\[\]/],
    ['no day', withoutDay, 'asOf', /缺少/],
    ['a misspelt key', { ...base, asof: 'x' }, 'asof', /asOf/],
    ['a number for a text', { ...base, scenario: 7 }, 'scenario', /7/],
    ['an unknown status', { ...base, expect: { [kept]: 'breeched' } }, `expect.${kept}`, /breached/],
    [
      'an unknown status in an entry',
      { ...base, expect: { [kept]: { status: 'breeched' } } },
      `expect.${kept}.status`,
      /breached/,
    ],
    [
      'an unknown status in a list',
      { ...base, expect: { [kept]: ['breached', { status: 'breeched' }] } },
      `expect.${kept}[1].status`,
      /breached/,
    ],
    [
      'a misspelt key in an entry',
      { ...base, expect: { [kept]: { status: 'breached', ocasion: 'a1' } } },
      `expect.${kept}.ocasion`,
      /occasion/,
    ],
    [
      'an entry without status',
      { ...base, expect: { [kept]: { due: '2024-03-13' } } },
      `expect.${kept}.status`,
      /缺少|不能用/,
    ],
    [
      'a unit that does not exist',
      { ...base, parameters: { reply: { amount: 5, unit: 'wd' } } },
      'parameters.reply.unit',
      /working-day/,
    ],
    ['a case that is none', { ...base, case: 'x' }, 'case', /x/],
    ['a hostile key', JSON.parse('{"__proto__":{}}'), '__proto__', /不接受/],
  ]
  it.each(wrong)('%s', (_what, input, place, message) => {
    const error = thrown(() => readScenario(input))
    expect(error).toBeInstanceOf(ScenarioError)
    const [issue] = (error as ScenarioError).issues
    const shown = issue?.path.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
      '',
    )
    expect(shown).toBe(place)
    expect(issue?.text.zh).toMatch(message)
    expect(issue?.text.en).not.toMatch(/undefined\b.*undefined/)
  })

  it('tells scenarios from case files', () => {
    expect(looksLikeScenario(base)).toBe(true)
    expect(looksLikeScenario({ expect: {} })).toBe(true)
    expect(looksLikeScenario(lateCase)).toBe(false)
    expect(looksLikeScenario(null)).toBe(false)
  })

  it('has a JSON Schema that describes the case file within', () => {
    const { properties, required, $defs } = scenarioJsonSchema as {
      properties: { case: { properties: object } }
      required: string[]
      $defs: object
    }
    expect(required).toEqual(['scenario', 'rulebook', 'asOf', 'case', 'expect'])
    expect(Object.keys(properties.case.properties)).toContain('acts')
    const references = [...JSON.stringify(scenarioJsonSchema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(references.length).toBeGreaterThan(0)
    for (const name of references) expect(Object.keys($defs)).toContain(name)
  })
})
