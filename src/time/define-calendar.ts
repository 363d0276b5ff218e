import type { Path } from '../errors'
import { type Calendar, checkCalendar, type ListedDay, listedDays, WorkingDayCalendar } from './calendar'
import { type Day, parseDay } from './day'
import { CalendarDefinitionError } from './errors'
import { UnknownOptionError } from './request-errors'

/** A listed day, alone or with the holiday it belongs to and the notice that sets it. */
export type CalendarDay = string | { readonly date: string; readonly name?: string; readonly notice?: string }

/** The definition of a calendar; days are 'YYYY-MM-DD'. */
export interface CalendarDefinition {
  readonly id: string
  /** The calendar whose listed days and weekend hold wherever this definition says nothing else. */
  readonly base?: Calendar | undefined
  /** ISO weekdays off, 1 Monday to 7 Sunday; the base's, or [6, 7]. */
  readonly weekend?: readonly number[] | undefined
  /** Days off. */
  readonly off?: readonly CalendarDay[] | undefined
  /** Days worked although the weekend rule or the base has them off. */
  readonly work?: readonly CalendarDay[] | undefined
  /** First and last day covered; with a base, the base's by default. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Where the days are from. */
  readonly source?: string | undefined
}

/** A definition without a base says what it covers. */
export type FreeCalendarDefinition = CalendarDefinition & { readonly from: string; readonly to: string }
/** A definition over a base may leave the coverage to it. */
export type OverlayDefinition = CalendarDefinition & { readonly base: Calendar }

const keys = ['id', 'base', 'weekend', 'off', 'work', 'from', 'to', 'source']

/**
 * Defines a calendar of working days, from nothing or over another one (a region's own holidays, a body's closing
 * days, a year whose notice has just come out).
 *
 * @param definition `id`; `from` and `to`, the days covered, which the definition vouches for whole; `weekend` as
 * ISO weekdays, by default [6, 7]; `off` and `work`, the days that the weekend rule gets wrong. With `base`, its
 * listed days and its weekend hold wherever the definition says nothing else; days beyond the base's coverage
 * follow the weekend rule.
 * @returns A frozen calendar.
 * @throws CalendarDefinitionError ('invalid-calendar') for a day listed twice, both off and work, or outside the
 * coverage; for coverage that ends before it begins; for weekdays that are not 1 to 7.
 * @throws InvalidDateError for a day that does not exist.
 * @throws UnknownOptionError for a property that no definition has.
 *
 * @example
 * ```ts
 * import { chinaCalendar, defineCalendar, dueDate } from 'officium'
 * const guangxi = defineCalendar({
 *   id: 'guangxi-2026',
 *   base: chinaCalendar,
 *   from: '2026-01-01',
 *   off: [{ date: '2026-04-20', name: '广西三月三' }, { date: '2026-04-21', name: '广西三月三' }],
 * })
 * guangxi.describeDay('2026-04-20').name //=> '广西三月三'
 * dueDate({ start: '2026-04-17', period: { amount: 1, unit: 'working-day' }, calendar: guangxi }) //=> '2026-04-22'
 * ```
 */
export function defineCalendar(definition: FreeCalendarDefinition | OverlayDefinition): Calendar {
  if (typeof definition !== 'object' || definition === null) {
    throw new CalendarDefinitionError([], definition, 'not-a-calendar')
  }
  for (const key in definition) if (!keys.includes(key)) throw new UnknownOptionError([key], key, keys)
  const { id, source } = definition
  if (typeof id !== 'string' || id === '') throw new CalendarDefinitionError(['id'], id, 'missing-id')
  if (source !== undefined && typeof source !== 'string')
    throw new CalendarDefinitionError(['source'], source, 'missing-id')
  const base = definition.base === undefined ? undefined : checkCalendar(definition.base, ['base'])
  const first = parseDay(definition.from ?? base?.from, ['from'])
  const last = parseDay(definition.to ?? base?.to, ['to'])
  if (first > last) throw new CalendarDefinitionError(['from'], definition.from, 'reversed-coverage')
  const own = new Map<Day, ListedDay>()
  addDays(own, definition.off, false, first, last)
  addDays(own, definition.work, true, first, last)
  const days = () => {
    const inherited = base === undefined ? [] : [...listedDays(base)].filter(([day]) => day >= first && day <= last)
    return new Map([...inherited, ...own])
  }
  const weekend = checkWeekend(definition.weekend ?? base?.weekend ?? [6, 7])
  return new WorkingDayCalendar({ id, source: source ?? '', first, last, weekend, days })
}

function checkWeekend(weekend: unknown): readonly number[] {
  const valid =
    Array.isArray(weekend) &&
    weekend.length <= 7 &&
    new Set(weekend).size === weekend.length &&
    weekend.every((isoDay) => Number.isInteger(isoDay) && isoDay >= 1 && isoDay <= 7)
  if (!valid) throw new CalendarDefinitionError(['weekend'], weekend, 'invalid-weekend')
  return [...weekend].sort((a, b) => a - b)
}

function addDays(own: Map<Day, ListedDay>, list: unknown, work: boolean, first: Day, last: Day): void {
  const key = work ? 'work' : 'off'
  if (list === undefined) return
  if (!Array.isArray(list)) throw new CalendarDefinitionError([key], list, 'invalid-day-list')
  // Of more entries than days one is wrong or stands twice: no more need be read to find it.
  for (const [index, entry] of list.slice(0, last - first + 2).entries()) {
    const path = [key, index]
    const { date, name, notice } = readEntry(entry, path)
    const day = parseDay(date, typeof entry === 'string' ? path : [...path, 'date'])
    if (day < first || day > last) throw new CalendarDefinitionError(path, date, 'outside-coverage')
    const before = own.get(day)
    if (before !== undefined) {
      throw new CalendarDefinitionError(path, date, before.work === work ? 'duplicate-day' : 'off-and-work')
    }
    own.set(day, {
      work,
      ...(name === undefined ? {} : { name }),
      ...(notice === undefined ? {} : { notice }),
    })
  }
}

interface Entry {
  readonly date: unknown
  readonly name?: string | undefined
  readonly notice?: string | undefined
}

function readEntry(entry: unknown, path: Path): Entry {
  if (typeof entry === 'string') return { date: entry }
  if (typeof entry !== 'object' || entry === null) throw new CalendarDefinitionError(path, entry, 'invalid-day-list')
  const { date, name, notice } = entry as Record<'date' | 'name' | 'notice', unknown>
  if (!(isOptionalText(name) && isOptionalText(notice))) {
    throw new CalendarDefinitionError(path, entry, 'invalid-day-list')
  }
  return { date, name, notice }
}

const isOptionalText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'
