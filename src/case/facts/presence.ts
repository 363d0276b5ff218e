import { type Fact, known, unknown } from '../../rule/fact'
import { checkCalendar } from '../../time/calendar'
import { formatDay } from '../../time/day'
import { dayOfInstant, parseTimeOfDay, timeOfDay } from '../../time/instant'
import type { CaseContext, Occasion } from '../context'

/** Whether the post was left within working hours: on a working day, inside the office hours of the unit. */
export function officeAbsence(context: CaseContext, occasion: Occasion): Fact<boolean> {
  const { entry } = occasion
  if (entry === undefined) return known(false)
  const from = [`acts.${entry.id}`]
  const day = dayOfInstant(entry.lo)
  if (!checkCalendar(context.calendar, ['calendar']).isWorkingDay(formatDay(day))) return known(false, from)
  const hours = context.file.unit?.officeHours
  if (hours === undefined) return unknown([{ kind: 'attribute', path: 'unit.officeHours' }], { from })
  if (entry.hi !== entry.lo) return unknown([{ kind: 'time-of-day', path: `acts.${entry.id}.at` }], { from })
  const time = timeOfDay(entry.lo)
  const inside = hours.some(([open, close]) => (parseTimeOfDay(open) ?? 0) <= time && time < (parseTimeOfDay(close) ?? 0))
  return known(inside, [...from, 'unit.officeHours'])
}
