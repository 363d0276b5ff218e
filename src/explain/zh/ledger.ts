import { countedIn, type Ledger, type Locators, type Run, summaryOf } from '../ledger'
import { safeText } from '../safe'
import { zhAmount } from './amounts'
import { zhGround } from './ground'
import { zhRange, zhWeekday } from './moments'

/** The notice, or the clause with its place in the regulation where that is known. */
function source({ notice, citation }: Run, locators: Locators): string {
  if (citation === undefined || citation === '') return notice === undefined ? '' : `（${safeText(notice)}）`
  const place = Object.hasOwn(locators, citation) ? `${safeText(locators[citation] ?? '')}，` : ''
  return `（${place}${safeText(citation)}）`
}

const holiday = ({ name }: Run): string => (name === undefined ? '放假' : `${safeText(name)}放假`)

function dayOff(run: Run): string {
  return run.calendarDay === 'holiday' ? holiday(run) : run.calendarDay === 'weekend' ? '周末' : '休息'
}

/** What a run is and whether it counts. */
function sense(run: Run, locators: Locators = {}): string {
  switch (run.kind) {
    case 'deferred':
      return '尚未起算'
    case 'start-day':
      return '为开始之日，不计入'
    case 'start-hour':
      return '为起算的当时，不计入'
    case 'counted': {
      const extended = run.extension === undefined ? '计入' : '计入延长的时限'
      return run.calendarDay === 'makeup-working-day'
        ? `${run.name === undefined ? '' : safeText(run.name)}调休上班，${extended}${source(run, locators)}`
        : extended
    }
    case 'rest-day':
      return `${dayOff(run)}，不计入${source(run, locators)}`
    case 'closed':
      return '在办公时间以外，不计入'
    case 'excluded': {
      const ground = zhGround(run.ground ?? '另有规定')
      return run.to === null
        ? `${ground}，尚未结束，时限中止计算${source(run, locators)}`
        : `${ground}，不计入${source(run, locators)}`
    }
    case 'rolled':
      return run.calendarDay === undefined ? '期满之日顺延' : `期满之日遇${dayOff(run)}，顺延${source(run, locators)}`
    case 'lengthened':
      return '为保证其间有足够的工作日而延长'
  }
}

function when(run: Run, year: number | undefined): string {
  if (run.to === null) return `自${zhRange(run.from, run.from, year)}起`
  const range = zhRange(run.from, run.to, year)
  return run.kind === 'counted' && run.from === run.to ? `${range}（${zhWeekday(run.from)}）` : range
}

/** One line for each run of a ledger. */
export const zhLedgerLines = (ledger: Ledger): readonly string[] =>
  ledger.map((run) => {
    if (run.to === null) return `${when(run, undefined)}：${sense(run)}`
    const length = 'days' in run ? `${run.days} 天` : zhAmount(run.minutes, 'minute')
    return `${zhRange(run.from, run.to)}（${length}）：${sense(run).replace(/^为/, '')}`
  })

/** How a period was counted, in one sentence. `unit` is the unit of the period; `locators` say where clauses stand. */
export function zhCount(ledger: Ledger, unit: string | undefined, locators?: Locators): string {
  const { notable, weekendDays, hasClosedTime, counted, extended, measure, year } = summaryOf(ledger)
  // The first run says the year for all.
  const parts = notable.map((run, index) => `${when(run, index === 0 ? undefined : year)}${sense(run, locators)}`)
  if (weekendDays > 0) parts.push(`其间周末 ${weekendDays} 天不计入`)
  if (hasClosedTime) parts.push('办公时间以外不计入')
  const countUnit = countedIn(measure, unit)
  if (counted > 0)
    parts.push(
      `共计入 ${zhAmount(counted, countUnit)}${extended > 0 ? `，其中延长 ${zhAmount(extended, countUnit)}` : ''}`,
    )
  // Where everything counts there is nothing to tell beyond the length.
  return parts.length < 2 ? '' : `${parts.join('；')}。`
}
