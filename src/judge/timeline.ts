import type { CaseContext, Occasion } from '../case/context'
import { type Count, countRequest } from '../case/count'
import { dueOn, type Due } from '../case/due'
import { type Limited, limitOn } from '../case/limit'
import { performedOn, type Performed } from '../case/performance'
import type { Limit } from '../case/schema'
import { spanOf } from '../case/span'
import type { Rulebook } from '../norm/rulebook'
import { NEVER } from '../rule/fact'
import { type Calendar, checkCalendar } from '../time/calendar'
import { computeDeadline } from '../time/deadline'
import { formatDay } from '../time/day'
import { dayOfInstant, MINUTE } from '../time/instant'
import { workingDays } from '../time/working-days'
import type { ReasonCode, TimeLine } from '../verdict'
import type { BookRule } from './book'
import { locatorsOf } from './locators'
import { formatMoment, isDayEnd } from './moment'

/** The time side of a verdict: from when, by when, when it was done, how late, and day by day. */
export function timeLineOf(
  context: CaseContext,
  occasion: Occasion,
  { rule, performance, due: period }: BookRule,
  reason: ReasonCode,
  rulebook: Rulebook,
): TimeLine | undefined {
  const { shows } = rule
  if (shows === undefined) return undefined
  const due = period === undefined ? undefined : dueOn(context, occasion, period)
  const performed = performance === undefined ? undefined : performedOn(context, occasion, performance)
  if (due === undefined && performed?.done !== true) return undefined
  const limit = shows.due?.kind === 'limit' ? limitOn(context, occasion, shows.due.clock) : undefined
  const source = occasion.limit === undefined ? undefined : context.file.matter?.limits?.[occasion.limit]
  const stated = source?.statedDue
  // A limit that has not begun, or may have been begun by an act that is not on record, has no start.
  const begun = limit === undefined ? occasion.entry : limit.started
  const counted = limit?.count === undefined ? undefined : ledgerOf(context, limit.count)
  const answer = counted?.answer
  const line: { -readonly [K in keyof TimeLine]: TimeLine[K] } = {} as TimeLine
  if (begun) line.start = answer?.start ?? formatMoment(begun.hi)
  if (limit?.started && limit.started.id !== occasion.entry?.id)
    line.startAct = Object.freeze({ id: limit.started.id, act: limit.started.act.type })
  if (shows.due?.kind === 'until') line.until = shows.due.act
  line.due = settled(due)
  line.done = doneAt(performed)
  const length = periodOf(limit, due, source)
  if (length) line.period = lengthOf(length, limit && source)
  const late = lateness(context, reason, due, performed)
  if (late) line.late = Object.freeze(late)
  if (answer && counted) {
    line.ledger = answer.ledger
    const locators = counted.locators(rulebook, rule.citation.regulation)
    if (locators) line.locators = locators
  }
  if (stated !== undefined) line.stated = formatMoment(spanOf(stated, context.file.timeZone).hi)
  if (limit?.suspended) line.suspended = true
  if (answer?.provisional) line.provisional = true
  return Object.freeze(line)
}

type Length = { readonly amount: number; readonly unit: string }

const lengthOf = ({ amount, unit }: Length, limit: Limit | undefined): NonNullable<TimeLine['period']> =>
  Object.freeze(limit === undefined ? { amount, unit } : { amount, unit, source: limit.source })

/** The length that was counted; of a limit that has not begun or ends by date, as the case file gives it. */
function periodOf(limit: Limited | undefined, due: Due | undefined, source: Limit | undefined): Length | undefined {
  if (limit === undefined) return due?.period
  const { count } = limit
  if (count !== undefined && count.fixed === undefined) return { amount: count.amount, unit: count.unit }
  return statedPeriod(source)
}

/** The length of a limit that has not begun, as the case file gives it. */
const statedPeriod = (limit: Limit | undefined): { readonly amount: number; readonly unit: string } | undefined =>
  limit?.amount === undefined || limit.unit === undefined ? undefined : { amount: limit.amount, unit: limit.unit }

const settled = (due: Due | undefined): string | null =>
  due === undefined || due.lo !== due.hi || due.lo === NEVER ? null : formatMoment(due.lo)

function doneAt(performed: Performed | undefined): string | null {
  if (performed?.done !== true || performed.hi === NEVER) return null
  return performed.lo === performed.hi ? formatMoment(performed.hi) : formatDay(dayOfInstant(performed.hi))
}

/** A limit counted day by day, once for all verdicts that show it. */
interface Counted {
  readonly answer: ReturnType<typeof computeDeadline> | undefined
  readonly locators: (rulebook: Rulebook, regulation: string) => TimeLine['locators']
}

function ledgerOf(context: CaseContext, count: Count): Counted {
  const cached = context.cache.get(count) as Counted | undefined
  if (cached !== undefined) return cached
  const answer = count.fixed === undefined ? computeDeadline(countRequest(count)) : undefined
  const known = new Map<string, TimeLine['locators']>()
  const counted: Counted = {
    answer,
    locators: (rulebook, regulation) => {
      if (answer !== undefined && !known.has(regulation))
        known.set(regulation, locatorsOf(answer.ledger, rulebook, regulation))
      return known.get(regulation)
    },
  }
  context.cache.set(count, counted)
  return counted
}

/** How late: in working days where the period was in days, else in minutes. */
function lateness(
  context: CaseContext,
  reason: ReasonCode,
  due: Due | undefined,
  performed: Performed | undefined,
): TimeLine['late'] {
  const isLate =
    reason === 'done-late' ||
    reason === 'not-done' ||
    reason === 'right-lost' ||
    reason === 'extended-too-late' ||
    reason === 'extension-not-told'
  if (!isLate || due === undefined || due.hi === NEVER) return undefined
  const end = performed?.done === true ? performed.hi : context.asOf
  if (end <= due.hi) return undefined
  if (!isDayEnd(due.hi)) return { amount: Math.ceil((end - due.hi) / MINUTE), unit: 'minute' }
  return daysLate(context.calendar, context.beyondCoverage, dayOfInstant(due.hi), dayOfInstant(end))
}

/** Working days late; calendar days where only days off have passed: late all the same. */
function daysLate(
  calendar: Calendar,
  beyondCoverage: 'error' | 'provisional',
  due: number,
  end: number,
): NonNullable<TimeLine['late']> {
  checkCalendar(calendar, ['calendar'])
  const amount = workingDays({ after: formatDay(due), through: formatDay(end), calendar, beyondCoverage })
  return amount > 0 ? { amount, unit: 'working-day' } : { amount: end - due, unit: 'day' }
}
