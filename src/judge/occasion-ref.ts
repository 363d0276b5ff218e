import type { Breach, CaseContext, Occasion } from '../case/context'
import type { OccasionSpec } from '../case/spec'
import type { Rulebook } from '../norm/rulebook'
import type { Breached, OccasionRef } from '../verdict'
import { formatMoment } from './moment'
import { nameOf } from './name'
import { placeOf } from './place'

/** An occasion as verdicts name it, the same for all that are on it. */
export function occasionRef(context: CaseContext, occasion: Occasion, rulebook: Rulebook): OccasionRef {
  const known = context.cache.get(occasion) as OccasionRef | undefined
  if (known !== undefined) return known
  const ref = refBy(context, occasion, rulebook, occasion.spec)
  context.cache.set(occasion, ref)
  return ref
}

/** An occasion as a verdict names it that is judged on occasions of this kind. */
export function refBy(context: CaseContext, occasion: Occasion, rulebook: Rulebook, spec: OccasionSpec): OccasionRef {
  const { kind, id, entry, breach } = occasion
  const questionedBy = 'questioned' in spec && spec.questioned ? context.questioned.get(id) : undefined
  if (breach !== undefined)
    return Object.freeze({
      kind,
      id,
      breached: breachedRef(breach, rulebook, occasionRef(context, breach.on, rulebook)),
    })
  if (kind === 'attendance') return attendanceRef(context, occasion)
  if (kind === 'improvement' || kind === 'listed-matter')
    return Object.freeze({
      kind,
      id,
      ...recordedOn(context, occasion),
      ...(questionedBy !== undefined && { questionedBy }),
    })
  if (entry === undefined) return Object.freeze({ kind, id, ...(questionedBy !== undefined && { questionedBy }) })
  const { type: act, at: text, by: actor } = entry.act
  const at = entry.lo === entry.hi ? formatMoment(entry.lo) : text.slice(0, 10)
  const by = nameOf(context, actor) ?? actor
  const channel = 'channel' in entry.act ? entry.act.channel : undefined
  if (questionedBy === undefined)
    return Object.freeze(channel === undefined ? { kind, id, act, at, by } : { kind, id, act, at, by, channel })
  return Object.freeze(
    channel === undefined ? { kind, id, act, at, by, questionedBy } : { kind, id, act, at, by, channel, questionedBy },
  )
}

/** An entry of the attendance record: whose, and of which day. */
function attendanceRef(context: CaseContext, { kind, id, index = -1 }: Occasion): OccasionRef {
  const entry = context.file.unit?.attendance?.[index]
  if (entry === undefined) return Object.freeze({ kind, id })
  return Object.freeze({ kind, id, at: entry.on, by: nameOf(context, entry.person) ?? entry.person })
}

/** When an improvement was made, or a listed matter came in, and who handles it. */
function recordedOn(
  context: CaseContext,
  { kind, index = -1 }: Occasion,
): { readonly at?: string; readonly by?: string } {
  const { unit } = context.file
  if (kind === 'improvement') {
    const at = unit?.improvements?.[index]?.at
    return at === undefined ? {} : { at }
  }
  const { receivedAt: at, handler } = unit?.matters?.[index] ?? {}
  return { ...(at !== undefined && { at }), ...(handler !== undefined && { by: nameOf(context, handler) ?? handler }) }
}

/** What was breached, with its place in its source. */
function breachedRef({ clause }: Breach, rulebook: Rulebook, occasion: OccasionRef): Breached {
  const { title, locator } = placeOf(rulebook, clause)
  return Object.freeze({ clause, title, locator, occasion })
}
