import type fc from 'fast-check'
import type { anyDayRequest } from './arbitraries'
import { referenceDue } from './reference'

/** The request of the library, and the answer of the reference, for what was generated. */
export type DayRequest = typeof anyDayRequest extends fc.Arbitrary<infer T> ? T : never

export function requestOf({ calendar, extensions, openFrom, excluded, ...options }: DayRequest) {
  const open = openFrom === undefined ? [] : [{ from: openFrom, ground: '中止' }]
  const intervals: { from: string; to?: string; ground: string }[] = [...excluded, ...open]
  return { ...options, calendar: calendar.calendar, extension: extensions, excluded: intervals }
}

export const referenceOf = (request: DayRequest) =>
  referenceDue({
    ...request,
    steps: [request.period, ...request.extensions],
    excluded: request.openFrom === undefined ? request.excluded : [...request.excluded, { from: request.openFrom }],
    isWorkingDay: request.calendar.isWorkingDay,
  })
