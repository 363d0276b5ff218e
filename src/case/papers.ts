import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { type CaseContext, entriesOf, type Entry } from './context'

/** Whether the papers as first handed in were complete and in due form. Chinese: 材料齐全、符合法定形式. */
export function papersComplete(context: CaseContext): { readonly truth: Truth; readonly missing: readonly Missing[]; readonly from: readonly string[] } {
  const { matter } = context.file
  const { defects, requiredDocuments: required, submittedDocuments: submitted } = matter ?? {}
  if (defects !== undefined) return { truth: defects.length === 0, missing: [], from: ['matter.defects'] }
  if (required !== undefined && submitted !== undefined) {
    const there = new Set(submitted.map(({ id }) => id))
    if (required.some((id) => !there.has(id))) return { truth: false, missing: [], from: ['matter.requiredDocuments', 'matter.submittedDocuments'] }
  }
  return { truth: undefined, missing: [{ kind: 'attribute', path: 'matter.defects' }], from: [] }
}

/**
 * The supplement that made the papers complete. What was lacking at the first and was not told at the first notice does
 * not put it off: the notice has to be complete.
 */
export function supplementedAt(context: CaseContext, application: Entry): Entry | undefined {
  const told = entriesOf(context, 'notify').find(({ act }) => act.type === 'notify' && (act.contents ?? []).some((content) => content === 'missing-materials' || content === 'corrections' || content === 'missing-formalities'))
  const toldItems = told?.act.type === 'notify' ? told.act.items : undefined
  const needed = new Set(toldItems ?? (context.file.matter?.defects ?? []).map(({ item }) => item))
  for (const entry of entriesOf(context, 'supplement')) {
    if (entry.act.type !== 'supplement' || entry.hi < application.lo) continue
    if (entry.act.items === undefined) return entry
    for (const item of entry.act.items) needed.delete(item)
    if (needed.size === 0) return entry
  }
  return undefined
}
