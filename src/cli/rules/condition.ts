import { explainComparison } from '../../explain'
import { factNoun } from '../../explain/facts/statement'
import type { Condition, FactReference, Json, Leaf } from '../../rule/condition'
import type { OperatorName } from '../../rule/operators'
import type { Language } from '../language'

/** A condition as lines of text, groups indented below their heading. */
export function conditionLines(
  condition: Condition,
  language: Language,
  act?: string,
  holds = true,
): readonly string[] {
  if ('not' in condition) return conditionLines(condition.not, language, act, !holds)
  if (!('all' in condition) && !('any' in condition)) return [leafText(condition, language, act, holds)]
  const parts = 'all' in condition ? condition.all : condition.any
  // Not all is any not, and the other way round.
  const every = 'all' in condition === holds
  const lines = parts.flatMap((part) =>
    conditionLines(part, language, act, holds).map((line, index) => ({ line, index })),
  )
  return [
    headings[every ? 'all' : 'any'][language],
    ...lines.map(({ line, index }) => (index === 0 && !line.startsWith(' ') ? `- ${line}` : `  ${line}`)),
  ]
}

const headings = {
  all: { zh: '同时具备：', en: 'all of:' },
  any: { zh: '具备其一：', en: 'any of:' },
} as const

function leafText(
  { fact, operator, value, params }: Leaf,
  language: Language,
  act: string | undefined,
  holds: boolean,
): string {
  if (isReference(value)) return comparedFacts(fact, operator, value, language, holds, act)
  const asked = params?.id === undefined ? '' : ` (${String(params.id)})`
  return (
    explainComparison(
      { fact, operator, actual: null, expected: value as Json, holds, ...(params && { params }) },
      language,
      act,
    ) + asked
  )
}

const isReference = (value: Leaf['value']): value is FactReference => typeof value === 'object' && 'fact' in value

const relations: {
  readonly [O in OperatorName]?: { readonly zh: readonly [string, string]; readonly en: readonly [string, string] }
} = {
  before: { zh: ['早于', '不早于'], en: ['is before', 'is not before'] },
  notAfter: { zh: ['不晚于', '晚于'], en: ['is not after', 'is after'] },
  after: { zh: ['晚于', '不晚于'], en: ['is after', 'is not after'] },
  lessThan: { zh: ['少于', '不少于'], en: ['is less than', 'is not less than'] },
  greaterThan: { zh: ['多于', '不多于'], en: ['is more than', 'is not more than'] },
  notBefore: { zh: ['不早于', '早于'], en: ['is not before', 'is before'] },
}

function comparedFacts(
  fact: string,
  operator: OperatorName,
  other: FactReference,
  language: Language,
  holds: boolean,
  act: string | undefined,
): string {
  const relation = relations[operator]?.[language][holds ? 0 : 1] ?? operator
  const [left, right] = [factNoun(fact, act)[language], factNoun(other.fact, act)[language]]
  return language === 'zh' ? `${left}${relation}${right}` : `the ${left} ${relation} the ${right}`
}
