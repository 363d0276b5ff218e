import { expect, it } from 'vitest'
import { checkDueDates } from './due-dates'

const RUNS = 20_000

it('ends a period where a walk day by day ends it, and where the days of tyme4ts do', () => {
  const { compared, beyond } = checkDueDates(RUNS, 20_240_205)
  expect(compared + beyond).toBe(RUNS)
  expect(compared).toBeGreaterThan(RUNS * 0.9)
})
