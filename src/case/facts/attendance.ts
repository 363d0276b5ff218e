import { type Fact, known, unknown } from '../../rule/fact'
import { checkCalendar } from '../../time/calendar'
import type { CaseContext, Occasion } from '../context'
import type { UnitRecord } from '../schema'
import { hoursOn, minutes, type Session } from './office-hours'

type Entry = NonNullable<UnitRecord['attendance']>[number]

const entryOf = (context: CaseContext, { index = -1 }: Occasion): Entry | undefined =>
  context.file.unit?.attendance?.[index]
const place = ({ index }: Occasion, key: string): string => `unit.attendance[${index ?? ''}].${key}`
const lacking = (path: string): Fact<never> => unknown([{ kind: 'attribute', path }])

/** Whether the day of an attendance record was a working day. */
export function onWorkingDay(context: CaseContext, occasion: Occasion): Fact<boolean> {
  const entry = entryOf(context, occasion)
  if (entry === undefined) return known(false)
  return known(checkCalendar(context.calendar, ['calendar']).isWorkingDay(entry.on), [place(occasion, 'on')])
}

/** Whether the person signed for himself or herself. */
export function signedInPerson(context: CaseContext, occasion: Occasion): Fact<boolean> {
  const entry = entryOf(context, occasion)
  return entry?.signedBy === undefined
    ? lacking(place(occasion, 'signedBy'))
    : known(entry.signedBy === entry.person, [place(occasion, 'signedBy')])
}

/** By how many minutes the person came after the start of the session; zero where in time. */
export const minutesLate = (context: CaseContext, occasion: Occasion): Fact<number> =>
  offBy(context, occasion, 'in', (at, sessions) => {
    const session = sessions.find(([, end]) => at < end) ?? sessions.at(-1)
    return at - (session?.[0] ?? at)
  })

/** By how many minutes the person left before the end of the session; zero where in time. */
export const minutesEarly = (context: CaseContext, occasion: Occasion): Fact<number> =>
  offBy(context, occasion, 'out', (at, sessions) => {
    const session = sessions.filter(([start]) => start < at).at(-1) ?? sessions[0]
    return (session?.[1] ?? at) - at
  })

function offBy(
  context: CaseContext,
  occasion: Occasion,
  key: 'in' | 'out',
  measure: (at: number, sessions: readonly Session[]) => number,
): Fact<number> {
  const entry = entryOf(context, occasion)
  const time = entry?.[key]
  if (entry === undefined || time === undefined) return lacking(place(occasion, key))
  const hours = hoursOn(context, entry.on)
  if (hours === undefined) return lacking('unit.officeHours')
  const off = measure(minutes(time), hours.sessions)
  return known(Math.max(0, off), [place(occasion, key), hours.from])
}
