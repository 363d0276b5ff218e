import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import { formatDay, parseDay } from '../../time/day'
import { dayOfInstant, parseTimeOfDay } from '../../time/instant'
import type { CaseContext, Occasion } from '../context'
import { spanOf } from '../span'

const attribute = (path: string): Missing => ({ kind: 'attribute', path })

/** Whether the person of an attendance record, or the person's unit, had tidied up that day when the person left. */
export function tidied(context: CaseContext, { index = -1 }: Occasion): Fact<boolean> {
  const { unit, people = {}, timeZone } = context.file
  const entry = unit?.attendance?.[index]
  if (entry === undefined) return known(false)
  const out = entry.out === undefined ? undefined : parseTimeOfDay(entry.out)
  if (out === undefined) return unknown([attribute(`unit.attendance[${index}].out`)])
  if (unit?.routines === undefined) return unknown([attribute('unit.routines')])
  const own = Object.hasOwn(people, entry.person) ? people[entry.person]?.unit : undefined
  const left = spanOf(entry.on, timeZone).lo + out
  const missing: Missing[] = []
  const from = [`unit.attendance[${index}].out`, 'unit.routines']
  for (const [number, { what, by, at }] of unit.routines.entries()) {
    if (what !== 'tidying' || spanOf(at, timeZone).lo > context.asOf || (by !== entry.person && by !== own)) continue
    const { lo, hi } = spanOf(at, timeZone)
    if (formatDay(dayOfInstant(lo)) !== entry.on || lo > left) continue
    if (hi <= left) return known(true, by === own ? [...from, `people.${entry.person}.unit`] : from)
    missing.push({ kind: 'time-of-day', path: `unit.routines[${number}].at` })
  }
  if (context.partial) missing.push(attribute('unit.routines'))
  if (own === undefined && unit.routines.length > 0) missing.push(attribute(`people.${entry.person}.unit`))
  return missing.length === 0
    ? known(false, own === undefined ? from : [...from, `people.${entry.person}.unit`])
    : unknown(missing)
}

/** For how many of the festivals and events so far there was no clean-up since the one before, up to the day itself. */
export function cleanUpsMissing(context: CaseContext): Fact<number> {
  const { unit, timeZone } = context.file
  if (unit?.events === undefined) return unknown([attribute('unit.events')])
  if (unit.routines === undefined) return unknown([attribute('unit.routines')])
  const days = unit.events
    .map(({ on }) => parseDay(on))
    .sort((a, b) => a - b)
    .filter((day) => day < dayOfInstant(context.asOf + 1))
  const done = unit.routines
    .filter(({ what }) => what === 'clean-up')
    .map(({ at }) => spanOf(at, timeZone).lo)
    .filter((at) => at <= context.asOf)
    .map(dayOfInstant)
  const without = days.filter((day, index) => {
    const before = days[index - 1] ?? Number.NEGATIVE_INFINITY
    return !done.some((one) => before < one && one <= day)
  }).length
  const from = ['unit.events', 'unit.routines']
  if (!context.partial || without === 0) return known(without, from)
  return unknown([attribute('unit.routines')], { lo: 0, hi: without, from })
}
