import { type Fact, known, unknown } from '../../rule/fact'
import { checkCalendar } from '../../time/calendar'
import { formatDay } from '../../time/day'
import { dayOfInstant, parseTimeOfDay, timeOfDay } from '../../time/instant'
import { type CaseContext, entriesOf, type Entry, type Occasion } from '../context'

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
  const inside = hours.some(
    ([open, close]) => (parseTimeOfDay(open) ?? 0) <= time && time < (parseTimeOfDay(close) ?? 0),
  )
  return known(inside, [...from, 'unit.officeHours'])
}

/** Whether the handler is at the post when the occasion arises: nobody who could be the handler has left and not come back. */
export function handlerPresent(context: CaseContext, occasion: Occasion): Fact<boolean> {
  const handler = context.file.matter?.handler
  const who = { kind: 'attribute', path: 'matter.handler' } as const
  if (context.partial) return unknown([...(handler === undefined ? [who] : []), { kind: 'act', type: 'leave-post' }])
  const away = awayAt(context, occasion.lo)
  if (away.length === 0) return known(true)
  if (handler === undefined) return unknown([who], { from: away.map(({ id }) => `acts.${id}`) })
  const left = away.find(({ act }) => act.by === handler)
  return known(left === undefined, ['matter.handler', ...(left === undefined ? [] : [`acts.${left.id}`])])
}

/** The departures from which nobody had come back at an instant. */
export const awayAt = (context: CaseContext, at: number): readonly Entry[] =>
  entriesOf(context, 'leave-post').filter(
    (left) =>
      left.lo <= at &&
      !entriesOf(context, 'return').some((back) => back.act.by === left.act.by && back.lo >= left.lo && back.lo <= at),
  )
