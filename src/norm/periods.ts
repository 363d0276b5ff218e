import type { PeriodSpec } from '../case/spec'
import type { ActType } from '../case/vocabulary'
import type { Interpretation } from './interpretation'

/** By the end of the day of the occasion. Chinese: 当日. */
export const sameDay: PeriodSpec = { kind: 'same-day' }

/** Before the act that is the occasion; what is owed needs `mayPrecede`. Chinese: 事先、方可. */
export const beforehand: PeriodSpec = { kind: 'beforehand' }

/**
 * A period of the text itself, counted from the occasion, whose day is left out; of the unit, from the end of its period.
 *
 * @param amount - a whole number.
 * @param unit - of days, weeks, months, years, hours or minutes.
 * @param basis - the interpretation that says whether a bare day is a working day.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { within } from 'officium'
 * within(5, 'working-day') //=> { kind: 'amount', amount: 5, unit: 'working-day' }
 * ```
 */
export const within = (
  amount: number,
  unit: Extract<PeriodSpec, { kind: 'amount' }>['unit'],
  basis?: Interpretation,
): PeriodSpec => ({ kind: 'amount', amount, unit, ...(basis && { basis: basis.id }) })

/**
 * So long before another period ends: a notice three days before expiry. The last day of the other period does not
 * count, and the notice may be given earlier.
 *
 * @param of - the other period.
 * @param amount - a whole number.
 * @param unit - 'working-day' or 'day'.
 * @param basis - the interpretation that says whether a bare day is a working day.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { before, theLimit } from 'officium'
 * before(theLimit('harbour-permits'), 3, 'day') //=> { kind: 'before', of: { kind: 'limit', clock: 'harbour-permits' }, amount: 3, unit: 'day' }
 * ```
 */
export const before = (
  of: PeriodSpec,
  amount: number,
  unit: 'working-day' | 'day',
  basis?: Interpretation,
): PeriodSpec => ({
  kind: 'before',
  of,
  amount,
  unit,
  ...(basis && { basis: basis.id }),
})

/**
 * A period that the text names without a number, as an interpretation reads it.
 *
 * @param interpretation - made by {@link interpretation}; its options give periods.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { as, interpretation } from 'officium'
 * const promptly = interpretation({
 *   id: 'x:promptly', clause: 'x#1', question: { zh: '多久', en: 'How soon?' }, default: 'same-day', ground: { zh: '惯例', en: 'custom' },
 *   options: { 'same-day': { text: { zh: '当日', en: 'the same day' }, period: { kind: 'same-day' } } },
 * })
 * as(promptly) //=> { kind: 'interpreted', interpretation: 'x:promptly' }
 * ```
 */
export const as = (interpretation: Interpretation): PeriodSpec => ({
  kind: 'interpreted',
  interpretation: interpretation.id,
})

/**
 * The limit of the occasion, counted by the clock of a regulation.
 *
 * @param clock - the id of the regulation whose clock counts it.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { theLimit } from 'officium'
 * theLimit('county-time-limit') //=> { kind: 'limit', clock: 'county-time-limit' }
 * ```
 */
export const theLimit = (clock: string): PeriodSpec => ({ kind: 'limit', clock })

/**
 * By the end of the day on which another act is done; not due before.
 *
 * @param act - the other act.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { until } from 'officium'
 * until('conclude') //=> { kind: 'until', act: 'conclude' }
 * ```
 */
export const until = (act: ActType): PeriodSpec => ({ kind: 'until', act })

/** By the end of the period over which the unit is judged. */
export const throughThePeriod: PeriodSpec = { kind: 'unit-period' }

/**
 * A blank in the text that the host fills with `{ amount, unit }`, among the parameters of a judgement.
 *
 * @param name - the name of the parameter.
 * @returns the period.
 *
 * @example
 * ```ts
 * import { blank } from 'officium'
 * blank('party-center:answer-days') //=> { kind: 'parameter', name: 'party-center:answer-days' }
 * ```
 */
export const blank = (name: string): PeriodSpec => ({ kind: 'parameter', name })

/** No time is set and none can be derived: done counts as done, not done stays pending. */
export const noLimit: PeriodSpec = { kind: 'none' }
