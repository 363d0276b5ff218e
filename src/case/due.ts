import { NEVER, type Missing } from '../rule/fact'
import { chain, endOfDay, entriesOf, type CaseContext, type Occasion } from './context'
import { parseLocal } from '../time/instant'
import { countDue } from './count'
import { leadTime, unitBy } from './lead'
import { limitOn } from './limit'
import { serves } from './serves'
import type { PeriodSpec } from './spec'

/** When something is due: the instants between which its last moment lies. */
export interface Due {
  readonly lo: number
  readonly hi: number
  readonly missing: readonly Missing[]
  readonly interpretations: readonly string[]
  readonly from: readonly string[]
  readonly fromLo: readonly string[] | undefined
  /** The period that was counted, for the explanation. */
  readonly period: Period | undefined
}
type Period = { readonly amount: number; readonly unit: string }

const NO_INPUTS: readonly string[] = Object.freeze([])
const NOTHING: readonly Missing[] = Object.freeze([])

const dueAt = (lo: number, hi: number, missing: readonly Missing[], from: readonly string[], period?: Period): Due => ({
  lo,
  hi,
  missing,
  interpretations: NO_INPUTS,
  from,
  fromLo: undefined,
  period,
})

const settled = (at: number, from: readonly string[] = NO_INPUTS, period?: Period): Due =>
  dueAt(at, at, NOTHING, from, period)

/** The same end, on which an interpretation bears. */
const readBy = ({ lo, hi, missing, from, fromLo, period }: Due, interpretations: readonly string[]): Due => ({
  lo,
  hi,
  missing,
  interpretations,
  from,
  fromLo,
  period,
})

/** Works out by when something is due on an occasion, once for all that ask. */
export function dueOn(context: CaseContext, occasion: Occasion, period: PeriodSpec): Due {
  let known = context.dues.get(occasion)
  if (known === undefined) {
    known = new Map()
    context.dues.set(occasion, known)
  }
  const existing = known.get(period)
  if (existing !== undefined) return existing
  const due = work(context, occasion, period)
  known.set(period, due)
  return due
}

function work(context: CaseContext, occasion: Occasion, period: PeriodSpec): Due {
  switch (period.kind) {
    case 'none':
      return settled(NEVER)
    case 'same-day':
      return ofOccasion(context, occasion, endOfDay)
    case 'beforehand':
      return ofOccasion(context, occasion, (start) => start)
    case 'amount': {
      const unit = unitBy(context, period)
      const due = ofOccasion(context, occasion, (start) => counted(context, start, period.amount, unit), {
        amount: period.amount,
        unit,
      })
      return period.basis === undefined ? due : readBy(due, [period.basis])
    }
    case 'before': {
      const { lo, hi, missing, interpretations, from } = dueOn(context, occasion, period.of)
      return {
        lo: leadTime(context, lo, period),
        hi: leadTime(context, hi, period),
        missing,
        interpretations: period.basis === undefined ? interpretations : [...interpretations, period.basis],
        from,
        fromLo: undefined,
        period: undefined,
      }
    }
    case 'interpreted':
      return interpreted(context, occasion, period.interpretation)
    case 'parameter':
      return parameter(context, occasion, period.name)
    case 'limit': {
      const limit = limitOn(context, occasion, period.clock)
      return {
        lo: limit.lo,
        hi: limit.hi,
        missing: limit.missing,
        interpretations: limit.interpretations,
        from: limit.from,
        fromLo: limit.fromLo,
        period: undefined,
      }
    }
    case 'unit-period': {
      const { unit } = context.file
      return unit === undefined ? settled(NEVER) : settled(endOfDay(parseLocal(unit.period.to)), ['unit.period'])
    }
    case 'within-limit':
      return beforeExtension(context, occasion, period.clock)
    case 'until':
      return untilAct(context, occasion, period.act)
  }
}

/** The inputs of the end that comes first; of all of them while that is not settled. */
function fromEarliest(ends: readonly Pick<Due, 'lo' | 'hi' | 'from'>[]): readonly string[] {
  const settledEnds = ends.every(({ lo, hi }) => lo === hi)
  const first = Math.min(NEVER, ...ends.map(({ lo }) => lo))
  const carrying = settledEnds ? ends.filter(({ lo }) => lo === first).slice(0, 1) : ends
  return [...new Set(carrying.flatMap(({ from }) => from))]
}

function ofOccasion(context: CaseContext, occasion: Occasion, end: (start: number) => number, period?: Period): Due {
  // A unit is judged on its period as a whole: what follows it runs from its end.
  const { unit } = context.file
  if (occasion.kind === 'unit' && unit !== undefined)
    return settled(end(endOfDay(parseLocal(unit.period.to))), ['unit.period'], period)
  const from = occasion.entry === undefined ? [] : [`acts.${occasion.entry.id}`]
  if (!Number.isFinite(occasion.lo)) return settled(NEVER, from)
  const lo = end(occasion.lo)
  const hi = end(occasion.hi)
  const missing: Missing[] =
    lo === hi || occasion.entry === undefined ? [] : [{ kind: 'time-of-day', path: `acts.${occasion.entry.id}.at` }]
  return dueAt(lo, hi, missing, from, period)
}

const counted = (
  context: CaseContext,
  start: number,
  amount: number,
  unit: Extract<PeriodSpec, { kind: 'amount' }>['unit'],
): number =>
  countDue({
    start,
    amount,
    unit,
    stops: [],
    extensions: [],
    startDayCounted: false,
    calendar: context.calendar,
    beyondCoverage: context.beyondCoverage,
  }).due

function interpreted(context: CaseContext, occasion: Occasion, id: string): Due {
  const period = context.choices[id]?.period
  const due = period === undefined ? settled(NEVER) : dueOn(context, occasion, period as PeriodSpec)
  return readBy(due, [...due.interpretations, id])
}

function parameter(context: CaseContext, occasion: Occasion, name: string): Due {
  const value = context.parameters[name]
  if (value === undefined) return dueAt(occasion.lo, NEVER, [{ kind: 'parameter', name }], NO_INPUTS)
  return dueOn(context, occasion, { kind: 'amount', ...(value as object) } as PeriodSpec)
}

/** By the end of the day of an act; not yet due while the act has not been done. */
function untilAct(context: CaseContext, occasion: Occasion, type: Extract<PeriodSpec, { kind: 'until' }>['act']): Due {
  const entry = entriesOf(context, type).find((item) => serves(context, item, occasion))
  if (entry === undefined) {
    if (!context.partial) return settled(NEVER)
    return dueAt(endOfDay(occasion.lo), NEVER, [{ kind: 'act', type }], NO_INPUTS)
  }
  if (context.partial)
    return dueAt(endOfDay(occasion.lo), endOfDay(entry.hi), [{ kind: 'act', type }], [`acts.${entry.id}`])
  return settled(endOfDay(entry.lo), [`acts.${entry.id}`])
}

const STARTS = ['apply', 'accept', 'assign', 'forward'] as const

/** The end of the earliest limit of the matter as it ran before an extension, those before it included. */
function beforeExtension(context: CaseContext, occasion: Occasion, clock: string): Due {
  const limits = context.file.matter?.limits
  const starts = entriesOf(context, STARTS)
  // The extension of one application moves its own limit.
  const own = occasion.entry === undefined ? [] : [...chain(context, occasion.entry)]
  const start = own.reverse().find((entry) => starts.includes(entry)) ?? starts[0]
  // Without an act from which a limit runs there is none to be extended.
  if (start === undefined && !context.partial) return settled(NEVER)
  if (limits === undefined || start === undefined) {
    const missing: Missing =
      start === undefined ? { kind: 'act', type: 'apply' } : { kind: 'attribute', path: 'matter.limits' }
    return dueAt(Number.NEGATIVE_INFINITY, NEVER, [missing], NO_INPUTS)
  }
  const extensions = entriesOf(context, 'extend')
  const earlier = extensions.slice(
    0,
    extensions.findIndex(({ id }) => id === occasion.entry?.id),
  )
  const before: CaseContext = {
    ...context,
    byType: new Map(context.byType).set('extend', earlier),
    cache: new Map(),
    performed: new Map(),
    dues: new Map(),
  }
  const ends = limits.map((_limit, index) =>
    limitOn(
      before,
      {
        kind: 'limit',
        id: `${start.id}/limits[${index}]`,
        lo: start.lo,
        hi: start.hi,
        entry: start,
        limit: index,
        spec: { each: 'limit', from: start.act.type },
      },
      clock,
    ),
  )
  return {
    // An earlier start that a partial log has left out would end the limit earlier.
    lo: context.partial ? Number.NEGATIVE_INFINITY : Math.min(NEVER, ...ends.map(({ lo }) => lo)),
    hi: Math.min(NEVER, ...ends.map(({ hi }) => hi)),
    missing: [
      ...ends.flatMap(({ missing }) => missing),
      ...(context.partial ? [{ kind: 'act', type: 'apply' } as const] : []),
    ],
    interpretations: [...new Set(ends.flatMap(({ interpretations }) => interpretations))],
    from: context.partial ? NO_INPUTS : ends.length === 0 ? ['matter.limits'] : fromEarliest(ends),
    fromLo: undefined,
    period: undefined,
  }
}
