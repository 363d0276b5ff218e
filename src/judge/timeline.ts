import type { CaseContext, Occasion } from '../case/context'
import { countRequest } from '../case/count'
import { dueOn, type Due } from '../case/due'
import { limitOn } from '../case/limit'
import { performedOn, type Performed } from '../case/performance'
import type { Limit } from '../case/schema'
import { spanOf } from '../case/span'
import type { NormRule, Rulebook } from '../norm/rulebook'
import { NEVER } from '../rule/fact'
import { type Calendar, checkCalendar } from '../time/calendar'
import { computeDeadline } from '../time/deadline'
import { formatDay } from '../time/day'
import { dayOfInstant, MINUTE } from '../time/instant'
import { workingDays } from '../time/working-days'
import type { ReasonCode, TimeLine } from '../verdict'
import { locatorsOf } from './locators'
import { formatMoment, isDayEnd } from './moment'

/** The time side of a verdict: from when, by when, when it was done, how late, and day by day. */
export function timeLineOf(
  context: CaseContext,
  occasion: Occasion,
  rule: NormRule,
  reason: ReasonCode,
  rulebook: Rulebook,
): TimeLine | undefined {
  const { shows } = rule
  if (shows === undefined) return undefined
  const due = shows.due === undefined ? undefined : dueOn(context, occasion, shows.due)
  const performed = shows.performance === undefined ? undefined : performedOn(context, occasion, shows.performance)
  if (due === undefined && performed?.done !== true) return undefined
  const limit = shows.due?.kind === 'limit' ? limitOn(context, occasion, shows.due.clock) : undefined
  const stated =
    shows.stated && occasion.limit !== undefined
      ? context.file.matter?.limits?.[occasion.limit]?.statedDue
      : statedOf(context, occasion)
  const source = occasion.limit === undefined ? undefined : context.file.matter?.limits?.[occasion.limit]
  // A limit that has not begun, or may have been begun by an act that is not on record, has no start.
  const begun = limit === undefined ? occasion.entry : limit.started
  const answer = limit?.count === undefined ? undefined : ledgerOf(context, limit.count)
  const locators = answer && locatorsOf(answer.ledger, rulebook, rule.citation.regulation)
  const period =
    limit?.count !== undefined && limit.count.fixed === undefined
      ? { amount: limit.count.amount, unit: limit.count.unit }
      : limit === undefined
        ? due?.period
        : statedPeriod(source)
  return Object.freeze({
    ...(begun && { start: answer?.start ?? formatMoment(begun.hi) }),
    ...(limit?.started &&
      limit.started.id !== occasion.entry?.id && {
        startAct: Object.freeze({ id: limit.started.id, act: limit.started.act.type }),
      }),
    ...(shows.due?.kind === 'until' && { until: shows.due.act }),
    due: settled(due),
    done: doneAt(performed),
    ...(period && { period: Object.freeze({ ...period, ...(source && limit && { source: source.source }) }) }),
    ...lateness(context, reason, due, performed),
    ...(answer && { ledger: answer.ledger }),
    ...(locators && { locators }),
    ...(stated !== undefined && { stated: formatMoment(spanOf(stated, context.file.timeZone).hi) }),
    ...(limit?.suspended && { suspended: true }),
    ...(answer?.provisional && { provisional: true }),
  })
}

/** The length of a limit that has not begun, as the case file gives it. */
const statedPeriod = (limit: Limit | undefined): { readonly amount: number; readonly unit: string } | undefined =>
  limit?.amount === undefined || limit.unit === undefined ? undefined : { amount: limit.amount, unit: limit.unit }

const statedOf = (context: CaseContext, occasion: Occasion): string | undefined =>
  occasion.limit === undefined ? undefined : context.file.matter?.limits?.[occasion.limit]?.statedDue

const settled = (due: Due | undefined): string | null =>
  due === undefined || due.lo !== due.hi || due.lo === NEVER ? null : formatMoment(due.lo)

function doneAt(performed: Performed | undefined): string | null {
  if (performed?.done !== true || performed.hi === NEVER) return null
  return performed.lo === performed.hi ? formatMoment(performed.hi) : formatDay(dayOfInstant(performed.hi))
}

function ledgerOf(context: CaseContext, count: NonNullable<ReturnType<typeof limitOn>['count']>) {
  return count.fixed === undefined ? computeDeadline(countRequest({ ...count, calendar: context.calendar })) : undefined
}

/** How late: in working days where the period was in days, else in minutes. */
function lateness(
  context: CaseContext,
  reason: ReasonCode,
  due: Due | undefined,
  performed: Performed | undefined,
): { readonly late?: NonNullable<TimeLine['late']> } {
  const isLate =
    reason === 'done-late' ||
    reason === 'not-done' ||
    reason === 'right-lost' ||
    reason === 'extended-too-late' ||
    reason === 'extension-not-told'
  if (!isLate || due === undefined || due.hi === NEVER) return {}
  const end = performed?.done === true ? performed.hi : context.asOf
  if (end <= due.hi) return {}
  if (!isDayEnd(due.hi)) return { late: Object.freeze({ amount: Math.ceil((end - due.hi) / MINUTE), unit: 'minute' }) }
  return {
    late: Object.freeze(daysLate(context.calendar, context.beyondCoverage, dayOfInstant(due.hi), dayOfInstant(end))),
  }
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
