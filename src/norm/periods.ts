import type { PeriodSpec } from '../case/spec'
import type { ActType } from '../case/vocabulary'
import type { Interpretation } from './interpretation'

/** By the end of the day of the occasion. Chinese: 当日. */
export const sameDay: PeriodSpec = { kind: 'same-day' }

/** A period of the text itself, counted from the occasion, whose day is left out. */
export const within = (amount: number, unit: Extract<PeriodSpec, { kind: 'amount' }>['unit']): PeriodSpec => ({ kind: 'amount', amount, unit })

/** A period that the text names without a number, as an interpretation reads it. */
export const as = (interpretation: Interpretation): PeriodSpec => ({ kind: 'interpreted', interpretation: interpretation.id })

/** The limit of the occasion, counted by the clock of a regulation. */
export const theLimit = (clock: string): PeriodSpec => ({ kind: 'limit', clock })

/** By the end of the day on which another act is done. */
export const until = (act: ActType): PeriodSpec => ({ kind: 'until', act })

/** By the end of the period over which the unit is judged. */
export const throughThePeriod: PeriodSpec = { kind: 'unit-period' }

/** A blank in the text that the host fills with `{ amount, unit }`. */
export const blank = (name: string): PeriodSpec => ({ kind: 'parameter', name })

/** No time is set and none can be derived: done counts as done, not done stays pending. */
export const noLimit: PeriodSpec = { kind: 'none' }
