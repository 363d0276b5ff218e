import { enHoliday, enNotice } from '../holidays'
import { countedIn, type Ledger, type Locators, type Run, summaryOf } from '../ledger'
import { enLocator } from '../locator'
import { enAmount, enCount } from './amounts'
import { enGround } from './ground'
import { capital } from './lists'
import { enMoment, enRange, enWeekday } from './moments'

/** The notice, or the clause with its place in the regulation where that is known. */
function source({ notice, citation }: Run, locators: Locators): string {
  if (citation === undefined || citation === '') return notice === undefined ? '' : ` (${enNotice(notice)})`
  const place = Object.hasOwn(locators, citation) ? enLocator(locators[citation] ?? '') : undefined
  return ` (${place === undefined ? '' : `${place}; `}${enNotice(citation)})`
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
function sense(run: Run, locators: Locators = {}): string {
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
        ? `worked to make up for ${named(run, 'a holiday')}, ${extended}${source(run, locators)}`
        : extended
    }
    case 'rest-day':
      return `${dayOff(run)}, not counted${source(run, locators)}`
    case 'closed':
      return 'outside office hours, not counted'
    case 'excluded': {
      const ground = enGround(run.ground ?? 'another rule')
      return run.to === null
        ? `${ground}, not ended: the limit stands still${source(run, locators)}`
        : `${ground}, not counted${source(run, locators)}`
    }
    case 'rolled':
      return run.calendarDay === undefined
        ? 'the last day moves'
        : `the last day falls on ${dayOff(run)} and moves${source(run, locators)}`
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

/** How a period was counted, in one sentence. `unit` is the unit of the period; `locators` say where clauses stand. */
export function enCounted(ledger: Ledger, unit: string | undefined, locators?: Locators): string {
  const { notable, weekendDays, hasClosedTime, counted, extended, measure, year } = summaryOf(ledger)
  // The first run says the year for all.
  const parts = notable.map((run, index) => `${when(run, index === 0 ? undefined : year)}: ${sense(run, locators)}`)
  if (weekendDays > 0) parts.push(`${enCount(weekendDays, 'day')} of weekends not counted`)
  if (hasClosedTime) parts.push('time outside office hours not counted')
  const countUnit = countedIn(measure, unit)
  if (counted > 0)
    parts.push(
      `${enAmount(counted, countUnit)} counted in all${extended > 0 ? `, of which ${enAmount(extended, countUnit)} in extensions` : ''}`,
    )
  // Where everything counts there is nothing to tell beyond the length.
  return parts.length < 2 ? '' : `${capital(parts.join('; '))}.`
}
