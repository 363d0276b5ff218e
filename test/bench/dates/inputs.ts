import { dateOf, dayNumber } from '../../time/reference'
import type { Interval } from './reference'

/** Numbers that look drawn by lot and are the same in every run. */
export function lot(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Days drawn between two, the first included. */
export function daysBetween(from: string, to: string, count: number, seed = 20_240_205): readonly string[] {
  const draw = lot(seed)
  const first = dayNumber(from)
  const length = dayNumber(to) - first
  return Array.from({ length: count }, () => dateOf(first + draw(length)))
}

/** Twenty intervals of one to three days after a day, the last of them within half a year or so. */
export function twentyIntervals(start: string): readonly Interval[] {
  const draw = lot(dayNumber(start))
  let day = dayNumber(start) + 1
  return Array.from({ length: 20 }, () => {
    const from = day + draw(4)
    const to = from + draw(3)
    day = to + 2
    return { from: dateOf(from), to: dateOf(to) }
  })
}
