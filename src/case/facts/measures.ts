import type { Params } from '../../rule/condition'
import { type Fact, known, unknown } from '../../rule/fact'
import { type Breach, type CaseContext, chain, entriesOf, type Entry, type Occasion } from '../context'
import { serves } from '../serves'

/** Of a breach, a measure that was taken against somebody else is not meant. */
const isOther = (to: string | undefined, who: string | undefined): boolean =>
  to !== undefined && who !== undefined && to !== who

/** Whether a measure of certain kinds was taken on the occasion. */
export function measureTaken(context: CaseContext, occasion: Occasion, measures: readonly string[]): Fact<boolean> {
  const fitting = entriesOf(context, 'measure').filter(
    (entry) => entry.act.type === 'measure' && measures.includes(entry.act.kind) && serves(context, entry, occasion),
  )
  const { who, whoFrom, whoMissing } = occasion.breach ?? {}
  const taken = fitting.find(({ act }) => !isOther(act.to, who) && (act.to === undefined || whoMissing === undefined))
  if (taken !== undefined)
    return known(true, [`acts.${taken.id}`, ...(taken.act.to !== undefined && whoFrom !== undefined ? [whoFrom] : [])])
  // Whether it was taken against whoever bears the breach cannot be told.
  if (whoMissing !== undefined && fitting.length > 0) return unknown([whoMissing])
  return context.partial ? unknown([{ kind: 'act', type: 'measure' }]) : known(false)
}

/** Whether the measure that is the occasion was taken for a breach of certain clauses. */
export function measureIsFor(context: CaseContext, { entry }: Occasion, params: Params | undefined): Fact<boolean> {
  if (entry === undefined) return known(false)
  const {
    sure,
    missing,
    open: possible,
  } = context.breachesOf((params as { readonly of?: readonly string[] } | undefined)?.of ?? [])
  const found = sure.find((breach) => answers(context, entry, breach))
  if (found !== undefined) return known(true, [`acts.${entry.id}`, ...found.from])
  // What another occasion may still turn out to be does not matter to a measure about this one.
  const mattering = possible.some((on) => concerns(context, entry, on)) ? missing : []
  const open = context.partial ? [...mattering, { kind: 'act', type: 'contact' } as const] : mattering
  return open.length === 0 ? known(false) : unknown(open)
}

/** Whether a measure is about what the breach is about; where it does not say, whether it is against whoever bears it. */
function answers(context: CaseContext, entry: Entry, { on, who }: Breach): boolean {
  if (isOther(entry.act.to, who)) return false
  return entry.act.about === undefined ? who !== undefined && entry.act.to === who : concerns(context, entry, on)
}

const concerns = (context: CaseContext, entry: Entry, on: Occasion): boolean =>
  entry.act.about === undefined ||
  entry.act.about === on.id ||
  [...chain(context, entry)].some(({ id }) => id === on.entry?.id)
