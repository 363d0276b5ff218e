import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline, dueDate } from '../../src/time'
import { anyDayRequest, numRuns } from './arbitraries'
import { referenceOf, requestOf } from './day-request'

describe('a period in days', () => {
  it('ends where walking day by day ends, with and without the ledger', () => {
    fc.assert(
      fc.property(anyDayRequest, (generated) => {
        const request = requestOf(generated)
        const due = dueDate(request)
        const same = due === referenceOf(generated) && due === deadline(request).due
        if (!same) expect([due, deadline(request).due]).toEqual(Array(2).fill(referenceOf(generated)))
      }),
      numRuns(100_000, 2000),
    )
  })
})
