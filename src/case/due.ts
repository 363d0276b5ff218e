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
  readonly fromLo?: readonly string[]
  /** The period that was counted, for the explanation. */
  readonly period?: { readonly amount: number; readonly unit: string }
}

const settled = (at: number, rest: Partial<Due> = {}): Due => ({
  lo: at,
  hi: at,
  missing: [],
  interpretations: [],
  from: [],
  ...rest,
})

/** Works out by when something is due on an occasion. */
export function dueOn(context: CaseContext, occasion: Occasion, period: PeriodSpec): Due {
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
      return period.basis === undefined ? due : { ...due, interpretations: [period.basis] }
    }
    case 'before': {
      const { lo, hi, missing, interpretations, from } = dueOn(context, occasion, period.of)
      return {
        lo: leadTime(context, lo, period),
        hi: leadTime(context, hi, period),
        missing,
        interpretations: period.basis === undefined ? interpretations : [...interpretations, period.basis],
        from,
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
        ...(limit.fromLo && { fromLo: limit.fromLo }),
      }
    }
    case 'unit-period': {
      const { unit } = context.file
      return unit === undefined
        ? settled(NEVER)
        : settled(endOfDay(parseLocal(unit.period.to)), { from: ['unit.period'] })
    }
    case 'within-limit':
      return beforeExtension(context, occasion, period.clock)
    case 'until':
      return untilAct(context, occasion, period.act)
  }
}

/** The inputs of the end that comes first; of all of them while that is not settled. */
function fromEarliest(ends: readonly Due[]): readonly string[] {
  const settledEnds = ends.every(({ lo, hi }) => lo === hi)
  const first = Math.min(NEVER, ...ends.map(({ lo }) => lo))
  const carrying = settledEnds ? ends.filter(({ lo }) => lo === first).slice(0, 1) : ends
  return [...new Set(carrying.flatMap(({ from }) => from))]
}

type Period = NonNullable<Due['period']>

function ofOccasion(context: CaseContext, occasion: Occasion, end: (start: number) => number, period?: Period): Due {
  // A unit is judged on its period as a whole: what follows it runs from its end.
  const { unit } = context.file
  if (occasion.kind === 'unit' && unit !== undefined)
    return settled(end(endOfDay(parseLocal(unit.period.to))), { from: ['unit.period'], ...(period && { period }) })
  const from = occasion.entry === undefined ? [] : [`acts.${occasion.entry.id}`]
  if (!Number.isFinite(occasion.lo)) return settled(NEVER, { from })
  const lo = end(occasion.lo)
  const hi = end(occasion.hi)
  const missing: Missing[] =
    lo === hi || occasion.entry === undefined ? [] : [{ kind: 'time-of-day', path: `acts.${occasion.entry.id}.at` }]
  return { lo, hi, missing, interpretations: [], from, ...(period && { period }) }
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
  return { ...due, interpretations: [...due.interpretations, id] }
}

function parameter(context: CaseContext, occasion: Occasion, name: string): Due {
  const value = context.parameters[name]
  if (value === undefined)
    return { lo: occasion.lo, hi: NEVER, missing: [{ kind: 'parameter', name }], interpretations: [], from: [] }
  return dueOn(context, occasion, { kind: 'amount', ...(value as object) } as PeriodSpec)
}

/** By the end of the day of an act; not yet due while the act has not been done. */
function untilAct(context: CaseContext, occasion: Occasion, type: Extract<PeriodSpec, { kind: 'until' }>['act']): Due {
  const entry = entriesOf(context, type).find((item) => serves(context, item, occasion))
  if (entry === undefined) {
    if (!context.partial) return settled(NEVER)
    return { lo: endOfDay(occasion.lo), hi: NEVER, missing: [{ kind: 'act', type }], interpretations: [], from: [] }
  }
  if (context.partial)
    return {
      lo: endOfDay(occasion.lo),
      hi: endOfDay(entry.hi),
      missing: [{ kind: 'act', type }],
      interpretations: [],
      from: [`acts.${entry.id}`],
    }
  return settled(endOfDay(entry.lo), { from: [`acts.${entry.id}`] })
}

/** The end of the earliest limit of the matter as it ran before an extension, those before it included. */
function beforeExtension(context: CaseContext, occasion: Occasion, clock: string): Due {
  const limits = context.file.matter?.limits
  const starts = entriesOf(context, ['apply', 'accept', 'assign', 'forward'])
  // The extension of one application moves its own limit.
  const own = occasion.entry === undefined ? [] : [...chain(context, occasion.entry)]
  const start = own.reverse().find((entry) => starts.includes(entry)) ?? starts[0]
  // Without an act from which a limit runs there is none to be extended.
  if (start === undefined && !context.partial) return settled(NEVER)
  if (limits === undefined || start === undefined) {
    const missing: Missing =
      start === undefined ? { kind: 'act', type: 'apply' } : { kind: 'attribute', path: 'matter.limits' }
    return { lo: Number.NEGATIVE_INFINITY, hi: NEVER, missing: [missing], interpretations: [], from: [] }
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
    from: context.partial ? [] : ends.length === 0 ? ['matter.limits'] : fromEarliest(ends),
  }
}
