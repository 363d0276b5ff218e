import type { Bound, Relation, Statement } from '../facts/statement'
import { clauseIds } from '../clause-ids'
import { nameOf } from '../names'
import { zhAnd, zhOr } from './lists'
import { zhMoment } from './moments'

const zh = (items: readonly { readonly zh: string }[]): readonly string[] => items.map((item) => item.zh)

const quantities: { readonly [R in Bound['relation']]: string } = {
  equal: '等于',
  other: '不等于',
  less: '少于',
  'at-most': '不超过',
  more: '多于',
  'at-least': '不少于',
}
const times: { readonly [R in Relation]: string } = {
  less: '早于',
  'at-most': '不晚于',
  more: '晚于',
  'at-least': '不早于',
}

const aboutMatter = (statement: { readonly aboutMatter: boolean }): string => (statement.aboutMatter ? '就本事项' : '')

/** The value, and what it is not: 来访，并非来电. */
function value(copula: string, values: readonly string[], not: readonly string[]): string {
  if (values.length === 0) return `${copula === '为' ? '' : copula}并非${zhOr(not)}`
  return `${copula}${zhOr(values)}${not.length === 0 ? '' : `，并非${zhOr(not)}`}`
}

const as = ({ asked }: { readonly asked?: boolean }): string => (asked === true ? '符合要求的' : '')
const acted = (acts: readonly string[]): string => zhOr(acts.map((act) => nameOf('act', act, 'zh')))

function falls(statement: Extract<Statement, { kind: 'falls' }>): string {
  const { noun, acts, at, relation, bound } = statement
  const than = `${times[relation]}${bound === '' || bound === 'never' ? '所比较的时间' : zhMoment(bound)}`
  const name = acts === undefined ? noun.zh : `${as(statement)}${acted(acts)}的时间`
  if (at === undefined) return `${name}${than}`
  if (at === 'never') return acts === undefined ? `尚无${name}` : `没有${as(statement)}${acted(acts)}的记录`
  return `${name}为${zhMoment(at)}，${than}`
}

/** 离岗 480 分钟，多于 30 分钟; 没有记载的时限. */
function measured({ noun, unit = '', amount, bounds, of = [] }: Extract<Statement, { kind: 'measures' }>): string {
  const said = (number: number): string => (unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`)
  const isNone =
    amount === 0 ||
    (amount === undefined && bounds.every(({ relation, bound }) => bound === 0 && /most|equal/.test(relation)))
  if (isNone && unit !== '' && !noun.zh.endsWith('为')) return `没有${noun.zh}`
  const told = bounds.filter(({ relation, bound }) => amount === undefined || (relation !== 'equal' && bound !== 0))
  const than = told.map(({ relation, bound }) => `${quantities[relation]} ${said(bound)}`)
  const is = amount === undefined ? [] : [`${unit === '' ? '为 ' : ' '}${said(amount)}`]
  const name = of.length === 0 ? noun.zh : `违反所指条款（${clauseIds(of).join('、')}）的次数`
  return `${name}${[...is, ...than].join('，')}`
}

/** A statement of fact in a few words, without a full stop. */
export function zhStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'phrase':
      return statement.phrase.zh
    case 'is': {
      const { noun, phrase, values, not } = statement
      if (phrase === undefined || values.length === 0) return `${noun.zh}${value('为', zh(values), zh(not))}`
      return `${phrase.zh.replace('%', zhOr(zh(values)))}${not.length === 0 ? '' : `，并非${zhOr(zh(not))}`}`
    }
    case 'holds':
      return `${statement.noun.zh}${statement.has ? '包括' : '不包括'}${(statement.known ? zhAnd : zhOr)(zh(statement.items))}`
    case 'empty':
      return `${statement.isEmpty ? '没有' : '有'}${statement.noun.zh}`
    case 'breached':
      return `所违反的${statement.holds ? '' : '不'}属于所指条款（${clauseIds(statement.of).join('、')}）`
    case 'measures':
      return measured(statement)
    case 'falls':
      return falls(statement)
    case 'recorded': {
      const further = statement.further.length === 0 ? '' : `（${statement.further.map(zhStatement).join('，')}）`
      return `${statement.holds ? '有' : '没有'}${as(statement)}${acted(statement.acts)}${further}的记录`
    }
    case 'found':
      return `${aboutMatter(statement)}经认定，“${statement.name.zh}”${statement.holds ? '成立' : '不成立'}`
    case 'found-value': {
      const { name, values, not } = statement
      if (values.length === 1 && values[0]?.zh === '无')
        return `${aboutMatter(statement)}经认定，没有${name.zh}${/(方面|情节)$/.test(name.zh) ? '' : '的情形'}`
      return `${aboutMatter(statement)}经认定，${name.zh}${value('为', zh(values), zh(not))}`
    }
  }
}
