import { nameOf, type NameKind } from '../names'
import type { NormKind, Owed, OwedAct } from '../../verdict'
import { enActPhrases } from './act-phrases'
import { capital, enAnd, enOr } from './lists'
import { enRole } from './roles'
import { furtherStatements, isConditional, keyOf } from '../further'
import { enStatement } from './statements'

const names = (kind: NameKind, ids: readonly string[]): readonly string[] => ids.map((id) => nameOf(kind, id, 'en'))

const contentName = (content: NonNullable<OwedAct['contents']>[number]): string =>
  typeof content === 'string' ? nameOf('content', content, 'en') : enOr(names('content', content.anyOf))

const fieldName = (field: string): string => enOr(names('field', field.split('|')))

/** Acts that somebody does to a person; the others are done `to` somebody. */
const transitive: ReadonlySet<string> = new Set(['notify', 'answer', 'urge', 'instruct', 'assess', 'inspect', 'praise'])

function addressed({ act, to }: OwedAct): string {
  if (to === undefined) return ''
  if (act.every((type) => transitive.has(type))) return ` ${enRole(to)}`
  const [only = ''] = act.length === 1 ? act : []
  return only === 'request-instructions'
    ? ` from ${enRole(to)}`
    : only === ''
      ? ` (to ${enRole(to)})`
      : ` to ${enRole(to)}`
}

const formNames: { readonly [form: string]: string } = {
  oral: 'orally',
  written: 'in writing',
  electronic: 'electronically',
}

function means({ form, medium, book }: OwedAct): string {
  const parts: string[] = []
  if (book !== undefined) parts.push(` in the ${nameOf('book', book, 'en')}`)
  if (medium !== undefined) parts.push(` (medium: ${enOr(names('medium', medium))})`)
  if (form !== undefined) parts.push(` ${enOr(form.map((id) => formNames[id] ?? nameOf('form', id, 'en')))}`)
  return parts.join('')
}

const needed = (owed: OwedAct, key: string): string => (isConditional(owed, key) ? ' (where it applies)' : '')

const asks: { readonly [statement: string]: string } = {
  'consent was given': 'giving consent',
  'it was explained': 'explaining it',
  'it was assigned as lead': 'as lead',
  'the work of a post was handed over': 'the work of the post',
}

/** How what is so of an act is asked of it. */
const asked = (statement: string): string => asks[statement] ?? statement

function carried(owed: OwedAct): string {
  const { act, contents = [], fields = [], document } = owed
  const parts: string[] = []
  const isNotice = act.length === 1 && act[0] === 'notify'
  if (contents.length > 0)
    parts.push(
      `${isNotice ? ' of' : ', stating'} the following: ${enAnd(contents.map((content) => `${contentName(content)}${needed(owed, keyOf(content))}`))}`,
    )
  if (fields.length > 0)
    parts.push(`, stating the following: ${enAnd(fields.map((field) => `${fieldName(field)}${needed(owed, field)}`))}`)
  if (document !== undefined) parts.push(`, with a ${nameOf('document', document, 'en')}`)
  const further = furtherStatements(owed).map((one) => asked(enStatement(one)))
  if (further.length > 0) parts.push(` (${further.join('; ')})`)
  return parts.join('')
}

/** What is done, with its usual object where the norm names none. */
function verb(type: string, { what, document }: OwedAct): string {
  const namesObject = what !== undefined || (type === 'deliver' && document !== undefined)
  const own = !namesObject && Object.hasOwn(enActPhrases, type) ? enActPhrases[type] : undefined
  return own ?? nameOf('act', type, 'en')
}

/** What all verbs have for their object is said once: conclude or decide the matter. */
const sharing = (verbs: readonly string[]): readonly string[] =>
  verbs.every((one) => one.endsWith(' the matter'))
    ? verbs.map((one, index) => (index === verbs.length - 1 ? one : one.replace(/ the matter$/, '')))
    : verbs

/** One act owed: notify the person served of the reason for the extension and new time limit. */
export function enOwedAct(owed: OwedAct): string {
  return owed.by === undefined ? enDone(owed) : `have ${enRole(owed.by)} ${enDone(owed)}`
}

function enDone(owed: OwedAct): string {
  const what =
    owed.what === undefined ? '' : ` the ${enAnd(names('publication', owed.what))}`.replace(/^ the the /, ' the ')
  const { document, ...rest } = owed
  if (owed.act.length === 1 && owed.act[0] === 'deliver' && document !== undefined)
    return `deliver the ${nameOf('document', document, 'en')}${addressed(owed)}${means(owed)}${carried(rest)}`
  return `${enOr(sharing(owed.act.map((type) => verb(type, owed))))}${what}${addressed(owed)}${means(owed)}${carried(owed)}`
}

const modals: { readonly [K in NormKind]?: string } = { permission: 'may', ban: 'must not' }

/** Who owes what. */
export function enOwed(bearer: string, kind: NormKind, { join, acts }: Owed, isOpen: boolean): string {
  const what = acts.map(enOwedAct)
  // Acts that carry something are kept apart by more than a comma.
  const gap = what.length > 1 && what.some((one) => one.includes(', ')) ? ';' : ','
  const joined =
    kind === 'sequence' ? `in this order: ${what.join('; ')}` : what.join(`${gap} ${join === 'any' ? 'or' : 'and'} `)
  const condition = `${isOpen ? 'if it applies, ' : ''}${kind === 'extension' ? 'when the limit is extended, ' : ''}`
  return `${capital(condition + bearer)} ${modals[kind] ?? 'must'} ${joined}.`
}

/** What is lacking: contents, fields (`field:`) and papers (`item:`). */
export function enLack(lack: string, safe: (text: string) => string): string {
  if (lack.startsWith('item:')) return `the paper “${safe(lack.slice(5))}”`
  if (lack.startsWith('field:')) return fieldName(lack.slice(6))
  return enOr(names('content', lack.split('|')))
}
