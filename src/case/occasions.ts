import { type CaseContext, entriesOf, type Occasion } from './context'
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
      return context.breachesOf(spec.of).sure.map((breach) => ({
        ...breach.on,
        kind: 'breach',
        id: `${breach.clause}@${breach.on.id}`,
        breach,
        spec,
      }))
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

/** Each limit from each starting act; one limit of which nothing is known, where the case file lists none. */
function limits(context: CaseContext, spec: Extract<OccasionSpec, { each: 'limit' }>): readonly Occasion[] {
  const { matter } = context.file
  if (matter === undefined) return []
  const found: Occasion[] = []
  for (const entry of entriesOf(context, spec.from)) {
    const base = { kind: 'limit', lo: entry.lo, hi: entry.hi, entry, spec } as const
    if (matter.limits === undefined) {
      if (!spec.stated) found.push({ ...base, id: `${entry.id}/limits` })
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
      found.push({ ...base, id: `${entry.id}/limits[${index}]`, limit: index })
    }
  }
  return found
}

function listed(
  context: CaseContext,
  spec: Extract<OccasionSpec, { each: 'item' | 'staff' | 'post' | 'attendance' }>,
): readonly Occasion[] {
  const { unit, people, posts } = context.file
  // A file about a unit is about its items, staff and posts; a file about a matter only mentions some of them.
  if (unit === undefined) return []
  if (spec.each === 'attendance')
    return (unit.attendance ?? []).flatMap(({ on }, index) => {
      const { lo, hi } = spanOf(on, context.file.timeZone)
      return lo > context.asOf ? [] : [{ kind: 'attendance', id: `attendance[${index}]`, lo, hi, index, spec }]
    })
  const ids =
    spec.each === 'item'
      ? (unit.catalogue ?? []).map((item) => item.id)
      : Object.keys((spec.each === 'staff' ? people : posts) ?? {})
  return ids.map((id) => ({ kind: spec.each, id, lo: ALWAYS_LO, hi: ALWAYS_LO, spec }))
}
