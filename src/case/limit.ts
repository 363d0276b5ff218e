import { NEVER, type Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { type CaseContext, entriesOf, type Entry, type Occasion } from './context'
import { countDue, type Count } from './count'
import { papersComplete, supplementedAt } from './papers'
import { performedOn } from './performance'
import type { ClockPart, ClockSpec } from './spec'
import { spanOf } from './span'
import { stopsOf } from './stops'
import type { Limit } from './schema'

/** A limit of the matter as a clock counts it: the instants between which it ends, and what leaves that open. */
export interface Limited {
  readonly lo: number
  readonly hi: number
  readonly missing: readonly Missing[]
  readonly interpretations: readonly string[]
  readonly from: readonly string[]
  /** What was counted, where it is settled. */
  readonly count: Count | undefined
  /** The act from which it runs, where it has begun for certain. */
  readonly started: Entry | undefined
  /** Whether the clock stands still as of the instant. */
  readonly suspended: boolean
}

/** Counts the limit of an occasion by a clock, or as leaving out one of the clock's parts would have it. */
export function limitOn(context: CaseContext, occasion: Occasion, clockId: string, omit?: ClockPart): Limited {
  const key = `limit ${occasion.id} ${clockId} ${omit ?? ''}`
  const cached = context.cache.get(key) as Limited | undefined
  if (cached !== undefined) return cached
  const limited = work(context, occasion, clockId, omit)
  context.cache.set(key, limited)
  return limited
}

function work(context: CaseContext, occasion: Occasion, clockId: string, omit: ClockPart | undefined): Limited {
  const clock = context.clocks[clockId]
  const { matter } = context.file
  const limit = occasion.limit === undefined ? undefined : matter?.limits?.[occasion.limit]
  if (clock === undefined || limit === undefined || occasion.entry === undefined) {
    return { lo: Number.NEGATIVE_INFINITY, hi: NEVER, missing: [{ kind: 'attribute', path: 'matter.limits' }], interpretations: [], from: [], count: undefined, started: undefined, suspended: false }
  }
  const interpretations: string[] = []
  const from = [`matter.limits[${occasion.limit}]`, `acts.${occasion.entry.id}`]
  const unit = unitOf(context, clock, limit, interpretations)
  const starts = startsOf(context, occasion.entry, clock, omit, from)
  const stops = stopsOf(context, clock, limit, omit)
  interpretations.push(...stops.interpretations)
  from.push(...stops.from)
  const counted = omit === 'startDay' ? !(clock.startDay?.counted ?? false) : (clock.startDay?.counted ?? false)
  const base = { ...(limit.due === undefined ? {} : { fixed: spanOf(limit.due, context.file.timeZone).hi }), amount: limit.amount ?? 0, unit, startDayCounted: counted, calendar: context.calendar, beyondCoverage: context.beyondCoverage }
  const missing = [...starts.missing, ...stops.missing]
  // Whatever a partial log has left out can only move the end of the limit later.
  const lo = context.partial ? countDue({ ...base, start: occasion.lo, stops: [], extensions: [] }).due : NEVER
  const sure: Count = { ...base, start: starts.least, stops: stops.sure, extensions: [] }
  const isSure = starts.least === starts.most && stops.possible.length === 0
  const most: Count = isSure ? sure : { ...base, start: starts.most, stops: [...stops.sure, ...stops.possible], extensions: [] }
  const extended = starts.most === NEVER ? undefined : extensionsOf(context, clock, sure, most, from)
  if (context.partial) missing.push({ kind: 'act', type: 'procedure-start' }, { kind: 'act', type: 'supplement' }, { kind: 'act', type: 'extend' })
  const hi = context.partial || extended === undefined ? NEVER : extended.hi
  const settledLo = context.partial ? lo : (extended?.lo ?? countDue(sure).due)
  missing.push(...(extended?.missing ?? []))
  const settled = settledLo === hi
  return {
    lo: settledLo,
    hi,
    missing,
    interpretations,
    from,
    count: settled && starts.most !== NEVER ? (extended?.count ?? most) : undefined,
    started: starts.least === starts.most && starts.most !== NEVER && !context.partial ? starts.entry : undefined,
    suspended: hi === NEVER && !context.partial && starts.most !== NEVER,
  }
}

function unitOf(context: CaseContext, clock: ClockSpec, limit: Limit, interpretations: string[]): Count['unit'] {
  if (limit.unit !== undefined) return limit.unit
  if (clock.dayBasis === undefined) return 'working-day'
  interpretations.push(clock.dayBasis)
  return context.choices[clock.dayBasis]?.choice === 'calendar' ? 'day' : 'working-day'
}

interface Starts {
  readonly least: number
  /** NEVER where the clock has not started, or may not have. */
  readonly most: number
  readonly missing: readonly Missing[]
  readonly entry?: Entry
}

/** From when the limit runs: receipt of the application, or the supplement that completed the papers. */
function startsOf(context: CaseContext, entry: Entry, clock: ClockSpec, omit: ClockPart | undefined, from: string[]): Starts {
  const received = entry.act.type === 'apply' ? entriesOf(context, 'receive').find(({ act }) => act.about === entry.id) : undefined
  if (received !== undefined) from.push(`acts.${received.id}`)
  let start = received ?? entry
  if (omit === 'starts') start = entriesOf(context, 'accept')[0] ?? start
  if (clock.restarts === undefined || omit === 'restarts' || entry.act.type !== 'apply') return { least: start.lo, most: start.lo, missing: [], entry: start }
  const papers = papersComplete(context)
  from.push(...papers.from)
  if (papers.truth === true) return { least: start.lo, most: start.lo, missing: [], entry: start }
  const supplemented = supplementedAt(context, entry)
  for (const item of new Set([supplemented.least, supplemented.most])) if (item !== undefined) from.push(`acts.${item.id}`)
  const least = supplemented.least?.lo ?? NEVER
  const most = supplemented.most?.lo ?? NEVER
  if (papers.truth === false) return { least, most, missing: supplemented.missing, ...(supplemented.most && { entry: supplemented.most }) }
  return { least: Math.min(start.lo, least), most: Math.max(start.lo, most), missing: [...papers.missing, ...supplemented.missing] }
}

/** A bare day of an extension is counted as the limit itself is. */
const extensionUnit = (limit: Limit, unit: Count['unit']): Count['unit'] => limit.unit ?? unit

interface Extended {
  readonly lo: number
  readonly hi: number
  readonly missing: readonly Missing[]
  readonly count: Count
}

/** Moves the end of the limit by each extension that was told in time and rests on its ground. */
function extensionsOf(context: CaseContext, clock: ClockSpec, least: Count, most: Count, from: string[]): Extended {
  let lo = countDue(least).due
  let hi = least === most ? lo : countDue(most).due
  let count = most
  const missing: Missing[] = []
  if (clock.extension === undefined) return { lo, hi, missing, count }
  for (const entry of entriesOf(context, 'extend')) {
    const effect = effectOf(context, clock, entry, lo, hi, missing, from)
    if (effect === false) continue
    const limit = entry.act.type === 'extend' ? entry.act.limit : undefined
    if (limit === undefined) {
      // An extension without a new end has no effect that can be counted.
      missing.push({ kind: 'attribute', path: `acts.${entry.id}.limit` })
      hi = NEVER
      continue
    }
    const extended: Count =
      limit.due === undefined
        ? { ...count, extensions: [...count.extensions, { amount: limit.amount ?? 0, unit: extensionUnit(limit, count.unit) }] }
        : { ...count, fixed: spanOf(limit.due, context.file.timeZone).hi }
    const later = countDue(extended).due
    hi = Math.max(hi, later)
    if (effect === true) {
      lo = Math.max(lo, later)
      count = extended
    }
  }
  return { lo, hi, missing, count }
}

function effectOf(context: CaseContext, clock: ClockSpec, entry: Entry, lo: number, hi: number, missing: Missing[], from: string[]): Truth {
  const { extension } = clock
  if (extension === undefined) return false
  from.push(`acts.${entry.id}`)
  const occasion: Occasion = { kind: 'act', id: entry.id, lo: entry.lo, hi: entry.hi, entry, spec: { each: 'act', type: 'extend' } }
  const told = performedOn(context, occasion, { join: 'all', acts: [{ ...extension.notice, mayPrecede: true }] })
  from.push(...told.acts.map((id) => `acts.${id}`))
  const inTime: Truth = told.done === false || told.lo > hi ? false : told.done === true && told.hi <= lo ? true : undefined
  if (inTime === false) return false
  if (inTime === undefined) missing.push(...told.missing)
  if (extension.finding === undefined) return inTime
  const finding = context.findings.get(`${extension.finding} ${entry.id}`)
  if (finding === undefined) {
    missing.push({ kind: 'finding', what: extension.finding, about: entry.id })
    return undefined
  }
  from.push(`findings.${extension.finding}.${entry.id}`)
  return finding.value === true ? inTime : false
}
