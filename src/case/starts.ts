import { type Missing, NEVER } from '../rule/fact'
import { type CaseContext, entriesOf, type Entry, type Occasion } from './context'
import { papersComplete, supplementedAt } from './papers'
import { serves } from './serves'
import type { ClockPart, ClockSpec } from './spec'

/** When a limit begins: at the earliest, at the latest, and what leaves the two apart. */
export interface Starts {
  readonly least: number
  /** NEVER where the clock has not started, or may not have. */
  readonly most: number
  readonly missing: readonly Missing[]
  readonly entry?: Entry
}

/** From when the limit runs: receipt of the application, or the supplement that completed the papers. */
export function startsOf(
  context: CaseContext,
  occasion: Occasion,
  entry: Entry,
  clock: ClockSpec,
  omit: ClockPart | undefined,
  from: string[],
): Starts {
  const received =
    entry.act.type === 'apply' ? entriesOf(context, 'receive').find(({ act }) => act.about === entry.id) : undefined
  let start = received ?? entry
  if (omit === 'starts') start = entriesOf(context, 'accept').find((item) => serves(context, item, occasion)) ?? start
  const atOnce = (): Starts => {
    if (start !== entry) from.push(`acts.${start.id}`)
    return { least: start.lo, most: start.lo, missing: [], entry: start }
  }
  if (clock.restarts === undefined || omit === 'restarts' || entry.act.type !== 'apply') return atOnce()
  const papers = papersComplete(context)
  from.push(...papers.from)
  if (papers.truth === true) return atOnce()
  const supplemented = supplementedAt(context, occasion)
  from.push(...supplemented.from)
  const least = supplemented.least?.lo ?? NEVER
  const most = supplemented.most?.lo ?? NEVER
  if (papers.truth === false)
    return { least, most, missing: supplemented.missing, ...(supplemented.most && { entry: supplemented.most }) }
  if (start !== entry) from.push(`acts.${start.id}`)
  return {
    least: Math.min(start.lo, least),
    most: Math.max(start.lo, most),
    missing: [...papers.missing, ...supplemented.missing],
  }
}
