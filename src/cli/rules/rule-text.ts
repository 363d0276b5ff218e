import type { OccasionSpec, PeriodSpec } from '../../case/spec'
import { nameOf, statusName } from '../../explain'
import { voices } from '../../explain/voices'
import type { NormRule } from '../../norm/rulebook'
import type { Condition } from '../../rule/condition'
import type { Language } from '../language'
import { conditionLines } from './condition'
import { pointsText } from './points-text'

const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T]

const actsText = (types: string | readonly string[], language: Language): string =>
  listOf(types)
    .map((type) => nameOf('act', type, language))
    .join(language === 'zh' ? '、' : ', ')

/** On what a rule is judged. */
function occasionText(spec: OccasionSpec, language: Language): string {
  const zh = language === 'zh'
  const questioned =
    'questioned' in spec && spec.questioned === true
      ? zh
        ? '（限有投诉、检查或者认定的）'
        : ' (where there is a complaint, an inspection or a finding)'
      : ''
  if ('once' in spec) {
    const names = {
      matter: { zh: '本事项一次', en: 'once for the matter' },
      unit: { zh: '本单位一次', en: 'once for the unit' },
    }
    return `${names[spec.once][language]}${questioned}`
  }
  switch (spec.each) {
    case 'act':
      return zh
        ? `每一次“${actsText(spec.type, language)}”${questioned}`
        : `each act: ${actsText(spec.type, language)}${questioned}`
    case 'limit': {
      const sources = (spec.of ?? []).map((source) => nameOf('limit-source', source, language)).join(zh ? '、' : ', ')
      const of = sources === '' ? '' : zh ? `（${sources}）` : ` (${sources})`
      return zh
        ? `自“${actsText(spec.from, language)}”起算的每一时限${of}`
        : `each limit counted from: ${actsText(spec.from, language)}${of}`
    }
    case 'breach':
      return zh ? `违反 ${spec.of.join('、')} 的每一行为` : `each breach of ${spec.of.join(', ')}`
    default: {
      const names = {
        item: { zh: '事项目录的每一项', en: 'each item of the catalogue' },
        staff: { zh: '每一名工作人员', en: 'each member of staff' },
        post: { zh: '每一岗位', en: 'each post' },
        attendance: { zh: '每一条考勤记录', en: 'each entry of the attendance record' },
        improvement: { zh: '每一项改进措施', en: 'each improvement' },
        'listed-matter': { zh: '清单所列的每一办件', en: 'each matter on the list' },
      }
      return `${names[spec.each][language]}${questioned}`
    }
  }
}

/** By when. */
function periodText(spec: PeriodSpec, language: Language): string {
  const zh = language === 'zh'
  switch (spec.kind) {
    case 'same-day':
      return zh ? '当日' : 'the same day'
    case 'beforehand':
      return zh ? '事先' : 'beforehand'
    case 'amount':
      return voices[language].amount(spec.amount, spec.unit)
    case 'before':
      return zh
        ? `${periodText(spec.of, language)}之前 ${voices[language].amount(spec.amount, spec.unit)}`
        : `${voices[language].amount(spec.amount, spec.unit)} before: ${periodText(spec.of, language)}`
    case 'interpreted':
      return zh ? `依解释（${spec.interpretation}）` : `as the interpretation ${spec.interpretation} reads it`
    case 'parameter':
      return zh ? `由适用单位确定（${spec.name}）` : `as the body sets it (parameter ${spec.name})`
    case 'limit':
    case 'within-limit':
      return zh ? `所涉时限届满前（按 ${spec.clock} 计算）` : `within the limit, counted by ${spec.clock}`
    case 'until':
      return zh
        ? `“${nameOf('act', spec.act, language)}”当日`
        : `by the end of the day of: ${nameOf('act', spec.act, language)}`
    case 'unit-period':
      return zh ? '统计期间届满前' : 'by the end of the period of the unit'
    case 'none':
      return zh ? '未定' : 'none set'
  }
}

const isAlways = (condition: Condition): boolean => 'fact' in condition && condition.fact === 'always'

/** A rule in lines: occasion, who, when it applies, what is owed by when, and how it comes out. */
export function ruleLines(rule: NormRule, language: Language): readonly string[] {
  const zh = language === 'zh'
  const act =
    'each' in rule.occasion && rule.occasion.each === 'act' ? listOf<string>(rule.occasion.type)[0] : undefined
  const lines: string[] = []
  const add = (label: readonly [string, string], text: readonly string[]): void => {
    const [first = '', ...rest] = text
    lines.push(`${zh ? label[0] : label[1]}${first}`, ...rest.map((line) => `  ${line}`))
  }
  const when = (condition: Condition): readonly string[] => conditionLines(condition, language, act)
  add(['事由：', 'occasion: '], [occasionText(rule.occasion, language)])
  if (rule.bearer !== null) add(['主体：', 'bearer: '], [voices[language].role(rule.bearer)])
  if (!isAlways(rule.gates.own)) add(['条件：', 'condition: '], when(rule.gates.own))
  if (rule.owed !== undefined && rule.bearer !== null) {
    add(['要求：', 'owed: '], [voices[language].owed(voices[language].role(rule.bearer), rule.kind, rule.owed, false)])
  }
  if (rule.shows?.due !== undefined) add(['期限：', 'by when: '], [periodText(rule.shows.due, language)])
  if (rule.gates.displacers.length > 0)
    add(['让位于：', 'yields to: '], [rule.gates.displacers.map(({ clause }) => clause).join(zh ? '、' : ', ')])
  for (const outcome of rule.outcomes) {
    const [first = '', ...rest] = when(outcome.if)
    const name = statusName(outcome.status, language)
    lines.push(zh ? `${name}，如果${first}` : `${name} if ${first}`, ...rest.map((line) => `  ${line}`))
  }
  if (rule.points !== undefined)
    add(['计分：', 'points: '], [pointsText(rule.points, { reason: rule.otherwise.reason }, language)])
  const otherwise = statusName(rule.otherwise.status, language)
  lines.push(
    rule.outcomes.length === 0
      ? zh
        ? `结论：${otherwise}`
        : `verdict: ${otherwise}`
      : zh
        ? `否则${otherwise}`
        : `otherwise ${otherwise}`,
  )
  return lines
}

/** What a person is asked to find. */
export const findingText = (what: string, language: Language): string => nameOf('finding', what, language)
