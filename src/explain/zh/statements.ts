import type { Relation, Statement } from '../facts/statement'
import { clauseIds } from '../clause-ids'
import { nameOf } from '../names'
import { zhOr } from './lists'
import { zhMoment } from './moments'

const zh = (items: readonly { readonly zh: string }[]): readonly string[] => items.map((item) => item.zh)

const quantities: { readonly [R in Relation]: string } = {
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

function falls({ noun, at, relation, bound }: Extract<Statement, { kind: 'falls' }>): string {
  const than = `${times[relation]}${bound === '' || bound === 'never' ? '所比较的时间' : zhMoment(bound)}`
  if (at === undefined) return `${noun.zh}${than}`
  return at === 'never' ? `尚无${noun.zh}` : `${noun.zh}为${zhMoment(at)}，${than}`
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
      return `${statement.noun.zh}${statement.has ? '包括' : '不包括'}${zhOr(zh(statement.items))}`
    case 'empty':
      return `${statement.isEmpty ? '没有' : '有'}${statement.noun.zh}`
    case 'breached':
      return `所违反的${statement.holds ? '' : '不'}属于所指条款（${clauseIds(statement.of).join('、')}）`
    case 'measures': {
      const { noun, amount, relation, bound, of = [] } = statement
      const name = of.length === 0 ? noun.zh : `违反所指条款（${clauseIds(of).join('、')}）的次数`
      return `${name}${amount === undefined ? '' : `为 ${amount}，`}${quantities[relation]} ${bound}`
    }
    case 'falls':
      return falls(statement)
    case 'recorded': {
      const acts = statement.acts.map((act) => nameOf('act', act, 'zh'))
      return `${statement.holds ? '有' : '没有'}${zhOr(acts)}的记录`
    }
    case 'found':
      return `${aboutMatter(statement)}经认定，“${statement.name.zh}”${statement.holds ? '成立' : '不成立'}`
    case 'found-value': {
      const { name, values, not } = statement
      return `${aboutMatter(statement)}经认定，${name.zh}${value('为', zh(values), zh(not))}`
    }
  }
}
