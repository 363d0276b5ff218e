import { formatPath, type Path, quote, type Text } from '../../errors'
import { requiredAttributes } from '../vocabulary/attribute-names'
import { termAt } from '../vocabulary/attribute-path'
import { acts, findings, roles } from '../vocabulary/names'
import type { TermMap } from '../vocabulary/term'
import type { Fault, Plain } from './issue'
import { dateNames, expectedNames, sizeNames } from './issue-names'

const several = 12

function zhList(items: readonly Plain[]): string {
  const shown = items.slice(0, several).map((item) => (typeof item === 'string' ? `“${item}”` : String(item)))
  return shown.join('、') + (items.length > several ? `等 ${items.length} 个` : '')
}

function enList(items: readonly Plain[]): string {
  const shown = items.slice(0, several).map((item) => (typeof item === 'string' ? `'${item}'` : String(item)))
  return shown.join(', ') + (items.length > several ? ` and ${items.length - several} more` : '')
}

const noTerms: TermMap = {}

function hint(near: readonly string[], otherwise: Text, terms: TermMap = noTerms): Text {
  if (near.length === 0) return otherwise
  const glossed = near.map((id) => {
    const term = Object.hasOwn(terms, id) ? terms[id] : undefined
    return term === undefined ? `“${id}”` : `“${id}”（${term.zh}）`
  })
  return { zh: `是否要写${glossed.join('、')}？`, en: `did you mean ${enList(near)}?` }
}

function range({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): Text {
  if (minimum === undefined) return { zh: `不大于 ${maximum}`, en: `at most ${maximum}` }
  return { zh: `不小于 ${minimum}`, en: `at least ${minimum}` }
}

/** The name of what is missing under a path, where it has one. */
function nameOf(path: Path): Text | undefined {
  const keys = path.filter((key, i) => typeof key === 'string' || i === 1)
  return termAt(requiredAttributes, keys.join('.')) ?? termAt(requiredAttributes, `limit.${keys.at(-1)}`)
}

const emptyText: Text = {
  zh: '该项没有内容。请填写，或者删去该项。',
  en: 'nothing stands here; fill it in or remove the key.',
}

/** What is wrong and what to do about it, without the place. */
function faultText(fault: Fault, path: Path, value: string): Text {
  switch (fault.code) {
    case 'wrong-type': {
      const { zh, en } = expectedNames[fault.expected]
      return {
        zh: `应为${zh}，实为 ${value}。请改正。`,
        en: `expected ${en}, got ${value}; correct it.`,
      }
    }
    case 'missing': {
      const { zh, en } = expectedNames[fault.expected]
      const allowed = fault.allowed ?? []
      const named = nameOf(path)
      const zhEnd = allowed.length > 0 ? `请从${zhList(allowed)}中选填。` : `请补上${zh}。`
      const enEnd = allowed.length > 0 ? `use one of ${enList(allowed)}.` : `add ${en}.`
      return {
        zh: `缺少${named === undefined ? '此项' : `“${named.zh}”`}。${zhEnd}`,
        en: `${named === undefined ? 'it' : `'${named.en}'`} is missing; ${enEnd}`,
      }
    }
    case 'missing-one-of':
      return {
        zh: `须写明${zhList(fault.keys)}之一。请补上一个。`,
        en: `one of ${enList(fault.keys)} is needed; add one.`,
      }
    case 'conflicting-keys':
      return {
        zh: `${zhList(fault.keys)}不能同时写。请只留一个。`,
        en: `${enList(fault.keys)} cannot stand together; keep one.`,
      }
    case 'unknown-key': {
      const { zh, en } = hint(fault.near, { zh: '请删去或者改名。', en: 'remove or rename it.' })
      return {
        zh: `没有名为 ${quote(fault.key)} 的项。${zh}`,
        en: `there is no key ${quote(fault.key)}; ${en}`,
      }
    }
    case 'hostile-key':
      return {
        zh: `不接受名为 ${quote(fault.key)} 的项。请删去。`,
        en: `the key ${quote(fault.key)} is refused; remove it.`,
      }
    case 'unknown-value': {
      const { zh, en } = hint(fault.near, {
        zh: `可用的值：${zhList(fault.allowed)}。`,
        en: `use one of ${enList(fault.allowed)}.`,
      })
      return { zh: `不认识的值 ${value}。${zh}`, en: `unknown value ${value}; ${en}` }
    }
    case 'unknown-act': {
      const { zh, en } = hint(
        fault.near,
        {
          zh: '请从词汇表的行为中选取。',
          en: 'choose an act of the vocabulary.',
        },
        acts,
      )
      return { zh: `不认识的行为 ${value}。${zh}`, en: `unknown act ${value}; ${en}` }
    }
    case 'unknown-finding': {
      const { zh, en } = hint(
        fault.near,
        {
          zh: '请从词汇表的认定中选取。',
          en: 'choose a finding of the vocabulary.',
        },
        findings,
      )
      return { zh: `不认识的认定 ${value}。${zh}`, en: `unknown finding ${value}; ${en}` }
    }
    case 'finding-value': {
      const allowed = fault.allowed
      const zh = allowed.length > 0 ? `可用的值：${zhList(allowed)}。` : '请写数字。'
      const en = allowed.length > 0 ? `use one of ${enList(allowed)}.` : 'write a number.'
      return {
        zh: `${value} 不是认定 ${quote(fault.finding)} 的值。${zh}`,
        en: `${value} is no value of the finding ${quote(fault.finding)}; ${en}`,
      }
    }
    case 'unknown-reference': {
      const { zh, en } = hint(
        fault.near,
        {
          zh: '请在人员、单位或者岗位中登记，或者写词汇表中的角色。',
          en: 'add it to people, units or posts, or name a role of the vocabulary.',
        },
        roles,
      )
      return { zh: `案卷中没有 ${value}。${zh}`, en: `${value} is nobody in this file; ${en}` }
    }
    case 'unknown-about': {
      const { zh, en } = hint(fault.near, {
        zh: '请写案卷中行为、认定、材料、人员或者单位的编号，或者条款编号。',
        en: 'name an act, finding, paper, person or unit of this file, or a clause.',
      })
      return { zh: `案卷中没有 ${value}。${zh}`, en: `${value} is nothing in this file; ${en}` }
    }
    case 'wrong-about':
      return {
        zh: `${value} 不是 ${quote(fault.expected)}。请写相应行为的编号。`,
        en: `${value} is no ${quote(fault.expected)}; name the act that it belongs to.`,
      }
    case 'before-its-object':
      return {
        zh: `${value} 早于所涉行为 ${quote(fault.about)} 的时间 ${quote(fault.objectAt)}。请核对两个时间。`,
        en: `${value} is before the act ${quote(fault.about)} that it is about, at ${quote(fault.objectAt)}; check both times.`,
      }
    case 'no-leave-post':
      return {
        zh: '此前没有同一人的离岗记录。请补记离岗，或者注明记录不完整。',
        en: 'nobody left the post before this return; log the leave, or mark the log as partial.',
      }
    case 'duplicate-id':
      return {
        zh: `编号 ${quote(fault.id)} 已用于 ${formatPath(fault.first)}。请换一个编号。`,
        en: `the id ${quote(fault.id)} is taken by ${formatPath(fault.first)}; choose another.`,
      }
    case 'reserved-id':
      return {
        zh: `编号 ${quote(fault.id)} 是词汇表的用语。请换一个编号。`,
        en: `the id ${quote(fault.id)} is a word of the vocabulary; choose another.`,
      }
    case 'invalid-id':
      return {
        zh: `${quote(fault.id)} 不能作编号。请用一至一百个字符，不含空格和井号。`,
        en: `${quote(fault.id)} cannot be an id; use 1 to 100 characters without spaces and #.`,
      }
    case 'invalid-date': {
      const { zh, en } = dateNames[fault.expected]
      return { zh: `${value} 不是有效的时间。${zh}。`, en: `${value} is no valid time; ${en}.` }
    }
    case 'invalid-time-zone':
      return {
        zh: `${value} 不是已知的时区。请写“Asia/Shanghai”一类的名称。`,
        en: `${value} is no known time zone; write a name such as 'Asia/Shanghai'.`,
      }
    case 'reversed-period':
      return {
        zh: `期间从 ${quote(fault.from)} 到 ${quote(fault.to)} 为空或者颠倒。请核对起止。`,
        en: `the time from ${quote(fault.from)} to ${quote(fault.to)} is empty or runs backwards; check both ends.`,
      }
    case 'out-of-range': {
      const { zh, en } = range(fault)
      return {
        zh: `${value} 超出范围，应${zh}。请改正。`,
        en: `${value} is out of range, it must be ${en}; correct it.`,
      }
    }
    case 'empty-text':
      return {
        zh: '文本为空。请填写，或者删去该项。',
        en: 'the text is empty; fill it in or remove the key.',
      }
    case 'lone-surrogate':
      return {
        zh: '文本含有残缺的字符。请重新录入。',
        en: 'the text holds half a character (a lone surrogate); enter it again.',
      }
    case 'too-large': {
      const { zh, en } = sizeNames[fault.what]
      return {
        zh: `${zh}超过上限 ${fault.maximum}。请缩减或者拆分。`,
        en: `${en} is above the limit of ${fault.maximum}; shorten or split it.`,
      }
    }
    case 'not-plain-data':
      return {
        zh: `${value} 不是普通数据（${fault.found}）。请改为文本、数字、列表或者键值。`,
        en: `${value} is no plain data (${fault.found}); use texts, numbers, lists and objects, dates as texts.`,
      }
    case 'unreadable':
      return {
        zh: '读取案卷时出错。请改为普通数据再提交。',
        en: 'reading the input failed; pass plain data without getters or proxies.',
      }
  }
}

/** The text of a problem: where, what, and what to do next. */
export function issueText(fault: Fault, path: Path, value: unknown): Text {
  const empty = fault.code === 'wrong-type' && value === null
  const { zh, en } = empty ? emptyText : faultText(fault, path, quote(value))
  const place = formatPath(path)
  return {
    zh: `${place === '' ? '案卷' : place}：${zh}`,
    en: `${place === '' ? 'the case file' : place}: ${en}`,
  }
}
