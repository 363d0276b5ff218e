import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { type CaseContext, entriesOf, type Entry, type Occasion } from './context'
import { serves } from './serves'

/** Whether the papers as first handed in were complete and in due form. Chinese: 材料齐全、符合法定形式. */
export function papersComplete(context: CaseContext): {
  readonly truth: Truth
  readonly missing: readonly Missing[]
  readonly from: readonly string[]
} {
  const { matter } = context.file
  const { defects, requiredDocuments: required, submittedDocuments: submitted } = matter ?? {}
  if (defects !== undefined) return { truth: defects.length === 0, missing: [], from: ['matter.defects'] }
  if (required !== undefined && submitted !== undefined) {
    const there = new Set(submitted.map(({ id }) => id))
    if (required.some((id) => !there.has(id)))
      return { truth: false, missing: [], from: ['matter.requiredDocuments', 'matter.submittedDocuments'] }
  }
  return { truth: undefined, missing: [{ kind: 'attribute', path: 'matter.defects' }], from: [] }
}

/** The supplement that completed the papers: at the earliest, at the latest, and what leaves the two apart. */
export interface Supplemented {
  readonly least: Entry | undefined
  readonly most: Entry | undefined
  readonly missing: readonly Missing[]
  /** The supplements that brought what was needed, and the notice that limited it. */
  readonly from: readonly string[]
}

/**
 * The supplement that made the papers complete. What was lacking at first and was not told at the first notice does not
 * put it off: the notice has to be complete.
 */
export function supplementedAt(context: CaseContext, application: Occasion): Supplemented {
  const missing: Missing[] = []
  const lacking = lackingItems(context)
  const told = toldItems(context, application, missing)
  const supplements = entriesOf(context, 'supplement').filter((entry) => serves(context, entry, application))
  for (const { id, act } of supplements)
    if (itemsOf(act) === undefined) missing.push({ kind: 'attribute', path: `acts.${id}.items` })
  const needed = told.items ?? lacking
  const most = needed === undefined ? undefined : completing(supplements, needed, false)
  const least = told.unknown || needed === undefined ? supplements[0] : completing(supplements, needed, true)
  return {
    least,
    most,
    missing: least === most ? [] : missing,
    from:
      least === most && needed !== undefined
        ? reasonsFor(supplements, most, needed, lacking, told.notice)
        : [...new Set([least, most])].flatMap((item) => (item === undefined ? [] : [`acts.${item.id}`])),
  }
}

/** The acts without which the papers would not have been complete just then. */
function reasonsFor(
  supplements: readonly Entry[],
  last: Entry | undefined,
  needed: readonly string[],
  lacking: readonly string[] | undefined,
  notice: string | undefined,
): readonly string[] {
  if (last === undefined) return []
  let acts = supplements.slice(0, supplements.indexOf(last) + 1)
  for (const one of acts.slice(0, -1)) {
    const others = acts.filter((other) => other !== one)
    if (completing(others, needed, false) === last) acts = others
  }
  const told = notice === undefined || (lacking !== undefined && completing(acts, lacking, false) === last)
  return [...acts.map(({ id }) => id), ...(told ? [] : [notice])].map((id) => `acts.${id}`)
}

/** What was lacking at first, as far as the case file tells. */
function lackingItems(context: CaseContext): readonly string[] | undefined {
  const { defects, requiredDocuments: required, submittedDocuments: submitted } = context.file.matter ?? {}
  if (defects !== undefined) return defects.map(({ item }) => item)
  if (required === undefined || submitted === undefined) return undefined
  const there = new Set(submitted.map(({ id }) => id))
  return required.filter((id) => !there.has(id))
}

const LACKING = ['missing-materials', 'corrections', 'missing-formalities'] as const

/** What the first notice asked for; unknown where a notice does not say what it told. */
function toldItems(
  context: CaseContext,
  application: Occasion,
  missing: Missing[],
): { readonly items?: readonly string[]; readonly notice?: string; readonly unknown: boolean } {
  for (const entry of entriesOf(context, 'notify')) {
    if (!serves(context, entry, application)) continue
    const { id, act } = entry
    const { contents } = act
    if (contents !== undefined && !contents.some((content) => (LACKING as readonly string[]).includes(content)))
      continue
    const items = itemsOf(act)
    if (contents !== undefined && items !== undefined) return { items, notice: id, unknown: missing.length > 0 }
    missing.push({ kind: 'attribute', path: `acts.${id}.${contents === undefined ? 'contents' : 'items'}` })
    if (contents !== undefined) return { unknown: true }
  }
  return { unknown: missing.length > 0 }
}

/** The first supplement with which everything needed is there. One that does not say what it brought brought all, or nothing. */
function completing(supplements: readonly Entry[], needed: readonly string[], generous: boolean): Entry | undefined {
  const open = new Set(needed)
  for (const entry of supplements) {
    const items = itemsOf(entry.act)
    if (items === undefined && generous) return entry
    for (const item of items ?? []) open.delete(item)
    if (open.size === 0 && (items !== undefined || generous)) return entry
  }
  return undefined
}

const itemsOf = (act: object): readonly string[] | undefined => (act as { readonly items?: readonly string[] }).items
