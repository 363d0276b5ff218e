import { type Fact, known, type Missing, NEVER, unknown } from '../rule/fact'
import { DAY, dayOfInstant } from '../time/instant'
import { type CaseContext, entriesOf, type Entry, type Occasion } from './context'
import type { Stop } from './count'
import { fits } from './pattern'
import type { Limit } from './schema'
import { serves } from './serves'
import type { ClockPart, ClockSpec, StopRule } from './spec'

/** What makes a limit stand still for certain, and what may do so. */
export interface Stops {
  readonly sure: readonly SureStop[]
  readonly possible: readonly PossibleStop[]
  readonly interpretations: readonly string[]
}

/** A stop, and the acts that make it one. */
export interface SureStop {
  readonly stop: Stop
  readonly from: readonly string[]
}

/** A stop, and what would settle whether it is one. */
export interface PossibleStop extends SureStop {
  readonly missing: readonly Missing[]
}

type Collected = { readonly [K in keyof Stops]: Stops[K] extends readonly (infer T)[] ? T[] : never }
type ProcedureRule = Extract<StopRule, { procedures: unknown }>
type ActRule = Extract<StopRule, { since: unknown }>

/** The times that do not count in a limit by the rules of a clock, one of its parts left out where `omit` says so. */
export function stopsOf(
  context: CaseContext,
  occasion: Occasion,
  clock: ClockSpec,
  limit: Limit,
  omit: ClockPart | undefined,
): Stops {
  const into: Collected = { sure: [], possible: [], interpretations: [] }
  if (omit === 'includes') into.sure.push(...governmentTime(context, occasion))
  for (const rule of clock.stops ?? []) {
    if (omit === `stop ${rule.clause}`) continue
    if ('procedures' in rule) procedureStops(context, occasion, rule, limit, into)
    else actStops(context, occasion, rule, into)
  }
  return into
}

function procedureStops(
  context: CaseContext,
  occasion: Occasion,
  rule: ProcedureRule,
  limit: Limit,
  into: Collected,
): void {
  for (const entry of entriesOf(context, 'procedure-start')) {
    if (!serves(context, entry, occasion, { mayPrecede: true })) continue
    const { act } = entry
    if (act.type !== 'procedure-start' || !rule.procedures.includes(act.kind)) continue
    if (!rule.from.includes(limit.source)) {
      if (rule.scope === undefined) continue
      add(into.interpretations, rule.scope)
      if (context.choices[rule.scope]?.choice !== 'all-limits') continue
    }
    if (rule.requiredByLaw && act.requiredByLaw === false) continue
    const boundary = rule.boundary === undefined ? 'both' : context.choices[rule.boundary]?.choice
    if (rule.boundary !== undefined) add(into.interpretations, rule.boundary)
    const end = entriesOf(context, 'procedure-end').find((other) => other.act.about === entry.id)
    const from = inputs(entry, end)
    const stop = stopBetween(entry, end, boundary ?? 'both', act.kind, rule.clause)
    if (stop === undefined) continue
    if (rule.requiredByLaw && act.requiredByLaw === undefined) {
      into.possible.push({ stop, from, missing: [{ kind: 'attribute', path: `acts.${entry.id}.requiredByLaw` }] })
    } else into.sure.push({ stop, from })
  }
}

function actStops(context: CaseContext, occasion: Occasion, rule: ActRule, into: Collected): void {
  for (const entry of entriesOf(context, rule.since.type)) {
    if (!serves(context, entry, occasion, { mayPrecede: true })) continue
    const fit = fits(context, entry, rule.since)
    if (fit.truth === false || !asks(rule, fit.gives)) continue
    const end = entriesOf(context, rule.until.type).find(
      (other) => other.lo >= entry.lo && fits(context, other, rule.until).truth !== false,
    )
    const from = inputs(entry, end)
    const stop = stopBetween(entry, end, rule.leavesOut, rule.ground, rule.clause)
    if (stop === undefined) continue
    if (fit.truth === undefined) {
      into.possible.push({ stop, from, missing: fit.missing })
    } else into.sure.push({ stop, from: [...from, ...fit.from] })
  }
}

const inputs = (...entries: readonly (Entry | undefined)[]): readonly string[] =>
  entries.flatMap((entry) => (entry === undefined ? [] : [`acts.${entry.id}`]))

/** Whether an act names what the rule looks for; an act without its contents may. */
const asks = (rule: ActRule, gives: readonly string[]): boolean =>
  rule.since.contents === undefined ||
  gives.length === 0 ||
  rule.since.contents.some((content) => typeof content === 'string' && gives.includes(content))

function stopBetween(
  start: Entry,
  end: Entry | undefined,
  leavesOut: string,
  ground: string,
  clause: string,
): Stop | undefined {
  const first = dayOfInstant(start.lo) + (leavesOut === 'last-only' || leavesOut === 'neither' ? 1 : 0)
  const last =
    end === undefined ? NEVER : dayOfInstant(end.lo) - (leavesOut === 'first-only' || leavesOut === 'neither' ? 1 : 0)
  return last < first
    ? undefined
    : { from: first * DAY, until: last === NEVER ? NEVER : (last + 1) * DAY, ground, citation: clause }
}

/** Whether the log holds anything of the kind of which a stop speaks, be it one that stops the clock or not. */
export function waited(context: CaseContext, occasion: Occasion, clock: string, part: ClockPart): Fact<boolean> {
  const rule = context.clocks[clock]?.stops?.find((stop) => part === `stop ${stop.clause}`)
  if (rule === undefined) return known(false)
  const found =
    'procedures' in rule
      ? entriesOf(context, 'procedure-start').find(
          (entry) =>
            entry.act.type === 'procedure-start' &&
            rule.procedures.includes(entry.act.kind) &&
            serves(context, entry, occasion, { mayPrecede: true }),
        )
      : entriesOf(context, rule.since.type).find((entry) => serves(context, entry, occasion, { mayPrecede: true }))
  if (found !== undefined) return known(true, [`acts.${found.id}`])
  return context.partial ? unknown([{ kind: 'act', type: 'procedure-start' }]) : known(false)
}

const SENDING = ['forward', 'request-instructions'] as const
const DECIDING = ['approve', 'instruct', 'decide'] as const

/** The time that the government took over its approval, which a careless count leaves out. */
function governmentTime(context: CaseContext, occasion: Occasion): readonly SureStop[] {
  const sent = entriesOf(context, SENDING).filter(
    (entry) => entry.act.to === 'government' && serves(context, entry, occasion, { mayPrecede: true }),
  )
  return sent.flatMap((entry) => {
    const back = entriesOf(context, DECIDING).find(({ act, lo }) => act.by === 'government' && lo >= entry.lo)
    const stop = stopBetween(entry, back, 'both', 'government', '')
    return stop === undefined ? [] : [{ stop, from: inputs(entry, back) }]
  })
}

function add(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item)
}
