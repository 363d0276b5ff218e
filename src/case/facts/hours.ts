import type { Params } from '../../rule/condition'
import { type Fact, known, unknown } from '../../rule/fact'
import { checkCalendar } from '../../time/calendar'
import { formatDay, parseDay } from '../../time/day'
import { dayOfInstant } from '../../time/instant'
import type { CaseContext } from '../context'

/** Whether the office hours of a season are certain hours, in every part of the period that is of this season. */
export function keepsHours({ file: { unit } }: CaseContext, params: Params | undefined): Fact<boolean> {
  const { season, hours } = params as unknown as { readonly season: string; readonly hours: readonly string[] }
  const all = unit?.seasons ?? []
  const own = all.flatMap((one, index) => (one.season === season ? [index] : []))
  if (own.length === 0) return unknown([{ kind: 'attribute', path: 'unit.seasons' }])
  const wanted = [...hours].sort().join(' ')
  const other = own.find((index) => hoursText(all[index]?.officeHours ?? []) !== wanted)
  const carrying = other === undefined ? own : [other]
  return known(
    other === undefined,
    carrying.map((index) => `unit.seasons[${index}].officeHours`),
  )
}

const hoursText = (hours: readonly (readonly [string, string])[]): string =>
  hours
    .map(([open, close]) => `${open}-${close}`)
    .sort()
    .join(' ')

/** On how many working days of the period so far nobody is on the attendance record. */
export function daysClosed(context: CaseContext): Fact<number> {
  const { unit } = context.file
  if (unit?.attendance === undefined) return unknown([{ kind: 'attribute', path: 'unit.attendance' }])
  const calendar = checkCalendar(context.calendar, ['calendar'])
  const open = new Set(unit.attendance.map(({ on }) => on))
  // The day of the judgement is not over.
  const last = Math.min(parseDay(unit.period.to), dayOfInstant(context.asOf + 1) - 1)
  let closed = 0
  for (let day = parseDay(unit.period.from); day <= last; day++) {
    const text = formatDay(day)
    if (!open.has(text) && calendar.isWorkingDay(text)) closed += 1
  }
  const from = ['unit.attendance']
  if (!context.partial || closed === 0) return known(closed, from)
  return unknown([{ kind: 'attribute', path: 'unit.attendance' }], { lo: 0, hi: closed, from })
}
