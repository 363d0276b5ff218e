import type { Calendar } from './calendar'
import type { CountingOptions } from './options'
import type { Period, SameFamily, Unit } from './unit'

/**
 * Days or times during which a period does not run, for a reason: a hearing, a test, a suspension. `from` and `to`
 * are both inside: 'YYYY-MM-DD' is the whole day. Either may have a time of day ('YYYY-MM-DDTHH:mm').
 */
export interface ExcludedInterval {
  readonly from: string
  readonly to: string
  /** Why the period does not run, as it should stand in an explanation. */
  readonly ground: string
  /** The clause it rests on. */
  readonly citation?: string | undefined
}

/** An excluded interval that may still be running: without `to` nobody knows yet when the period runs on. */
export interface OpenExcludedInterval extends Omit<ExcludedInterval, 'to'> {
  readonly to?: string | undefined
}

/** Office hours of a working day: half-open windows, ['09:00', '12:00'] runs up to but not including 12:00. */
export type OfficeHours = readonly (readonly [from: string, to: string])[]

/**
 * What `deadline` and `dueDate` answer. Only `start` and `period` are needed; every option of `CountingOptions` has a
 * documented default.
 */
export interface DeadlineRequest<U extends Unit = Unit> extends CountingOptions {
  /**
   * The day or moment of the event: 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm[:ss[.SSS]]', local time. With `timeZone` it may
   * end in 'Z' or an offset. Periods in days use its day; a day alone is its midnight.
   */
  readonly start: string
  readonly period: Period<U>
  /**
   * Added to the period as if it had been that much longer from the start: months do not drift, and a roll happens
   * once, at the end. A unit other than the one before it is counted on from where that one ends, before any roll.
   */
  readonly extension?: Period<SameFamily<U>> | readonly Period<SameFamily<U>>[] | undefined
  /**
   * Intervals that do not count, in any order; they may overlap. Units in days leave out each excluded day: a month
   * or year is as long as it would have been, and so many more days as are excluded. Other units leave out the time.
   */
  readonly excluded?: readonly ExcludedInterval[] | undefined
  /** By default `chinaCalendar`. */
  readonly calendar?: Calendar | undefined
  /** Needed by office minutes and by `lateStart`. */
  readonly officeHours?: OfficeHours | undefined
  /**
   * IANA time zone. It turns texts with an offset into local time, and makes hours and minutes run in real time
   * across a change of the clocks; without it they run in wall-clock time.
   */
  readonly timeZone?: string | undefined
  /** Days only: the due date keeps the time of day of the start. By default it is a day. */
  readonly keepTime?: boolean | undefined
  /**
   * Days, weeks, months and years counted forward: at least so many working days that are not excluded must fall
   * within the period, or it ends with the last of them (Regulation (EEC) 1182/71 art. 3(5)). By default 0.
   */
  readonly minimumWorkingDays?: number | undefined
}

/** A request in which an excluded interval may still be running. */
export interface OpenDeadlineRequest<U extends Unit = Unit> extends Omit<DeadlineRequest<U>, 'excluded'> {
  readonly excluded?: readonly OpenExcludedInterval[] | undefined
}

/** What `workingDays` counts: the working days after one day and through another. */
export interface WorkingDaysRequest {
  /** 'YYYY-MM-DD', not counted. */
  readonly after: string
  /** 'YYYY-MM-DD', counted if it is a working day. */
  readonly through: string
  /** Intervals whose working days do not count. */
  readonly excluded?: readonly OpenExcludedInterval[] | undefined
  /** By default `chinaCalendar`. */
  readonly calendar?: Calendar | undefined
  readonly beyondCoverage?: CountingOptions['beyondCoverage']
}
