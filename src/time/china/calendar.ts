import { type Calendar, type ListedDay, WorkingDayCalendar } from '../calendar'
import { type Day, dayOf, formatDay, parseDay } from '../day'
import { CalendarCoverageError } from '../errors'
import { type Notice, notices } from './data'

/** The working days of mainland China, and the same as they stood on an earlier day. */
export interface ChinaCalendar extends Calendar {
  /**
   * The calendar as it was known on a day: notices issued later are undone, and the coverage ends with the last year
   * whose annual notice had been issued. A day counts as informed on the day of issue itself.
   *
   * @param date 'YYYY-MM-DD'
   * @throws CalendarCoverageError before 2006-12-18, the day of issue of the first notice known here.
   * @throws InvalidDateError for what is not a day.
   *
   * @example
   * ```ts
   * import { chinaCalendar, dueDate } from 'officium'
   * const request = { start: '2020-01-20', period: { amount: 5, unit: 'working-day' } } as const
   * dueDate({ ...request, calendar: chinaCalendar.asPublishedOn('2020-01-20') }) //=> '2020-02-01'
   * dueDate(request) //=> '2020-02-04'
   * ```
   */
  asPublishedOn(date: string): ChinaCalendar
}

const FIRST_ISSUE = notices[0]![2]

function readDate(word: string): Day {
  return dayOf(2000 + Number(word.slice(0, 2)), Number(word.slice(2, 4)), Number(word.slice(4, 6)))
}

/** The listed days of notices in their order of issue. */
function listDays(known: readonly Notice[]): ReadonlyMap<Day, ListedDay> {
  const days = new Map<Day, ListedDay>()
  for (const [, number, , words] of known) {
    let name = ''
    const set = (day: Day, work: boolean) =>
      days.set(day, Object.freeze({ work, name, ...(number === '' ? {} : { notice: number }) }))
    for (const word of words.split(' ')) {
      if (word.startsWith('+')) set(readDate(word.slice(1)), true)
      else if (/^\d/.test(word)) {
        const last = readDate(word.slice(-6))
        for (let day = readDate(word); day <= last; day++) set(day, false)
      } else name = word
    }
  }
  return days
}

class PublishedCalendar extends WorkingDayCalendar implements ChinaCalendar {
  constructor(id: string, known: readonly Notice[]) {
    const first = dayOf(notices[0]![0], 1, 1)
    const last = dayOf(Math.max(...known.map(([year]) => year)), 12, 31)
    super({
      id,
      source: describeSource(known),
      first,
      last,
      weekend: [6, 7],
      days: () => dropAfter(listDays(known), last),
    })
    Object.freeze(this)
  }

  asPublishedOn(date: string): ChinaCalendar {
    const issuedBy = formatDay(parseDay(date, ['date']))
    const known = notices.filter(([, , issued]) => issued <= issuedBy)
    if (known.length === notices.length) return chinaCalendar
    const latest = known.at(-1)
    if (latest === undefined) {
      throw new CalendarCoverageError('china', FIRST_ISSUE, chinaCalendar.to, issuedBy, ['date'])
    }
    return new PublishedCalendar(`china@${latest[2]}`, known)
  }
}

function describeSource(known: readonly Notice[]): string {
  const latest = known.at(-1)!
  return `国务院办公厅关于节假日安排的通知，截至${latest[1]}（${latest[2]}）`
}

function dropAfter(days: ReadonlyMap<Day, ListedDay>, last: Day): ReadonlyMap<Day, ListedDay> {
  return new Map([...days].filter(([day]) => day <= last))
}

/**
 * The working days of mainland China from 2007-01-01 to 2026-12-31, by the notices of the State Council on holidays
 * and make-up working days. Each listed day names its holiday and its notice.
 *
 * The last days of December stand as known: a notice for the next year may still set them (as that for 2019 did
 * with 29 to 31 December 2018). Not in it: local holidays of autonomous regions, and half days for some citizens
 * (Measures on National Holidays, art. 3, 4); add them with `defineCalendar`.
 *
 * @example
 * ```ts
 * import { chinaCalendar } from 'officium'
 * chinaCalendar.isWorkingDay('2024-02-18') //=> true
 * chinaCalendar.describeDay('2024-02-18').kind //=> 'makeup-working-day'
 * chinaCalendar.describeDay('2024-02-12').notice //=> '国办发明电〔2023〕7号'
 * ```
 */
export const chinaCalendar: ChinaCalendar = /*#__PURE__*/ new PublishedCalendar('china', notices)
