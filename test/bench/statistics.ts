/** A quantile of some numbers, between its neighbours. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** A median and the quartiles around it. */
export interface Spread {
  readonly median: number
  readonly quartiles: readonly [number, number]
}

export const spreadOf = (numbers: readonly number[]): Spread => ({
  median: median(numbers),
  quartiles: [quantile(numbers, 0.25), quantile(numbers, 0.75)],
})

/** How many times the cost of another something costs, in each round that both took part in. */
export function ratio(cost: readonly number[], of: readonly number[]): Spread {
  const rounds = Math.min(cost.length, of.length)
  return spreadOf(cost.slice(0, rounds).map((one, round) => one / (of[round] ?? Number.NaN)))
}
