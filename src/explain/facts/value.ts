import { roles } from '../../case/vocabulary/names'
import type { Text } from '../../errors'
import type { Json } from '../../rule/condition'
import { enMoment } from '../en/moments'
import { text } from '../language'
import { isMoment } from '../moment'
import { safeText } from '../safe'
import { zhMoment } from '../zh/moments'
import type { ValueTerms } from './words'

/** One value of a fact in both languages: a term of the vocabulary, a date, a number, or the text of the case file in quotation marks. */
export function saidValue(terms: ValueTerms | undefined, value: Json, act: string): Text {
  if (typeof value === 'boolean') return value ? text('是', 'yes') : text('否', 'no')
  if (typeof value === 'number') return text(String(value), String(value))
  if (Array.isArray(value)) return listed(value.map((item: Json) => saidValue(terms, item, act)))
  if (typeof value === 'object') return value === null ? text('未载明', 'not stated') : saidRecord(value)
  const list = typeof terms === 'function' ? terms(act) : terms
  const term = list !== undefined && Object.hasOwn(list, value) ? list[value] : undefined
  if (term !== undefined) return text(term.zh, term.en)
  if (isMoment(value)) return text(zhMoment(value), enMoment(value))
  if (Object.hasOwn(roles, value)) return roles[value as keyof typeof roles]
  const quoted = `“${safeText(value)}”`
  return text(quoted, quoted)
}

const listed = (items: readonly Text[]): Text =>
  items.length === 0
    ? text('无', 'none')
    : text(items.map(({ zh }) => zh).join('、'), items.map(({ en }) => en).join(', '))

/** A record of the case file stands for itself by its id. */
function saidRecord(record: object): Text {
  const { id, item } = record as { readonly id?: unknown; readonly item?: unknown }
  const name = typeof id === 'string' ? id : item
  if (typeof name !== 'string') return text('案卷所载', 'as recorded')
  const quoted = `“${safeText(name)}”`
  return text(quoted, quoted)
}
