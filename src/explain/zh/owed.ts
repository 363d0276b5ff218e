import { nameOf, type NameKind } from '../names'
import type { NormKind, Owed, OwedAct } from '../../verdict'
import { furtherStatements, isConditional, keyOf } from '../further'
import { zhAnd, zhOr } from './lists'
import { zhStatement } from './statements'

const names = (kind: NameKind, ids: readonly string[]): readonly string[] => ids.map((id) => nameOf(kind, id, 'zh'))

const contentName = (content: NonNullable<OwedAct['contents']>[number]): string =>
  typeof content === 'string' ? nameOf('content', content, 'zh') : zhOr(names('content', content.anyOf))

const fieldName = (field: string): string => zhOr(names('field', field.split('|')))

/** Acts by which something is said, in writing or not. */
const saying: ReadonlySet<string> = new Set(['notify', 'answer', 'decline', 'refer', 'report'])

/** Whether contents may be told by word of mouth: then they are said, not stated in a paper. Chinese: 说明、载明. */
const isSaid = ({ act, form, document }: OwedAct): boolean =>
  document === undefined &&
  act.every((one) => saying.has(one)) &&
  (form === undefined || form.some((one) => one !== 'written'))

const needed = (owed: OwedAct, key: string): string => (isConditional(owed, key) ? '（需要时）' : '')

/** How what is so of an act is asked of it: 已作解释, 作出解释. */
const asked = (statement: string): string => asks[statement] ?? statement.replace(/^已/, '')

const asks: { readonly [statement: string]: string } = {
  已予同意: '予以同意',
  已作解释: '作出解释',
  已指定为牵头单位: '指定牵头单位',
  交接的是岗位工作: '交接岗位工作',
}

/** What an act works on, and what it has to carry. */
function carried(owed: OwedAct, takesContents: boolean): string {
  const { contents = [], fields = [], document } = owed
  const parts: string[] = []
  if (contents.length > 0)
    parts.push(
      `${takesContents ? '' : isSaid(owed) ? '，说明' : '，载明'}${zhAnd(contents.map((content) => `${contentName(content)}${needed(owed, keyOf(content))}`))}`,
    )
  if (fields.length > 0)
    parts.push(`，载明${zhAnd(fields.map((field) => `${fieldName(field)}${needed(owed, field)}`))}`)
  if (document !== undefined) parts.push(`，并出具${nameOf('document', document, 'zh')}`)
  const further = furtherStatements(owed).map((one) => asked(zhStatement(one)))
  if (further.length > 0) parts.push(`（${further.join('，')}）`)
  return parts.join('')
}

function means({ form, medium, book }: OwedAct): string {
  const parts: string[] = []
  if (form !== undefined) parts.push(`以${zhOr(names('form', form))}形式`)
  if (medium !== undefined) parts.push(`在${zhOr(names('medium', medium))}`)
  if (book !== undefined) parts.push(`在${nameOf('book', book, 'zh')}上`)
  return parts.join('')
}

const objectOf = ({ what }: OwedAct): string => (what === undefined ? '' : zhAnd(names('publication', what)))

/** One act owed: 以书面形式向服务对象告知延期的理由、延期后的时限. */
export function zhOwedAct(owed: OwedAct): string {
  const by =
    owed.by === undefined ? '' : `${owed.act.includes('approve') ? '经' : '由'}${nameOf('role', owed.by, 'zh')}`
  return by + zhDone(owed)
}

function zhDone(owed: OwedAct): string {
  const acts = names('act', owed.act)
  const to = owed.to === undefined ? '' : nameOf('role', owed.to, 'zh')
  if (acts.length > 1) {
    // Where any of several acts will do, to whom and in what form comes after them.
    const after = [
      to === '' ? '' : `，对象为${to}`,
      owed.form === undefined ? '' : `，采用${zhOr(names('form', owed.form))}形式`,
      owed.medium === undefined ? '' : `，载体为${zhOr(names('medium', owed.medium))}`,
      owed.book === undefined ? '' : `，记入${nameOf('book', owed.book, 'zh')}`,
    ]
    return `${zhOr(acts)}${objectOf(owed)}${after.join('')}${carried(owed, false)}`
  }
  const [act = ''] = owed.act
  const toward = to === '' ? '' : `向${to}`
  const takesContents = act === 'notify' || (act === 'publish' && owed.what === undefined)
  const verb = `${means(owed)}${toward}${acts.join('')}${objectOf(owed)}`
  const { document, ...rest } = owed
  if (act === 'deliver' && document !== undefined)
    return `${verb}${nameOf('document', document, 'zh')}${carried(rest, false)}`
  if (act === 'refer' && owed.contents !== undefined) return `${verb}，并告知${zhAnd(owed.contents.map(contentName))}`
  return `${verb}${carried(owed, takesContents)}`
}

const modals: { readonly [K in NormKind]?: string } = { permission: '可以', ban: '不得' }

/** Who owes what. */
export function zhOwed(bearer: string, kind: NormKind, { join, acts }: Owed, isOpen: boolean): string {
  const what = acts.map(zhOwedAct)
  // Acts that carry something are kept apart by more than a comma.
  const gap = what.length > 1 && what.some((one) => one.includes('，')) ? '；' : '，'
  const joined = kind === 'sequence' ? `依次：${what.join('；')}` : what.join(`${gap}${join === 'any' ? '或者' : '并'}`)
  return `${isOpen ? '如果适用，' : ''}${bearer}${kind === 'extension' ? '延期的，' : ''}${modals[kind] ?? '应当'}${joined}。`
}

/** What is lacking: contents, fields (`field:`) and papers (`item:`). */
export function zhLack(lack: string, safe: (text: string) => string): string {
  if (lack.startsWith('item:')) return `材料“${safe(lack.slice(5))}”`
  if (lack.startsWith('field:')) return fieldName(lack.slice(6))
  return zhOr(names('content', lack.split('|')))
}
