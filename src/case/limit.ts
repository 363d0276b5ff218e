import { NEVER, type Missing } from '../rule/fact'
import type { CaseContext, Entry, Occasion } from './context'
import { countDue, type Count, type Stop } from './count'
import type { ClockPart, ClockSpec } from './spec'
import { spanOf } from './span'
import { extensionsOf } from './extensions'
import { startsOf } from './starts'
import { stopsOf, type SureStop } from './stops'
import type { Limit } from './schema'

/** A limit of the matter as a clock counts it: the instants between which it ends, and what leaves that open. */
export interface Limited {
  readonly lo: number
  readonly hi: number
  readonly missing: readonly Missing[]
  readonly interpretations: readonly string[]
  readonly from: readonly string[]
  /** The inputs that say that it does not end before `lo`, where they are fewer. */
  readonly fromLo?: readonly string[]
  /** The inputs that say whether it runs. */
  readonly runs: readonly string[]
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
    return {
      lo: Number.NEGATIVE_INFINITY,
      hi: NEVER,
      missing: [{ kind: 'attribute', path: 'matter.limits' }],
      interpretations: [],
      from: [],
      runs: [],
      count: undefined,
      started: undefined,
      suspended: false,
    }
  }
  const interpretations: string[] = []
  const from = [`matter.limits[${occasion.limit}]`, `acts.${occasion.entry.id}`]
  const unit = unitOf(context, clock, limit, interpretations)
  const starts = startsOf(context, occasion, occasion.entry, clock, omit, from)
  const begun = [...from]
  const stops = stopsOf(context, occasion, clock, limit, omit)
  interpretations.push(...stops.interpretations)
  const counted = omit === 'startDay' ? !(clock.startDay?.counted ?? false) : (clock.startDay?.counted ?? false)
  const base: CountBase = {
    fixed: limit.due === undefined ? undefined : spanOf(limit.due, context.file.timeZone).hi,
    amount: limit.amount ?? 0,
    unit,
    startDayCounted: counted,
    calendar: context.calendar,
    beyondCoverage: context.beyondCoverage,
  }
  const missing: Missing[] = [...starts.missing]
  // Whatever a partial log has left out can only move the end of the limit later.
  const lo = context.partial ? countDue(countOf(base, occasion.lo, [])).due : NEVER
  const surely = stops.sure.map(({ stop }) => stop)
  const sure = countOf(base, starts.least, surely)
  const isSure = starts.least === starts.most && stops.possible.length === 0
  const most: Count = isSure ? sure : countOf(base, starts.most, [...surely, ...stops.possible.map(({ stop }) => stop)])
  for (const possible of stops.possible)
    if (matters(possible.stop, stops.possible, [sure, most])) missing.push(...possible.missing)
  const endOf = (count: Count): number => extensionsOf(context, occasion, clock, count, count, []).hi
  const extended = starts.most === NEVER ? undefined : extensionsOf(context, occasion, clock, sure, most, from)
  if (context.partial)
    missing.push(
      { kind: 'act', type: 'procedure-start' },
      { kind: 'act', type: 'supplement' },
      { kind: 'act', type: 'extend' },
    )
  const hi = context.partial || extended === undefined ? NEVER : extended.hi
  const settledLo = context.partial ? lo : (extended?.lo ?? countDue(sure).due)
  missing.push(...(extended?.missing ?? []))
  const settled = settledLo === hi
  const isNever = settled && settledLo === NEVER
  // A clock that stands still from the occasion on does so whenever it would have begun.
  const early = (standing: readonly Stop[]): Count =>
    countOf({ ...base, beyondCoverage: 'provisional' }, occasion.lo, standing)
  const atOnce = isNever && surely.some(({ until }) => until === NEVER) && countDue(early(surely)).due === NEVER
  const moved = settled
    ? atOnce
      ? movers(early(surely), stops.sure, hi, (count) => countDue(count).due)
      : movers(sure, stops.sure, hi, endOf)
    : [...stops.sure, ...stops.possible].flatMap((stop) => stop.from)
  const basis = begun.slice(0, 2)
  const runs = [...(atOnce ? basis : begun), ...(isNever ? moved : [])]
  // Where nothing makes it earlier than the bare period does, nothing else is needed to say that it is not earlier.
  const isBare = !settled && !context.partial && countDue(early([])).due >= settledLo
  from.push(...moved)
  return {
    lo: settledLo,
    hi,
    missing,
    interpretations,
    // Whatever a partial log holds beside the start moves the end, if at all, to an unknown later moment.
    from: context.partial ? from.slice(0, 2) : [...new Set(atOnce ? runs : from)],
    ...(isBare && { fromLo: basis }),
    runs: [...new Set(runs)],
    count: settled && starts.most !== NEVER ? (extended?.count ?? most) : undefined,
    started: starts.least === starts.most && starts.most !== NEVER && !context.partial ? starts.entry : undefined,
    suspended: hi === NEVER && !context.partial && starts.most !== NEVER,
  }
}

type CountBase = Omit<Count, 'start' | 'stops' | 'extensions'>

/** What is counted from a start, written out: it is made often. */
const countOf = (base: CountBase, start: number, stops: readonly Stop[]): Count => ({
  start,
  amount: base.amount,
  unit: base.unit,
  stops,
  extensions: [],
  fixed: base.fixed,
  startDayCounted: base.startDayCounted,
  calendar: base.calendar,
  beyondCoverage: base.beyondCoverage,
})

/** The inputs of the stops without which the limit would end at another moment. */
function movers(
  count: Count,
  stops: readonly SureStop[],
  end: number,
  endOf: (count: Count) => number,
): readonly string[] {
  let kept = stops
  for (const one of stops) {
    const others = kept.filter((other) => other !== one)
    if (count.start === NEVER || endOf({ ...count, stops: others.map(({ stop }) => stop) }) === end) kept = others
  }
  return kept.flatMap(({ from }) => from)
}

function unitOf(context: CaseContext, clock: ClockSpec, limit: Limit, interpretations: string[]): Count['unit'] {
  if (limit.unit !== undefined) return limit.unit
  if (clock.dayBasis === undefined) return 'working-day'
  interpretations.push(clock.dayBasis)
  return context.choices[clock.dayBasis]?.choice === 'calendar' ? 'day' : 'working-day'
}

/** Whether leaving a possible stop out would move an end. */
function matters(stop: Stop, possible: readonly { readonly stop: Stop }[], counts: readonly Count[]): boolean {
  const others = possible.map((item) => item.stop).filter((item) => item !== stop)
  return counts.some((count) => {
    if (count.start === NEVER) return false
    const base = count.stops.filter((item) => !possible.some((other) => other.stop === item))
    const [without, alone] = [
      { ...count, stops: [...base, ...others] },
      { ...count, stops: base },
    ]
    return (
      countDue({ ...without, stops: [...without.stops, stop] }).due !== countDue(without).due ||
      countDue({ ...alone, stops: [...base, stop] }).due !== countDue(alone).due
    )
  })
}
