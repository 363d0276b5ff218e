import type { Missing } from '../rule/fact'
import { and, type Truth } from '../rule/truth'
import type { CaseContext, Entry, Occasion } from './context'
import { isWritten, satisfies } from './satisfies'
import type { ActPattern, ContentSpec } from './spec'
import { addressee, performer } from './actors'

/** Whether one act fits a pattern, its contents aside, and what contents and fields it gives. */
export interface Fit {
  readonly truth: Truth
  readonly gives: readonly string[]
  /** What the act does not say at all: it may have given any of these. */
  readonly unsaid: readonly string[]
  readonly missing: readonly Missing[]
  /** What was read beside the act itself: who it was addressed to. */
  readonly from: readonly string[]
}

/** Compares an act with a pattern. What the act does not say is unknown, not different. */
export function fits(context: CaseContext, entry: Entry, pattern: ActPattern): Fit {
  const { act } = entry
  const missing: Missing[] = []
  const unsaid: string[] = []
  const says = (key: string, test: (value: never) => boolean): Truth => {
    const value = (act as unknown as Record<string, unknown>)[key]
    if (value !== undefined) return test(value as never)
    missing.push({ kind: 'attribute', path: `acts.${entry.id}.${key}` })
    unsaid.push(key)
    return undefined
  }
  const tests: Truth[] = []
  const from: string[] = []
  if (pattern.to !== undefined && act.to !== undefined)
    tests.push(addressee(context, act.to, pattern.to, missing, from))
  if (pattern.by !== undefined) tests.push(performer(context, act.by, pattern.by, missing, from))
  const { form } = pattern
  if (form !== undefined)
    tests.push(
      says('form', (given: string) =>
        form.some(
          (wanted) =>
            wanted === given ||
            (wanted === 'oral' && given !== undefined) ||
            (wanted === 'written' && isWritten(given)),
        ),
      ),
    )
  if (pattern.document !== undefined) tests.push(says('document', (given) => given === pattern.document))
  if (pattern.book !== undefined) tests.push(says('book', (given) => given === pattern.book))
  if (pattern.what !== undefined)
    tests.push(
      says('what', (given: string | readonly string[]) =>
        typeof given === 'string' ? given === pattern.what : given.includes(pattern.what as string),
      ),
    )
  const { medium } = pattern
  if (medium !== undefined)
    tests.push(
      says('medium', (given: string | readonly string[]) =>
        [given].flat().some((item) => (medium as readonly string[]).includes(item)),
      ),
    )
  for (const [key, wanted] of Object.entries(pattern.with ?? {}))
    tests.push(says(key, (given: unknown) => [wanted].flat().some((value) => [given].flat().includes(value))))
  const gives: string[] = []
  if (pattern.contents !== undefined)
    tests.push(says('contents', (given: readonly string[]) => gives.push(...given) >= 0))
  if (pattern.fields !== undefined)
    tests.push(says('fields', (given: readonly string[]) => gives.push(...given.map((field) => `field:${field}`)) >= 0))
  if (pattern.namesEveryDefect) {
    const { items } = act as { readonly items?: readonly string[] }
    if (items !== undefined) gives.push(...items.map((item) => `item:${item}`))
    else if (!tests.includes(false)) tests.push(says('items', () => true))
  }
  const truth = and(tests)
  return { truth, gives, unsaid, missing: truth === undefined ? missing : [], from }
}

/** What an act owes that has not been given, what leaves it open whether it is owed, and the inputs that say so. */
export interface Lacks {
  readonly lacks: readonly string[]
  readonly missing: readonly Missing[]
  readonly from: readonly string[]
}

const NONE: readonly never[] = Object.freeze([])
const NOTHING_OWED: Lacks = { lacks: NONE, missing: NONE, from: NONE }

/** What is lacking while nothing has been given, of patterns that owe the same in every case. */
const atFirst = new WeakMap<ActPattern, Lacks>()
const isFixed = (specs: readonly ContentSpec<string>[] = []): boolean =>
  specs.every((spec) => typeof spec === 'string' || spec.when === undefined)

/** The contents and fields owed that have not been given. An item whose condition is unknown counts as owed. */
export function lacksOf(
  context: CaseContext,
  occasion: Occasion,
  pattern: ActPattern,
  given: ReadonlySet<string>,
): Lacks {
  const { contents, fields, namesEveryDefect } = pattern
  if (contents === undefined && fields === undefined && namesEveryDefect === undefined) return NOTHING_OWED
  if (given.size > 0 || namesEveryDefect) return work(context, occasion, pattern, given)
  const known = atFirst.get(pattern)
  if (known !== undefined) return known
  const lacks = work(context, occasion, pattern, given)
  if (isFixed(contents) && isFixed(fields)) atFirst.set(pattern, lacks)
  return lacks
}

function work(context: CaseContext, occasion: Occasion, pattern: ActPattern, given: ReadonlySet<string>): Lacks {
  const lacks: string[] = []
  const missing: Missing[] = []
  const from: string[] = []
  let uncertain = 0
  const look = (spec: ContentSpec<string>, prefix: string): void => {
    if (typeof spec === 'string') {
      if (!has(given, prefix, spec)) lacks.push(`${prefix}${spec}`)
      return
    }
    const items = 'anyOf' in spec ? spec.anyOf : [spec.item]
    if (items.some((item) => has(given, prefix, item))) return
    if (spec.when !== undefined) {
      const { truth, missing: open, from: read } = context.truthOf(spec.when, occasion)
      if (truth === undefined) {
        missing.push(...open)
        uncertain += 1
      }
      if (truth === false) {
        from.push(...read)
        return
      }
    }
    lacks.push(`${prefix}${items.join('|')}`)
  }
  for (const content of pattern.contents ?? []) look(content, '')
  for (const field of pattern.fields ?? []) look(field, 'field:')
  if (pattern.namesEveryDefect) {
    const { defects } = context.file.matter ?? {}
    if (defects !== undefined && defects.length > 0) from.push('matter.defects')
    for (const { item } of defects ?? []) if (!given.has(`item:${item}`)) lacks.push(`item:${item}`)
  }
  // Where something is lacking in any case, whether more is owed changes nothing.
  return { lacks, missing: lacks.length > uncertain ? [] : missing, from }
}

/** Of which of its fields an act would have given a content, field or item. */
export const givenBy = (lack: string): 'contents' | 'fields' | 'items' =>
  lack.startsWith('field:') ? 'fields' : lack.startsWith('item:') ? 'items' : 'contents'

const has = (given: ReadonlySet<string>, prefix: string, item: string): boolean => {
  if (given.has(prefix + item)) return true
  for (const one of given) if (one.startsWith(prefix) && satisfies(one.slice(prefix.length), item)) return true
  return false
}
