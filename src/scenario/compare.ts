import { quote, type Text } from '../errors'
import type { Missing } from '../rule/fact'
import type { PointsRange, Verdict } from '../verdict'
import type { Expectation } from './schema'

/** One field of a verdict that is not what was expected. */
export interface WrongField {
  readonly field: keyof Expectation
  readonly expected: unknown
  readonly actual: unknown
}

const nameOf = (missing: Missing): string => {
  switch (missing.kind) {
    case 'attribute':
    case 'time-of-day':
      return missing.path
    case 'finding':
      return missing.what
    case 'act':
      return missing.type
    case 'parameter':
      return missing.name
    case 'calendar':
      return missing.day
  }
}

const pointsText = (points: PointsRange | undefined): unknown =>
  points === undefined ? null : points.from === points.to ? points.from : [points.from, points.to]

/** What a verdict says under each field of an expectation. */
const actualOf: { readonly [K in Exclude<keyof Expectation, 'mentions'>]-?: (verdict: Verdict) => unknown } = {
  status: ({ status }) => status,
  occasion: ({ occasion }) => occasion?.id ?? null,
  reason: ({ reason }) => reason,
  due: ({ time }) => time?.due ?? null,
  done: ({ time }) => time?.done ?? null,
  late: ({ time }) => time?.late?.amount ?? 0,
  bearer: ({ bearer }) => bearer?.who ?? [],
  lacks: ({ lacks }) => lacks ?? [],
  missing: ({ missing }) => missing.map(nameOf),
  measures: ({ proposal }) => proposal?.measures ?? [],
  displacedBy: ({ displacedBy }) => displacedBy ?? null,
  points: ({ points }) => pointsText(points),
  total: ({ sheet }) => pointsText(sheet?.total),
}

/** Whether an expectation speaks of the occasion: by its id, or by the id of the act it belongs to. */
export const speaksOf = (occasion: string, verdict: Verdict): boolean =>
  verdict.occasion !== null && (verdict.occasion.id === occasion || verdict.occasion.id.startsWith(`${occasion}/`))

function same(field: string, expected: unknown, actual: unknown, verdict: Verdict): boolean {
  if (field === 'occasion') return speaksOf(String(expected), verdict)
  if (!Array.isArray(expected) || !Array.isArray(actual)) return expected === actual
  return expected.length === actual.length && expected.every((item) => actual.includes(item))
}

/** The fields in which a verdict is not what was expected; `explanation` is its explanation in Chinese. */
export function wrongFields(
  expectation: Expectation,
  verdict: Verdict,
  explanation: () => string,
): readonly WrongField[] {
  const wrong: WrongField[] = []
  for (const field of Object.keys(expectation) as (keyof Expectation)[]) {
    const expected = expectation[field]
    if (expected === undefined) continue
    if (field === 'mentions') {
      const absent = (expectation.mentions ?? []).filter((mention) => !explanation().includes(mention))
      if (absent.length > 0) wrong.push({ field, expected: absent, actual: null })
      continue
    }
    const actual = actualOf[field](verdict)
    if (!same(field, expected, actual, verdict)) wrong.push({ field, expected, actual })
  }
  return wrong
}

const fieldNames: { readonly [K in keyof Expectation]-?: Text } = {
  status: { zh: '结论', en: 'status' },
  occasion: { zh: '事由', en: 'occasion' },
  reason: { zh: '理由', en: 'reason' },
  due: { zh: '到期', en: 'due' },
  done: { zh: '完成', en: 'done' },
  late: { zh: '超期', en: 'late' },
  bearer: { zh: '责任人', en: 'bearer' },
  lacks: { zh: '欠缺', en: 'lacks' },
  missing: { zh: '待补', en: 'missing' },
  measures: { zh: '处理', en: 'measures' },
  displacedBy: { zh: '让位于', en: 'displaced by' },
  points: { zh: '计分', en: 'points' },
  total: { zh: '总分', en: 'total' },
  mentions: { zh: '说明应提及', en: 'the Chinese explanation mentions' },
}

/** Says in words how a field differs. */
export function describeWrong({ field, expected, actual }: WrongField): Text {
  const { zh, en } = fieldNames[field]
  if (field === 'mentions') {
    return { zh: `${zh} ${quote(expected)}，未见`, en: `${en} ${quote(expected)}: it does not` }
  }
  return {
    zh: `${zh}：应为 ${quote(expected)}，实为 ${quote(actual)}`,
    en: `${en}: expected ${quote(expected)}, got ${quote(actual)}`,
  }
}
