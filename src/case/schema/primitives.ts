import * as z from 'zod/mini'
import { limitSources, timeUnits } from '../vocabulary/ids'
import { hostileKeys, maximumText } from './bounds'
import { reject } from './issue'
import { isClockTime, isDay, isInstant } from './time-text'

const loneSurrogate = /\p{Surrogate}/u

/** Text of a length that a person would write. */
export const text = z.string().check((payload) => {
  const { length } = payload.value
  if (length === 0) reject(payload, { code: 'empty-text' })
  else if (length > maximumText) {
    reject(payload, { code: 'too-large', what: 'text', maximum: maximumText, actual: length })
  } else if (loneSurrogate.test(payload.value)) reject(payload, { code: 'lone-surrogate' })
})

const identifier = /^[^\s#\p{C}]{1,100}$/u

/** An identifier that the file itself gives: no spaces, no #, at most 100 characters. */
export const id = z.string().check((payload) => {
  const { value } = payload
  if (!identifier.test(value) || hostileKeys.has(value)) reject(payload, { code: 'invalid-id', id: value })
})

/** A person, unit or post of the file, or a role of the vocabulary. */
export const reference = z.string().check((payload) => {
  if (payload.value === '') reject(payload, { code: 'empty-text' })
})

/** A day, `2024-02-05`. */
export const day = z.string().check((payload) => {
  if (!isDay(payload.value)) reject(payload, { code: 'invalid-date', expected: 'day' })
})

/** A day, a local date-time `2024-02-05T09:10`, or one with an offset. */
export const instant = z.string().check((payload) => {
  if (!isInstant(payload.value)) reject(payload, { code: 'invalid-date', expected: 'instant' })
})

/** A time of day, `09:10`. */
export const clockTime = z.string().check((payload) => {
  if (!isClockTime(payload.value)) reject(payload, { code: 'invalid-date', expected: 'clock-time' })
})

/** An amount of time: a whole number. */
export const amount = z.int().check(z.gte(0), z.lte(100_000))

/** Money or points. */
export const quantity = z.number().check(z.gte(-1_000_000_000), z.lte(1_000_000_000))

/** One identifier of a closed list. */
export function oneOf<I extends string>(ids: readonly I[]) {
  return z.enum(ids)
}

/** Several identifiers of a closed list; the empty list says that none holds. */
export function setOf<I extends string>(ids: readonly I[]) {
  return z.array(z.enum(ids))
}

/** Closed days from `from` through `to`. */
export const period = z.strictObject({ from: day, to: day }).check((payload) => {
  const { from, to } = payload.value
  if (to < from) reject(payload, { code: 'reversed-period', from, to })
})

/** A time limit: its source, and its length or its end. */
export const limit = z
  .strictObject({
    source: oneOf(limitSources),
    amount: z.optional(amount),
    unit: z.optional(oneOf(timeUnits)),
    due: z.optional(instant),
    from: z.optional(text),
    statedDue: z.optional(instant),
    department: z.optional(reference),
  })
  .check((payload) => {
    const { amount, unit, due } = payload.value
    if (amount === undefined && due === undefined) reject(payload, { code: 'missing-one-of', keys: ['amount', 'due'] })
    if (amount !== undefined && due !== undefined)
      reject(payload, { code: 'conflicting-keys', keys: ['amount', 'due'] })
    if (amount === undefined && unit !== undefined) reject(payload, { code: 'missing', expected: 'number' }, 'amount')
  })
