import type { ActPattern, OccasionSpec, Performance, PeriodSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import { type Condition, paramsOf } from '../rule/condition'
import type { DecidedStatus, Outcome } from '../rule/rule'
import { ALWAYS } from '../rule/rule'
import type { ReasonCode } from '../verdict'
import { owed, performance } from './acts'
import { all, check } from './conditions'
import type { Interpretation } from './interpretation'
import type { Norm, RuleDraft } from './norm'
import { as, noLimit } from './periods'

export interface DutySpec {
  /** The occasion on which it is owed. */
  readonly on: OccasionSpec
  /** The further condition on which it is owed. */
  readonly when?: Condition
  /** Who owes it. */
  readonly by: Role
  /** The act or acts owed. */
  readonly must: ActPattern | Performance
  /** By when. Without it, or with an interpretation that gives no period, it stays pending until done. */
  readonly within?: PeriodSpec | Interpretation
  /** A second notice that names what was already lacking at the first, or ought to have been told then, is a breach. Chinese: 一次性告知. */
  readonly once?: boolean
  /** What excuses delay: where it holds, what is late, or not done at all, is no breach. Chinese: 有正当理由的除外. */
  readonly unless?: Condition
  readonly label?: string
}

/**
 * A duty: on an occasion, somebody must do something by some time.
 * Fulfilled when it was done in time; breached when it was done late, or not at all once the time is over; pending before.
 *
 * @param spec - occasion, condition, bearer, act and period; see {@link DutySpec}.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { act, duty, each, within } from 'officium'
 * const norm = duty({ on: each('apply'), by: 'organ', must: act('notify', { contents: ['acceptance'] }), within: within(5, 'working-day') })
 * norm.kind //=> 'duty'
 * ```
 */
export const duty = (spec: DutySpec): Norm => ({ kind: 'duty', rules: () => [dutyRule(spec)] })

/**
 * A limit on the person served: who misses it loses a right and breaches nothing (the status is `lapsed`).
 *
 * @param spec - as for {@link duty}.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { act, each, entitlement, within } from 'officium'
 * entitlement({ on: each('deliver'), by: 'person-served', must: act('object'), within: within(5, 'working-day') }).kind //=> 'permission'
 * ```
 */
export const entitlement = (spec: Omit<DutySpec, 'once'>): Norm => ({
  kind: 'permission',
  rules: () => [
    dutyRule(spec, {
      done: ['fulfilled', 'right-kept'],
      late: ['lapsed', 'right-lost'],
      missed: ['lapsed', 'right-lost'],
      open: ['pending', 'right-open'],
    }),
  ],
})

type Ending = readonly [DecidedStatus, ReasonCode]
interface Endings {
  readonly done: Ending
  readonly late: Ending
  readonly missed: Ending
  readonly open: Ending
}

const DUTY: Endings = {
  done: ['fulfilled', 'done-in-time'],
  late: ['breached', 'done-late'],
  missed: ['breached', 'not-done'],
  open: ['pending', 'not-yet'],
}

/** The rule that a duty and everything built like one share. */
export function dutyRule(spec: DutySpec, endings: Endings = DUTY): RuleDraft {
  const must = performance(spec.must)
  const period = spec.within === undefined ? noLimit : 'kind' in spec.within ? spec.within : as(spec.within)
  const what = paramsOf(must)
  const by = paramsOf({ period })
  const limited = period.kind !== 'none'
  const performed = check('performed', 'equal', true, what)
  const outcomes: Outcome<ReasonCode>[] = []
  if (spec.once)
    outcomes.push({ status: 'breached', reason: 'repeated', if: check('notice.repeated', 'equal', true, what) })
  if (limited) {
    const inTime = all(performed, check('performed.at', 'notAfter', { fact: 'due.at', params: by }, what))
    const late = all(performed, check('performed.at', 'after', { fact: 'due.at', params: by }, what))
    // Done late or not at all: what has not been done is later than any due time, and whatever was done lies before now.
    const missed = all(
      check('performed.at', 'after', { fact: 'due.at', params: by }, what),
      check('due.at', 'before', { fact: 'as-of' }, by),
    )
    outcomes.push(outcome(endings.done, inTime))
    if (spec.unless) outcomes.push(outcome(['fulfilled', 'excused'], all(missed, spec.unless)))
    outcomes.push(outcome(endings.late, late), outcome(endings.missed, missed))
  } else {
    outcomes.push({
      status: endings.done[0],
      reason: endings.done[1] === 'done-in-time' ? 'done' : endings.done[1],
      if: performed,
    })
  }
  return {
    occasion: spec.on,
    bearer: spec.by,
    when: spec.when ?? ALWAYS,
    outcomes,
    otherwise: { status: endings.open[0], reason: endings.open[1] },
    owed: owed(must),
    shows: { performance: must, ...(limited && { due: period }) },
    ...(spec.label !== undefined && { label: spec.label }),
  }
}

const outcome = ([status, reason]: Ending, condition: Condition): Outcome<ReasonCode> => ({
  status,
  reason,
  if: condition,
})
