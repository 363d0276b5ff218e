import { notCovered, tableOf, type WorkingDayCalendar } from './calendar'
import type { Day } from './day'
import type { Counting } from './options'
import type { WorkingDayTable } from './working-day-table'

/** A calendar under one request: it knows whether an answer rested on days that are not covered. */
export class Coverage {
  readonly table: WorkingDayTable
  provisional = false
  readonly #calendar: WorkingDayCalendar
  readonly #allowed: boolean

  constructor(calendar: WorkingDayCalendar, beyondCoverage: Counting['beyondCoverage']) {
    this.table = tableOf(calendar)
    this.#calendar = calendar
    this.#allowed = beyondCoverage === 'provisional'
  }

  /**
   * Says that an answer rests on the days from one through another.
   *
   * @throws CalendarCoverageError if one is not covered and the request allows no provisional answer.
   */
  rely(from: Day, through: Day): void {
    const { first, last } = this.table
    if (from > through || (from >= first && through <= last)) return
    if (!this.#allowed) throw notCovered(this.#calendar, from < first ? from : Math.max(from, last + 1))
    this.provisional = true
  }
}
