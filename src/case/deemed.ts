import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { type CaseContext, entriesOf, type Entry } from './context'
import { spanOf } from './span'

/** A time set for the applicant at which the matter may count as concluded. */
export interface Deemed {
  readonly entry: Entry
  readonly at: number
  readonly truth: Truth
  readonly missing: readonly Missing[]
  readonly from: readonly string[]
}

/** The appointments at which, by the clock's own rule, the matter counts (or may count) as concluded; earliest first. */
export function deemedConclusions(context: CaseContext, clock: string): readonly Deemed[] {
  const deems = context.clocks[clock]?.deems
  if (deems === undefined) return []
  const key = `deemed ${clock}`
  const cached = context.cache.get(key) as readonly Deemed[] | undefined
  if (cached !== undefined) return cached
  const found: Deemed[] = []
  for (const entry of entriesOf(context, 'schedule')) {
    // An appointment whose time is not on record may have been at any time from when it was made.
    const at = appointmentOf(context, entry) ?? entry.lo
    if (at > context.asOf) continue
    const { truth, missing, from } = context.truthOf(deems.when, {
      kind: 'act',
      id: entry.id,
      lo: entry.lo,
      hi: entry.hi,
      entry,
      spec: { each: 'act', type: 'schedule' },
    })
    if (truth !== false) found.push({ entry, at, truth, missing, from })
  }
  found.sort((a, b) => a.at - b.at)
  context.cache.set(key, found)
  return found
}

/** The time that was set, as its last moment. */
export function appointmentOf(context: CaseContext, entry: Entry): number | undefined {
  return entry.act.type === 'schedule' && entry.act.time !== undefined
    ? spanOf(entry.act.time, context.file.timeZone).hi
    : undefined
}
