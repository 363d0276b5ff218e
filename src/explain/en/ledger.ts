import { groundName } from '../ground'
import { enHoliday, enNotice } from '../holidays'
import { type Ledger, type Run, summaryOf } from '../ledger'
import { enAmount, enCount } from './amounts'
import { capital } from './lists'
import { enMoment, enRange, enWeekday } from './moments'

const source = ({ notice, citation }: Run): string => {
  const named = citation === undefined || citation === '' ? notice : citation
  return named === undefined ? '' : ` (${enNotice(named)})`
}

const named = ({ name }: Run, otherwise: string): string => (name === undefined ? otherwise : enHoliday(name))

function dayOff(run: Run): string {
  return run.calendarDay === 'holiday'
    ? named(run, 'a day off')
    : run.calendarDay === 'weekend'
      ? 'the weekend'
      : 'a day off'
}

/** What a run is and whether it counts. */
function sense(run: Run): string {
  switch (run.kind) {
    case 'deferred':
      return 'not yet running'
    case 'start-day':
      return 'the starting day, not counted'
    case 'start-hour':
      return 'the rest of the starting hour, not counted'
    case 'counted': {
      const extended = run.extension === undefined ? 'counted' : 'counted in the extension'
      return run.calendarDay === 'makeup-working-day'
        ? `worked to make up for ${named(run, 'a holiday')}, ${extended}${source(run)}`
        : extended
    }
    case 'rest-day':
      return `${dayOff(run)}, not counted${source(run)}`
    case 'closed':
      return 'outside office hours, not counted'
    case 'excluded': {
      const ground = groundName(run.ground ?? 'another rule', 'en')
      return run.to === null
        ? `${ground}, not ended: the limit stands still${source(run)}`
        : `${ground}, not counted${source(run)}`
    }
    case 'rolled':
      return run.calendarDay === undefined
        ? 'the last day moves'
        : `the last day falls on ${dayOff(run)} and moves${source(run)}`
    case 'lengthened':
      return 'added so that enough working days fall within the period'
  }
}

function when(run: Run, year: number | undefined): string {
  if (run.to === null) return `from ${enRange(run.from, run.from, year)}`
  const range = enRange(run.from, run.to, year)
  return run.kind === 'counted' && run.from === run.to ? `${enWeekday(run.from)} ${range}` : range
}

/** One line for each run of a ledger. */
export const enLedgerLines = (ledger: Ledger): readonly string[] =>
  ledger.map((run) => {
    if (run.to === null) return `from ${enMoment(run.from)}: ${sense(run)}`
    const length = 'days' in run ? enCount(run.days, 'day') : enAmount(run.minutes, 'minute')
    return `${enRange(run.from, run.to)} (${length}): ${sense(run)}`
  })

/** How a period was counted, in one sentence. `unit` is the unit of the period. */
export function enCounted(ledger: Ledger, unit: string | undefined): string {
  const { notable, weekendDays, hasClosedTime, counted, extended, measure, year } = summaryOf(ledger)
  // The first run says the year for all.
  const parts = notable.map((run, index) => `${when(run, index === 0 ? undefined : year)}: ${sense(run)}`)
  if (weekendDays > 0) parts.push(`${enCount(weekendDays, 'day')} of weekends not counted`)
  if (hasClosedTime) parts.push('time outside office hours not counted')
  const countUnit = measure === 'minute' ? 'minute' : unit === 'working-day' ? 'working-day' : 'day'
  if (counted > 0)
    parts.push(
      `${enAmount(counted, countUnit)} counted in all${extended > 0 ? `, of which ${enAmount(extended, countUnit)} in extensions` : ''}`,
    )
  // Where everything counts there is nothing to tell beyond the length.
  return parts.length < 2 ? '' : `${capital(parts.join('; '))}.`
}
