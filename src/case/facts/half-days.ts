import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import { checkCalendar, tableOf } from '../../time/calendar'
import { formatDay } from '../../time/day'
import { DAY, dayOfInstant, MINUTE } from '../../time/instant'
import type { CaseContext, Occasion } from '../context'
import { hoursOn } from './office-hours'
import { returnFrom } from './posts'

const MINUTES_A_DAY = DAY / MINUTE

/**
 * For how many half days of office time the post was left so far, in fractions: half a day is half of the office time
 * of that day, and a whole working day between is two. Chinese: 半天.
 */
export function halfDaysAway(context: CaseContext, { entry }: Occasion): Fact<number> {
  if (entry === undefined) return known(0)
  const back = returnFrom(context, entry)
  const last = back?.hi ?? context.asOf
  const edges = [...new Set([entry.lo, entry.hi, back?.lo ?? last, last].map(dayOfInstant))]
  const hours = edges.map((day) => hoursOn(context, formatDay(day)))
  if (hours.some((one) => one === undefined)) return unknown([{ kind: 'attribute', path: 'unit.officeHours' }])
  const from = [
    ...new Set([
      `acts.${entry.id}`,
      ...(back === undefined ? [] : [`acts.${back.id}`]),
      ...hours.flatMap((one) => (one === undefined ? [] : [one.from])),
    ]),
  ]
  const lo = context.partial ? 0 : halfDaysBetween(context, entry.hi, back?.lo ?? context.asOf)
  const hi = halfDaysBetween(context, entry.lo, last)
  if (lo === hi) return known(lo, from)
  const inexact = [entry, back].filter((one) => one !== undefined && one.lo !== one.hi)
  const missing: Missing[] = inexact.map((one) => ({ kind: 'time-of-day', path: `acts.${one?.id}.at` }))
  if (context.partial) missing.push({ kind: 'act', type: 'return', about: entry.id })
  return unknown(missing, { lo, hi, from, fromLo: from })
}

function halfDaysBetween(context: CaseContext, start: number, end: number): number {
  if (end <= start) return 0
  const first = dayOfInstant(start)
  const last = dayOfInstant(end)
  const missedOn = (day: number): number => {
    if (!checkCalendar(context.calendar, ['calendar']).isWorkingDay(formatDay(day))) return 0
    const sessions = hoursOn(context, formatDay(day))?.sessions ?? []
    const from = Math.max(0, start / MINUTE - day * MINUTES_A_DAY)
    const to = Math.min(MINUTES_A_DAY, end / MINUTE - day * MINUTES_A_DAY)
    let all = 0
    let missed = 0
    for (const [open, close] of sessions) {
      all += close - open
      missed += Math.max(0, Math.min(close, to) - Math.max(open, from))
    }
    return all === 0 ? 0 : (missed / all) * 2
  }
  if (first === last) return rounded(missedOn(first))
  const table = tableOf(checkCalendar(context.calendar, ['calendar']))
  const between = last - first < 2 ? 0 : table.through(last - 1) - table.through(first)
  return rounded(missedOn(first) + between * 2 + missedOn(last))
}

/** To thousandths, so that a sum of sessions that make half a day is one. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000
