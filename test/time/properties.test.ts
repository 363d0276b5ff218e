import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline, dueDate, workingDays } from '../../src/time'
import { anyCalendar, anyDate, anyDayRequest, anyOffset, numRuns, wholeDaysAt } from './arbitraries'
import { requestOf } from './day-request'
import { referenceWorkingDays } from './reference'

describe('a period in days', () => {
  it('has every day from start to due in exactly one run', () => {
    fc.assert(
      fc.property(anyDayRequest, (generated) => {
        const { ledger, due, unrolled } = deadline(requestOf(generated))
        const days = ledger.flatMap((run) => {
          const length = run.to === null ? 1 : (Date.parse(run.to) - Date.parse(run.from)) / 86_400_000 + 1
          return Array.from({ length }, (_, i) => Date.parse(run.from) + i * 86_400_000)
        })
        expect(days.every((day, i) => i === 0 || day - days[i - 1]! === 86_400_000)).toBe(true)
        const ends = [ledger[0]!.from, ledger.at(-1)!.to]
        if (due !== null) expect(ends).toEqual([generated.start, due].sort())
        else expect(ends).toEqual([generated.start, null])
        expect(ledger.every((run) => !('days' in run) || run.days > 0)).toBe(true)
        if (due !== null && due === unrolled) expect(ledger.map((run) => run.kind)).not.toContain('rolled')
      }),
      numRuns(3000, 300),
    )
  })

  it('counts as many days as the period has', () => {
    fc.assert(
      fc.property(anyDayRequest, (generated) => {
        const steps = [generated.period, ...generated.extensions].filter(({ amount }) => amount > 0)
        const inDays = steps.every(({ unit }) => ['working-day', 'day', 'week'].includes(unit))
        const answer = deadline({ ...requestOf(generated), minimumWorkingDays: 0 })
        fc.pre(inDays && steps.length > 0 && !answer.suspended && generated.roll !== 'backward')
        fc.pre(generated.direction === 'forward')
        const wanted = steps.reduce((sum, { amount, unit }) => sum + (unit === 'week' ? 7 * amount : amount), 0)
        expect(answer.counted).toBe(wanted)
      }),
      numRuns(3000, 300),
    )
  })

  it('never ends earlier for one more exclusion', () => {
    fc.assert(
      fc.property(anyDayRequest, anyOffset, (generated, offset) => {
        const more = wholeDaysAt(generated.start, offset)
        fc.pre(generated.direction === 'forward' && generated.roll !== 'backward')
        const request = requestOf(generated)
        const before = dueDate(request)
        const after = dueDate({ ...request, excluded: [...request.excluded, more] })
        if (before === null) expect(after).toBeNull()
        else if (after !== null) expect(after >= before).toBe(true)
      }),
      numRuns(3000, 300),
    )
  })

  it('does not depend on the order, the overlap or the splitting of exclusions', () => {
    fc.assert(
      fc.property(anyDayRequest, fc.nat(), (generated, seed) => {
        const request = requestOf(generated)
        const split = request.excluded.flatMap((interval) => {
          if (interval.to === undefined || interval.from.slice(0, 10) >= interval.to.slice(0, 10)) return [interval]
          const middle = `${interval.to.slice(0, 10)}T00:00`
          return [
            { ...interval, to: middle },
            { ...interval, from: middle },
          ]
        })
        const turned = [
          ...split.slice(seed % (split.length + 1)),
          ...split.slice(0, seed % (split.length + 1)),
        ].reverse()
        const answer = deadline(request)
        const other = deadline({ ...request, excluded: [...turned, ...turned] })
        expect(other.due).toBe(answer.due)
        expect(other.ledger).toEqual(answer.ledger)
      }),
      numRuns(3000, 200),
    )
  })
})

describe('working days between two days', () => {
  it('are as many as walking finds', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDate,
        anyDate,
        fc.array(anyOffset, { maxLength: 5 }),
        ({ calendar, isWorkingDay }, one, other, offsets) => {
          const excluded = offsets.map((offset) => wholeDaysAt(one, offset))
          const [after, through] = one < other ? [one, other] : [other, one]
          const count = workingDays({ after, through, excluded, calendar })
          const walked = referenceWorkingDays(after, through, excluded, isWorkingDay)
          if (count !== walked) expect(count).toBe(walked)
        },
      ),
      numRuns(100_000, 1000),
    )
  })

  it('are the inverse of the due date', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDate,
        fc.integer({ min: 1, max: 60 }),
        fc.array(anyOffset, { maxLength: 5 }),
        ({ calendar }, start, amount, offsets) => {
          const excluded = offsets.map((offset) => wholeDaysAt(start, offset))
          const due = dueDate({ start, period: { amount, unit: 'working-day' }, excluded, calendar })
          expect(workingDays({ after: start, through: due, excluded, calendar })).toBe(amount)
        },
      ),
      numRuns(3000, 300),
    )
  })
})
