import { MINUTE, parseTimeOfDay } from '../../time/instant'
import type { CaseContext } from '../context'

/** A working session of a day, in minutes since midnight. */
export type Session = readonly [start: number, end: number]

/** The hours of a day, earliest session first: those of its season, else those of the unit. */
export function hoursOn(
  context: CaseContext,
  on: string,
): { readonly sessions: readonly Session[]; readonly from: string } | undefined {
  const { seasons, officeHours } = context.file.unit ?? {}
  const season = seasons?.findIndex(({ from, to }) => from <= on && on <= to) ?? -1
  const hours = seasons?.[season]?.officeHours ?? officeHours
  if (hours === undefined) return undefined
  const sessions = hours.map(([open, close]): Session => [minutes(open), minutes(close)]).sort((a, b) => a[0] - b[0])
  return { sessions, from: season < 0 ? 'unit.officeHours' : `unit.seasons[${season}].officeHours` }
}

export const minutes = (time: string): number => (parseTimeOfDay(time) ?? 0) / MINUTE
