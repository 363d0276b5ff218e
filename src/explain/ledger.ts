import type { LedgerRun, OpenRun } from '../time/ledger'

export type Run = LedgerRun | OpenRun
export type Ledger = readonly Run[]
/** Where the clauses stand that a ledger cites. */
export type Locators = { readonly [clause: string]: string }

/** What a ledger comes down to: the runs that a reader is told one by one, and the sums of the others. */
export interface LedgerSummary {
  /** In the order of the ledger. */
  readonly notable: readonly Run[]
  /** Days off by the weekend rule, and whether time outside office hours was left out. */
  readonly weekendDays: number
  readonly hasClosedTime: boolean
  /** Days or minutes that count, and how many of them are of extensions. */
  readonly counted: number
  readonly extended: number
  readonly measure: 'day' | 'minute'
  /** The year of the first run, which need not be said again. */
  readonly year: number | undefined
}

const lengthOf = (run: Run): number => ('days' in run ? run.days : 'minutes' in run ? run.minutes : 0)

const isWeekend = (run: Run): boolean => run.kind === 'rest-day' && run.calendarDay === 'weekend'

/** Ordinary counted days and weekends are told by their sums; everything else by itself. */
function isNotable(run: Run): boolean {
  if (run.kind === 'counted') return run.calendarDay === 'makeup-working-day'
  return run.kind !== 'closed' && !isWeekend(run)
}

const sum = (runs: readonly Run[]): number => runs.reduce((total, run) => total + lengthOf(run), 0)

/** The unit in which the days or minutes of a ledger are told, by the unit of its period. */
export const countedIn = (measure: LedgerSummary['measure'], unit: string | undefined): string =>
  measure === 'minute' ? 'minute' : unit === 'working-day' ? 'working-day' : 'day'

/** Sums a ledger up. */
export function summaryOf(ledger: Ledger): LedgerSummary {
  const counted = ledger.filter(({ kind }) => kind === 'counted')
  return {
    notable: ledger.filter(isNotable),
    weekendDays: sum(ledger.filter((run) => isWeekend(run) && 'days' in run)),
    hasClosedTime: ledger.some(({ kind }) => kind === 'closed'),
    counted: sum(counted),
    extended: sum(counted.filter(({ extension }) => extension !== undefined)),
    measure: ledger.some((run) => 'minutes' in run) ? 'minute' : 'day',
    year: ledger[0] === undefined ? undefined : Number(ledger[0].from.slice(0, 4)),
  }
}
