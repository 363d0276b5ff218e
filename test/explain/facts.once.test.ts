import { expect, test } from 'vitest'
import type { DerivedFacts, FactName } from '../../src/case/facts/types'
import { type FindingId, findings } from '../../src/case/vocabulary'
import { explainComparison } from '../../src/explain'
import { statementOf } from '../../src/explain/facts/statement'
import { actWords } from '../../src/explain/facts/act'
import { derivedWords } from '../../src/explain/facts/derived'
import { matterWords, partyWords } from '../../src/explain/facts/matter'
import type { OperatorName } from '../../src/rule/operators'
import type { Json } from '../../src/rule/condition'
import type { JsonSchema } from '../../src/schema'
import { actVariants, instanceOf, resolve, sections } from '../case/schema/example'
import { chineseIn, holesIn, latinIn } from './pure'

interface Case {
  readonly fact: string
  readonly operator: OperatorName
  readonly actual: Json
  readonly expected: Json
  readonly act?: string
  /** Whether its values are identifiers of the vocabulary. */
  readonly isNamed?: true
}

type Properties = Readonly<Record<string, JsonSchema>>

const propertiesOf = (schema: JsonSchema): Properties => (resolve(schema).properties ?? {}) as Properties

/** Comparisons of a fact with each value that the case file can hold for it. */
function casesOf(fact: string, given: JsonSchema, act?: string): readonly Case[] {
  const schema = resolve(given)
  const base = { fact, ...(act !== undefined && { act }) }
  if (schema.type === 'boolean')
    return [true, false].map((actual) => ({ ...base, operator: 'equal', actual, expected: true }))
  if (Array.isArray(schema.enum)) return choices(base, schema.enum as string[])
  if (schema.type === 'array') return sets(base, schema)
  if (schema.type === 'number' || schema.type === 'integer') return quantities(base)
  const value = instanceOf(schema, true) as Json
  return [{ ...base, operator: 'equal', actual: value, expected: value }]
}

function choices(given: { readonly fact: string }, ids: readonly string[]): readonly Case[] {
  const base = { ...given, isNamed: true } as const
  return ids.flatMap((id, index): readonly Case[] => {
    const other = ids[(index + 1) % ids.length] ?? id
    return [
      { ...base, operator: 'equal', actual: id, expected: id },
      { ...base, operator: 'equal', actual: id, expected: other },
      { ...base, operator: 'notEqual', actual: id, expected: other },
      { ...base, operator: 'in', actual: id, expected: [id, other] },
      { ...base, operator: 'notIn', actual: id, expected: [other] },
      { ...base, operator: 'in', actual: null, expected: [id, other] },
      { ...base, operator: 'notEqual', actual: null, expected: id },
    ]
  })
}

function sets(given: { readonly fact: string }, schema: JsonSchema): readonly Case[] {
  const items = resolve(schema.items as JsonSchema)
  const base = { ...given, ...(Array.isArray(items.enum) && { isNamed: true as const }) }
  const ids = (Array.isArray(items.enum) ? items.enum : [instanceOf(items, true)]) as Json[]
  const operators = ['contains', 'doesNotContain', 'intersects', 'disjoint', 'isEmpty'] as const
  return ids.flatMap((id) =>
    operators.flatMap((operator): readonly Case[] => {
      const expected = operator === 'isEmpty' ? true : operator === 'intersects' || operator === 'disjoint' ? [id] : id
      return [[id], []].map((actual) => ({ ...base, operator, actual, expected }))
    }),
  )
}

const quantities = (base: { readonly fact: string }): readonly Case[] =>
  (['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal'] as const).map((operator) => ({
    ...base,
    operator,
    actual: 3,
    expected: 2,
  }))

const ofSection = (section: 'matter' | 'party'): readonly Case[] =>
  Object.entries(propertiesOf(sections[section] as JsonSchema)).flatMap(([key, schema]) =>
    casesOf(`${section}.${key}`, schema),
  )

const ofActs: readonly Case[] = [...actVariants].flatMap(([type, schema]) =>
  Object.entries(propertiesOf(schema)).flatMap(([key, property]) => casesOf(`occasion.${key}`, property, type)),
)

const ofFindings: readonly Case[] = (Object.keys(findings) as FindingId[]).flatMap((id): readonly Case[] => {
  const term = findings[id]
  const fact = `finding.${id}`
  if ('values' in term) return choices({ fact }, Object.keys(term.values))
  if (term.type === 'number') return quantities({ fact })
  return [true, false].map((actual) => ({ fact, operator: 'equal' as const, actual, expected: true }))
})

/** One comparison at least for each fact that is worked out. */
const derived: { readonly [F in keyof DerivedFacts]: readonly Omit<Case, 'fact'>[] } = {
  ...(Object.fromEntries(
    Object.entries(derivedWords).map(([fact, words]) => [
      fact,
      words.kind === 'flag'
        ? [true, false].map((actual) => ({ operator: 'equal', actual, expected: true }))
        : (['before', 'notAfter', 'after', 'notBefore'] as const).flatMap((operator) =>
            ['2024-03-15', 'never', null].map((actual) => ({ operator, actual, expected: '2024-03-13T09:10' })),
          ),
    ]),
  ) as unknown as { readonly [F in keyof DerivedFacts]: readonly Omit<Case, 'fact'>[] }),
  interpretation: [{ operator: 'equal', actual: '一', expected: '一' }],
  'steps.order': ['complete', 'broken', 'open'].map((actual) => ({ operator: 'equal', actual, expected: 'broken' })),
  'limit.source': [{ operator: 'in', actual: 'promised', expected: ['statutory', 'policy'] }],
  'departments.count': [{ operator: 'greaterThanInclusive', actual: 3, expected: 2 }],
  'post.holders': [{ operator: 'lessThan', actual: 1, expected: 2 }],
  'receiver.powers': [{ operator: 'contains', actual: ['accept'], expected: 'accept' }],
  'unit.standing': [{ operator: 'intersects', actual: [], expected: ['ab-pairing', 'multi-duty'] }],
  'unit.registers': [{ operator: 'contains', actual: ['complaints'], expected: 'complaints' }],
}

const cases: readonly Case[] = [
  ...ofSection('matter'),
  ...ofSection('party'),
  ...ofActs,
  ...ofFindings,
  ...Object.entries(derived).flatMap(([fact, list]) => list.map((one) => ({ fact, ...one }))),
]

test('every fact that a condition can name is among the cases', () => {
  const covered = new Set(cases.map(({ fact }) => fact))
  const named: readonly FactName[] = Object.keys({
    ...matterWords,
    ...partyWords,
    ...actWords,
    ...derivedWords,
  }) as FactName[]
  expect(named.filter((fact) => !covered.has(fact))).toEqual([])
  expect(covered.size).toBeGreaterThan(200)
})

test('every comparison of every fact reads in each language, whether it holds or not', () => {
  const wrong: string[] = []
  for (const { act, ...comparison } of cases) {
    for (const holds of [true, false]) {
      const [zh, en] = [
        explainComparison({ ...comparison, holds }, 'zh', act),
        explainComparison({ ...comparison, holds }, 'en', act),
      ]
      // Words of the case file stand in quotation marks.
      const faults = [...latinIn(zh.replace(/“[^”]*”/g, '')), ...chineseIn(en, ['一']), ...holesIn(zh), ...holesIn(en)]
      if (faults.length > 0 || zh === '' || en === '' || zh.includes('案卷内容') || /%/.test(zh + en))
        wrong.push(`${JSON.stringify(comparison)} ${act ?? ''} → ${zh} / ${en}`)
    }
  }
  expect(wrong).toEqual([])
})

test('no value of the vocabulary is told by its identifier', () => {
  const named = cases.filter(({ isNamed }) => isNamed)
  expect(named.length).toBeGreaterThan(1000)
  const wrong = named.filter(({ act, isNamed: _, ...comparison }) => {
    const zh = explainComparison({ ...comparison, holds: true }, 'zh', act)
    return [comparison.actual, comparison.expected].flat().some((id) => zh.includes(`“${String(id)}”`))
  })
  expect(wrong).toEqual([])
})

test.each([
  [
    { fact: 'occasion.channel', operator: 'notEqual', actual: 'visit', expected: 'phone', holds: true },
    '方式为来访，并非来电',
    'the channel is “visit”, not “telephone”',
  ],
  [
    { fact: 'occasion.channel', operator: 'equal', actual: 'phone', expected: 'phone', holds: true },
    '方式为来电',
    'the channel is “telephone”',
  ],
  [
    { fact: 'matter.remit', operator: 'equal', actual: 'own', expected: 'own', holds: true },
    '本事项属于本人职责',
    'the remit is “own duty”',
  ],
  [
    { fact: 'matter.remit', operator: 'in', actual: 'own', expected: ['other-post', 'outside'], holds: false },
    '本事项属于本人职责，并非本科室其他岗位职责或者本机关以外职责',
    'the remit is “own duty”, not “another post of the section” or “outside the body”',
  ],
  [
    { fact: 'matter.urgent', operator: 'equal', actual: false, expected: true, holds: false },
    '本事项不紧急',
    'the matter is not urgent',
  ],
  [
    { fact: 'matter.unclear', operator: 'contains', actual: ['handler', 'facts'], expected: 'handler', holds: true },
    '不明确之处包括承办人',
    'the unclear points include “the handler”',
  ],
  [
    { fact: 'matter.unclear', operator: 'doesNotContain', actual: [], expected: 'handler', holds: true },
    '不明确之处不包括承办人',
    'the unclear points do not include “the handler”',
  ],
  [
    { fact: 'matter.defects', operator: 'isEmpty', actual: [], expected: true, holds: true },
    '没有材料缺陷',
    'there are no defects of the papers',
  ],
  [
    { fact: 'departments.count', operator: 'greaterThanInclusive', actual: 1, expected: 2, holds: false },
    '涉及的部门 1 个，少于 2 个',
    'the number of departments involved is 1, less than 2',
  ],
  [
    { fact: 'occasion.amount', operator: 'greaterThan', actual: 50, expected: 0, holds: true },
    '实收 50 元',
    'the amount paid in yuan is 50, more than 0',
  ],
  [
    { fact: 'limits.count', operator: 'equal', actual: 0, expected: 0, holds: true },
    '没有记载的时限',
    'the number of limits on record is 0',
  ],
  [
    { fact: 'limits.count', operator: 'equal', actual: 1, expected: 0, holds: false },
    '记载的时限 1 项',
    'the number of limits on record is 1, not 0',
  ],
  [
    {
      fact: 'performed',
      operator: 'equal',
      actual: false,
      expected: true,
      holds: false,
      params: { acts: ['contact'], with: { purpose: ['complaint', 'report'] } },
    },
    '没有来访、来电或来函（来意为投诉或者举报）的记录',
    'no visit, call or letter (the purposes are “complaint” or “report of misconduct”) is on record',
  ],
  [
    {
      fact: 'performed.at',
      operator: 'after',
      actual: 'never',
      expected: '2024-03-13',
      holds: true,
      params: { acts: ['notify'], asked: true },
    },
    '没有符合要求的告知的记录',
    'no notice as required is on record',
  ],
  [
    { fact: 'addressee.is', operator: 'equal', actual: false, expected: true, holds: false, params: { role: 'organ' } },
    '对象不是本机关',
    'it was not given to the body itself',
  ],
  [
    { fact: 'finding.error', operator: 'in', actual: 'none', expected: ['error', 'major'], holds: false },
    '经认定，没有差错的情形',
    'no error was found',
  ],
  [
    { fact: 'performed.at', operator: 'after', actual: '2024-03-15', expected: '2024-03-13', holds: true },
    '完成时间为2024年3月15日，晚于2024年3月13日',
    'the time at which it was done is 15 March 2024, after 13 March 2024',
  ],
  [
    { fact: 'performed.at', operator: 'notAfter', actual: 'never', expected: '2024-03-13', holds: false },
    '尚无完成时间',
    'there is no time at which it was done yet',
  ],
  [
    { fact: 'finding.shirked', operator: 'equal', actual: true, expected: true, holds: true },
    '经认定，“推诿”成立',
    '“shirking” was found',
  ],
  [
    {
      fact: 'finding.extorted',
      operator: 'equal',
      actual: false,
      expected: true,
      holds: false,
      params: { about: 'matter' },
    },
    '就本事项经认定，“吃拿卡要”不成立',
    '“extortion of favours” was found not to be the case about the matter',
  ],
  [
    { fact: 'finding.manner', operator: 'in', actual: 'rude', expected: ['cold', 'rude'], holds: true },
    '经认定，服务态度为粗暴',
    'manner was found to be “rude”',
  ],
  [
    { fact: 'matter.subject', operator: 'equal', actual: '食品经营\u001b[31m', expected: '食品经营', holds: true },
    '具体事项为“食品经营”',
    'the item is “食品经营”',
  ],
] as const)('%o', (comparison, zh, en) => {
  expect(explainComparison(comparison, 'zh', 'contact')).toBe(zh)
  expect(explainComparison(comparison, 'en', 'contact')).toBe(en)
})

test('a condition that nothing has been compared with yet says what it asks for', () => {
  const condition = {
    fact: 'matter.remit',
    operator: 'in',
    actual: null,
    expected: ['own', 'other-post'],
    holds: true,
  } as const
  expect(explainComparison(condition, 'zh')).toBe('本事项属于本人职责或者本科室其他岗位职责')
  expect(explainComparison({ ...condition, operator: 'notIn' }, 'zh')).toBe(
    '职责归属并非本人职责或者本科室其他岗位职责',
  )
  expect(explainComparison({ ...condition, fact: 'matter.urgent', operator: 'equal', expected: true }, 'zh')).toBe(
    '本事项紧急',
  )
})

test('the same field reads as the act means it', () => {
  const value = (act: string, actual: string) =>
    explainComparison({ fact: 'occasion.kind', operator: 'equal', actual, expected: actual, holds: true }, 'zh', act)
  expect(value('procedure-start', 'hearing')).toBe('特别程序为听证')
  expect(value('leave-post', 'official')).toBe('离岗类别为因公外出')
  expect(value('measure', 'criticise')).toBe('处理措施为批评')
})

test('a fact that no catalogue holds is told without its name', () => {
  const statement = statementOf({
    fact: 'weather.today',
    operator: 'equal',
    actual: 'fine',
    expected: 'fine',
    holds: true,
  })
  expect(statement).toMatchObject({ kind: 'is', noun: { zh: '案卷内容' } })
})
