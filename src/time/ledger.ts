import type { DayDescription } from './calendar'
import type { DayUnit, Unit } from './unit'

/**
 * What a run of days is. 'deferred': between the event and the working day as of which it counts; 'start-day': the
 * day of the event, which does not count; 'counted'; 'rest-day': a day off within a period in working days;
 * 'excluded': by an interval, with its ground; 'rolled': after (or before) the last day, up to the due date;
 * 'lengthened': added so that enough working days fall within the period.
 */
export type DayRunKind = 'deferred' | 'start-day' | 'counted' | 'rest-day' | 'excluded' | 'rolled' | 'lengthened'

/**
 * What a run of time is. 'start-hour': the rest of the hour of the event, which does not count; 'counted'; 'closed':
 * outside office hours on a working day; 'rest-day'; 'excluded'; 'rolled'.
 */
export type TimeRunKind = 'start-hour' | 'counted' | 'closed' | 'rest-day' | 'excluded' | 'rolled'

/** Why a run is what it is. */
export interface RunReason {
  /** The ground and the clause of an exclusion. */
  readonly ground?: string
  readonly citation?: string
  /** What the calendar says of these days, where it says more than the weekend rule; of rolled days, what made them roll. */
  readonly calendarDay?: DayDescription['kind']
  readonly name?: string
  readonly notice?: string
  /** The number of the extension, from 1, in which these days count; the period itself has none. */
  readonly extension?: number
}

/** A run of days of one kind and reason; `from` and `to` are both inside. */
export interface DayRun extends RunReason {
  readonly kind: DayRunKind
  readonly from: string
  readonly to: string
  readonly days: number
}

/** A run of time of one kind and reason, from a local date-time until just before another. */
export interface TimeRun extends RunReason {
  readonly kind: TimeRunKind
  readonly from: string
  readonly to: string
  readonly minutes: number
}

/** The last run of a ledger whose exclusion still runs. */
export interface OpenRun extends RunReason {
  readonly kind: 'excluded'
  readonly from: string
  readonly to: null
}

/** Runs of days for units in days, runs of time for the others. */
export type LedgerRun<U extends Unit = Unit> = U extends DayUnit ? DayRun : TimeRun
