import { type Missing, NEVER } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { familyOf } from '../time/unit'
import { type CaseContext, entriesOf, type Entry, type Occasion } from './context'
import { countDue, type Count } from './count'
import { performOn } from './performance'
import type { Limit } from './schema'
import { spanOf } from './span'
import { serves } from './serves'
import { leadTime } from './lead'
import type { ClockSpec, Lead } from './spec'

/** A bare day of an extension is counted as the limit itself is. */
const extensionUnit = (limit: Limit, unit: Count['unit']): Count['unit'] => limit.unit ?? unit

const fitsUnit = (limit: Limit, count: Count): boolean =>
  limit.due !== undefined || familyOf(extensionUnit(limit, count.unit)) === familyOf(count.unit)

/** A count with one extension more: a new end by date, or so much time after the end there is. */
function lengthened(count: Count, limit: Limit, zone: string): Count {
  if (limit.due !== undefined) return { ...count, fixed: spanOf(limit.due, zone).hi }
  const step = { amount: limit.amount ?? 0, unit: extensionUnit(limit, count.unit) }
  if (count.fixed === undefined) return { ...count, extensions: [...count.extensions, step] }
  const { fixed, ...rest } = count
  return { ...rest, start: fixed, ...step, extensions: [] }
}

/** The end of a limit with its extensions, at the earliest and at the latest. */
export interface Extended {
  readonly lo: number
  readonly hi: number
  readonly missing: readonly Missing[]
  readonly count: Count
}

/** Moves the end of the limit by each extension that was told in time and rests on its ground. */
export function extensionsOf(
  context: CaseContext,
  limited: Occasion,
  clock: ClockSpec,
  least: Count,
  most: Count,
  from: string[],
): Extended {
  let lo = countDue(least).due
  let hi = least === most ? lo : countDue(most).due
  let count = most
  const missing: Missing[] = []
  if (clock.extension === undefined) return { lo, hi, missing, count }
  for (const entry of entriesOf(context, 'extend')) {
    if (!serves(context, entry, limited, { mayPrecede: true })) continue
    const effect = effectOf(context, clock, entry, lo, hi, missing, from)
    if (effect === false) continue
    const limit = entry.act.type === 'extend' ? entry.act.limit : undefined
    if (limit === undefined || !fitsUnit(limit, count)) {
      // An extension without a new end, or by hours of a limit in days, has no effect that can be counted.
      missing.push({ kind: 'attribute', path: `acts.${entry.id}.limit` })
      hi = NEVER
      continue
    }
    const extended = lengthened(count, limit, context.file.timeZone)
    const later = countDue(extended).due
    hi = Math.max(hi, later)
    if (effect === true) {
      lo = Math.max(lo, later)
      count = extended
    }
  }
  return { lo, hi, missing, count }
}

function effectOf(
  context: CaseContext,
  clock: ClockSpec,
  entry: Entry,
  lo: number,
  hi: number,
  missing: Missing[],
  from: string[],
): Truth {
  const { extension } = clock
  if (extension === undefined) return false
  const occasion: Occasion = {
    kind: 'act',
    id: entry.id,
    lo: entry.lo,
    hi: entry.hi,
    entry,
    spec: { each: 'act', type: 'extend' },
  }
  const told = performOn(context, occasion, { join: 'all', acts: [{ ...extension.notice, mayPrecede: true }] })
  const [first, last] =
    extension.lead === undefined ? [lo, hi] : [lo, hi].map((end) => leadTime(context, end, extension.lead as Lead))
  const inTime: Truth =
    told.done === false || told.lo > (last ?? hi)
      ? false
      : told.done === true && told.hi <= (first ?? lo)
        ? true
        : undefined
  if (inTime === false) return false
  const read = [`acts.${entry.id}`, ...told.from]
  if (inTime === undefined) missing.push(...told.missing)
  if (extension.finding === undefined) {
    from.push(...read)
    return inTime
  }
  const finding = context.findings.get(`${extension.finding} ${entry.id}`)
  if (finding === undefined) {
    missing.push({ kind: 'finding', what: extension.finding, about: entry.id })
    from.push(...read)
    return undefined
  }
  if (finding.value !== true) return false
  from.push(...read, `findings.${extension.finding}.${entry.id}`)
  return inTime
}
