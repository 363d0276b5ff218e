import { type Day, FIRST_DAY, LAST_DAY, weekday } from './day'

/**
 * Rank and select over the working days of a calendar. Working days are numbered in order; number 1 is the first
 * one covered. Beyond the coverage the numbering goes on by the weekend rule alone, so every question costs the same
 * whatever the distance: callers decide whether they may ask there.
 */
export class WorkingDayTable {
  readonly first: Day
  readonly last: Day
  /** How many working days the coverage has. */
  readonly total: number
  /** rank[i]: working days in the first i days. */
  readonly #rank: Int32Array
  /** select[i]: the day of number i + 1. */
  readonly #select: Int32Array
  readonly #week: WeeklyPattern
  readonly #weeklyBefore: number
  readonly #weeklyThrough: number

  constructor(first: Day, last: Day, weekend: readonly number[], listed: ReadonlyMap<Day, boolean>) {
    this.first = first
    this.last = last
    this.#week = new WeeklyPattern(weekend)
    const length = last - first + 1
    const rank = new Int32Array(length + 1)
    let total = 0
    for (let i = 0; i < length; i++) {
      if (listed.get(first + i) ?? this.#week.has(first + i)) total++
      rank[i + 1] = total
    }
    const select = new Int32Array(total)
    for (let i = 0; i < length; i++) if (rank[i + 1]! > rank[i]!) select[rank[i]!] = first + i
    this.total = total
    this.#rank = rank
    this.#select = select
    this.#weeklyBefore = this.#week.through(first - 1)
    this.#weeklyThrough = this.#week.through(last)
  }

  /** The number of the last working day on or before a day. */
  through(day: Day): number {
    if (day < this.first) return this.#week.through(day) - this.#weeklyBefore
    if (day > this.last) return this.total + this.#week.through(day) - this.#weeklyThrough
    return this.#rank[day - this.first + 1]!
  }

  /** The working day of a number; a day outside the years of the library where none comes. */
  day(number: number): Day {
    if (number < 1) return this.#week.day(number + this.#weeklyBefore)
    if (number > this.total) return this.#week.day(number - this.total + this.#weeklyThrough)
    return this.#select[number - 1]!
  }

  has(day: Day): boolean {
    return this.through(day) > this.through(day - 1)
  }

  covers(day: Day): boolean {
    return day >= this.first && day <= this.last
  }
}

/** The same numbering over an endless run of equal weeks; number 0 is the last working day before 1969-12-29, a Monday. */
class WeeklyPattern {
  readonly #perWeek: number
  /** Working days among the first i days of the week. */
  readonly #within: readonly number[]

  constructor(weekend: readonly number[]) {
    const within = [0]
    for (let isoDay = 1; isoDay <= 7; isoDay++) within.push(within[isoDay - 1]! + (weekend.includes(isoDay) ? 0 : 1))
    this.#within = within
    this.#perWeek = within[7]!
  }

  has(day: Day): boolean {
    const isoDay = weekday(day)
    return this.#within[isoDay]! > this.#within[isoDay - 1]!
  }

  through(day: Day): number {
    return Math.floor((day + 3) / 7) * this.#perWeek + this.#within[weekday(day)]!
  }

  day(number: number): Day {
    if (this.#perWeek === 0) return number > 0 ? LAST_DAY + 1 : FIRST_DAY - 1
    const week = Math.floor((number - 1) / this.#perWeek)
    const rest = number - week * this.#perWeek
    let isoDay = 1
    while (this.#within[isoDay]! < rest) isoDay++
    return week * 7 - 3 + isoDay - 1
  }
}
