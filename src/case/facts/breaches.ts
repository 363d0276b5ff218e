import type { Params } from '../../rule/condition'
import { type Fact, known, unknown } from '../../rule/fact'
import { addMonths, formatDay, parseDay } from '../../time/day'
import { DAY, dayOfInstant, parseLocal } from '../../time/instant'
import type { Breach, CaseContext, Occasion } from '../context'

/** Over which time breaches are counted, back from the one that is looked at. */
export type Window = 'rolling-year' | 'calendar-year' | 'unit-period' | 'file'

/**
 * How many breaches of the clauses named there are up to the occasion, itself counted, within the window. By the same
 * person where `same` says so: one whose bearer is not known may be that person's.
 */
export function breachCount(context: CaseContext, occasion: Occasion, params: Params | undefined): Fact<number> {
  const {
    of = [],
    window,
    interpretation,
    same,
    cites,
  } = (params ?? {}) as {
    readonly of?: readonly string[]
    readonly window?: Window
    readonly interpretation?: string
    readonly same?: 'person'
    /** How many breaches are enough, and are cited: the one that is looked at first. */
    readonly cites?: number
  }
  const read = interpretation === undefined ? [] : [interpretation]
  const chosen = (interpretation === undefined ? window : (context.choices[interpretation]?.choice as Window)) ?? 'file'
  const last = chosen === 'file' ? context.asOf : (occasion.breach?.at ?? context.asOf)
  const first = startOf(context, last, chosen)
  const { sure, missing } = context.breachesOf(of)
  const within = sure.filter(({ at }) => first <= at && at <= last)
  const own =
    same === undefined ? within : within.filter(({ who }) => who !== undefined && who === occasion.breach?.who)
  const others =
    same === undefined || occasion.breach?.who === undefined ? [] : within.filter(({ who }) => who === undefined)
  const tells = ({ from, whoFrom }: Breach): readonly string[] =>
    same === undefined || whoFrom === undefined ? from : [...from, whoFrom]
  const looked = own.filter(({ clause, on }) => clause === occasion.breach?.clause && on.id === occasion.breach.on.id)
  const besides = own.filter((breach) => !looked.includes(breach))
  const from = [...new Set([...looked, ...besides].slice(0, cites).flatMap(tells))]
  const open = [
    ...missing,
    ...others.map(
      ({ on }) => ({ kind: 'attribute', path: `${on.entry === undefined ? on.id : `acts.${on.id}`}.by` }) as const,
    ),
    ...(context.partial ? [{ kind: 'act', type: 'contact' } as const] : []),
  ]
  return open.length === 0
    ? known(own.length, from, read)
    : unknown(open, { lo: own.length, hi: Number.POSITIVE_INFINITY, from, interpretations: read })
}

function startOf(context: CaseContext, last: number, window: Window): number {
  switch (window) {
    case 'rolling-year':
      return addMonths(dayOfInstant(last), -12) * DAY
    case 'calendar-year':
      return parseDay(`${formatDay(dayOfInstant(last)).slice(0, 4)}-01-01`) * DAY
    case 'unit-period':
      return context.file.unit === undefined ? Number.NEGATIVE_INFINITY : parseLocal(context.file.unit.period.from)
    case 'file':
      return Number.NEGATIVE_INFINITY
  }
}
