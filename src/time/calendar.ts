import type { Path } from '../errors'
import { type Day, FIRST_DAY, formatDay, LAST_DAY, parseDay } from './day'
import { CalendarCoverageError, CalendarDefinitionError } from './errors'
import { hashText } from './hash'
import { WorkingDayTable } from './working-day-table'

/** What a calendar says about one day. */
export interface DayDescription {
  /** 'holiday': a day listed off, also on a weekend; 'makeup-working-day': a weekend day that is worked (调休上班). */
  readonly kind: 'working-day' | 'weekend' | 'holiday' | 'makeup-working-day'
  /** The holiday that the day belongs to, such as 春节. */
  readonly name?: string
  /** The number of the notice that sets the day. */
  readonly notice?: string
}

/** A day that a calendar lists because the weekend rule does not say all about it. */
export interface ListedDay {
  readonly work: boolean
  readonly name?: string
  readonly notice?: string
}

/**
 * A calendar of working days: a value, made by `defineCalendar` or `chinaCalendar`, that never changes. Its days
 * are 'YYYY-MM-DD'.
 */
export interface Calendar {
  readonly id: string
  /** Where its days are from: notice numbers, a decision of the host; empty if not said. */
  readonly source: string
  /** First and last day covered. */
  readonly from: string
  readonly to: string
  /** ISO weekdays (1 Monday to 7 Sunday) that are days off unless listed. */
  readonly weekend: readonly number[]
  /** A hash of coverage, weekend and listed days: the same content, the same hash, in every version. */
  readonly hash: string
  /** @throws CalendarCoverageError for a day not covered. */
  isWorkingDay(day: string): boolean
  /** @throws CalendarCoverageError for a day not covered. */
  describeDay(day: string): DayDescription
}

/** What a calendar is made of; `days` is called at most once, when a day is first asked for. */
export interface CalendarContent {
  readonly id: string
  readonly source: string
  readonly first: Day
  readonly last: Day
  readonly weekend: readonly number[]
  readonly days: () => ReadonlyMap<Day, ListedDay>
}

/** The one implementation of `Calendar`: tables are built when they are first needed. */
export class WorkingDayCalendar implements Calendar {
  readonly id: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly weekend: readonly number[]
  readonly #content: CalendarContent
  #days: ReadonlyMap<Day, ListedDay> | undefined
  #table: WorkingDayTable | undefined
  #hash: string | undefined

  constructor(content: CalendarContent) {
    this.id = content.id
    this.source = content.source
    this.from = formatDay(content.first)
    this.to = formatDay(content.last)
    this.weekend = Object.freeze([...content.weekend])
    this.#content = content
    if (new.target === WorkingDayCalendar) Object.freeze(this)
  }

  get hash(): string {
    this.#hash ??= hashText(this.#describe())
    return this.#hash
  }

  isWorkingDay(day: string): boolean {
    return tableOf(this).has(this.#covered(day))
  }

  describeDay(day: string): DayDescription {
    return describe(this, this.#covered(day))
  }

  #covered(text: string): Day {
    const day = parseDay(text, ['day'])
    if (!tableOf(this).covers(day)) throw new CalendarCoverageError(this.id, this.from, this.to, text, ['day'])
    return day
  }

  #describe(): string {
    const days = [...listedDays(this)].sort(([a], [b]) => a - b)
    const lines = days.map(([day, { work, name, notice }]) => [formatDay(day), work, name ?? '', notice ?? ''])
    return JSON.stringify([this.from, this.to, this.weekend, lines])
  }

  static listed(calendar: WorkingDayCalendar): ReadonlyMap<Day, ListedDay> {
    calendar.#days ??= calendar.#content.days()
    return calendar.#days
  }

  static table(calendar: WorkingDayCalendar): WorkingDayTable {
    if (calendar.#table === undefined) {
      const { first, last, weekend } = calendar.#content
      const days = WorkingDayCalendar.listed(calendar)
      calendar.#table = new WorkingDayTable(
        first,
        last,
        weekend,
        new Map([...days].map(([day, { work }]) => [day, work])),
      )
    }
    return calendar.#table
  }
}

/** The calendar behind the public type. */
export function checkCalendar(calendar: unknown, path: Path): WorkingDayCalendar {
  if (calendar instanceof WorkingDayCalendar) return calendar
  throw new CalendarDefinitionError(path, calendar, 'not-a-calendar')
}

export const tableOf = WorkingDayCalendar.table
export const listedDays = WorkingDayCalendar.listed

/** Describes a day, beyond the coverage by the weekend rule. */
export function describe(calendar: WorkingDayCalendar, day: Day): DayDescription {
  const { has, listed } = { has: tableOf(calendar).has(day), listed: listedDays(calendar).get(day) }
  if (listed === undefined) return { kind: has ? 'working-day' : 'weekend' }
  const weekend = calendar.weekend.includes(((((day + 3) % 7) + 7) % 7) + 1)
  const kind = listed.work ? (weekend ? 'makeup-working-day' : 'working-day') : 'holiday'
  return Object.freeze({
    kind,
    ...(listed.name === undefined ? {} : { name: listed.name }),
    ...(listed.notice === undefined ? {} : { notice: listed.notice }),
  })
}

/** The error for a day that a calendar does not cover. */
export function notCovered(calendar: WorkingDayCalendar, day: Day): CalendarCoverageError {
  const within = Math.min(Math.max(day, FIRST_DAY), LAST_DAY)
  return new CalendarCoverageError(calendar.id, calendar.from, calendar.to, formatDay(within), ['calendar'])
}
