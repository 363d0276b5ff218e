import { type Breach, type CaseContext, entriesOf, type Occasion } from './context'
import { spanOf } from './span'
import type { OccasionSpec } from './spec'

const ALWAYS_LO = Number.NEGATIVE_INFINITY

/** The occasions of a kind that the case file holds, in the order of time. */
export function occasionsOf(context: CaseContext, spec: OccasionSpec): readonly Occasion[] {
  if ('once' in spec) return once(context, spec)
  switch (spec.each) {
    case 'act': {
      const found: Occasion[] = []
      for (const entry of entriesOf(context, spec.type)) {
        if (spec.questioned && !context.questioned.has(entry.id)) continue
        found.push({ kind: 'act', id: entry.id, lo: entry.lo, hi: entry.hi, entry, spec })
      }
      return found
    }
    case 'limit':
      return limits(context, spec)
    case 'breach':
      return context.breachesOf(spec.of).sure.map((breach) => breachOccasion(breach, spec))
    default:
      return listed(context, spec)
  }
}

function once(context: CaseContext, spec: Extract<OccasionSpec, { once: string }>): readonly Occasion[] {
  if (spec.once === 'matter') {
    if (context.file.matter === undefined) return []
    if (spec.questioned && !context.questioned.has('matter')) return []
    return [{ kind: 'matter', id: 'matter', lo: ALWAYS_LO, hi: ALWAYS_LO, spec }]
  }
  return context.file.unit === undefined ? [] : [{ kind: 'unit', id: 'unit', lo: ALWAYS_LO, hi: ALWAYS_LO, spec }]
}

function breachOccasion(breach: Breach, spec: OccasionSpec): Occasion {
  const { entry, limit, index, lo, hi } = breach.on
  const { id } = breach
  if (entry === undefined) {
    const bare = { kind: 'breach', id, lo, hi, breach, spec } as const
    return index === undefined ? bare : { ...bare, index }
  }
  return limit === undefined
    ? { kind: 'breach', id, lo, hi, entry, breach, spec }
    : { kind: 'breach', id, lo, hi, entry, limit, breach, spec }
}

/** Each limit from each starting act; one limit of which nothing is known, where the case file lists none. */
function limits(context: CaseContext, spec: Extract<OccasionSpec, { each: 'limit' }>): readonly Occasion[] {
  const { matter } = context.file
  if (matter === undefined) return []
  const found: Occasion[] = []
  for (const entry of entriesOf(context, spec.from)) {
    const { lo, hi } = entry
    if (matter.limits === undefined) {
      if (!spec.stated) found.push({ kind: 'limit', id: `${entry.id}/limits`, lo, hi, entry, spec })
      continue
    }
    for (const [index, limit] of matter.limits.entries()) {
      if (spec.of !== undefined && !spec.of.includes(limit.source)) continue
      if (spec.stated && limit.statedDue === undefined) continue
      // A department's own limit runs from the papers that were sent to it, not from those sent to others.
      if (
        limit.department !== undefined &&
        entry.act.type === 'forward' &&
        entry.act.to !== undefined &&
        entry.act.to !== limit.department
      )
        continue
      found.push({ kind: 'limit', id: `${entry.id}/limits[${index}]`, lo, hi, entry, limit: index, spec })
    }
  }
  return found
}

type Recorded = 'attendance' | 'improvement' | 'listed-matter'

function listed(
  context: CaseContext,
  spec: Extract<OccasionSpec, { each: 'item' | 'staff' | 'post' | Recorded }>,
): readonly Occasion[] {
  const { unit, people, posts } = context.file
  // A file about a unit is about its items, staff and posts; a file about a matter only mentions some of them.
  if (unit === undefined) return []
  const kind = spec.each
  const recorded = (at: string, index: number, id = `${kind}[${index}]`): readonly Occasion[] => {
    const { lo, hi } = spanOf(at, context.file.timeZone)
    return lo > context.asOf ? [] : [{ kind, id, lo, hi, index, spec }]
  }
  if (kind === 'attendance') return (unit.attendance ?? []).flatMap(({ on }, index) => recorded(on, index))
  if (kind === 'improvement') return (unit.improvements ?? []).flatMap(({ at }, index) => recorded(at, index))
  if (kind === 'listed-matter')
    return (unit.matters ?? []).flatMap(({ id, receivedAt }, index) =>
      'questioned' in spec && spec.questioned && !context.questioned.has(id) ? [] : recorded(receivedAt, index, id),
    )
  const ids =
    kind === 'item'
      ? (unit.catalogue ?? []).map((item) => item.id)
      : Object.keys((kind === 'staff' ? people : posts) ?? {})
  return ids.map((id) => ({ kind, id, lo: ALWAYS_LO, hi: ALWAYS_LO, spec }))
}
