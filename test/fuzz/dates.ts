import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { deadline, dueDate, workingDays } from '../../src/index'
import { carryOut, hostileNumbers, hostileTexts, mutated } from './hostile'
import { assertPlain, outcomeOf } from './outcome'
import { target } from './target'

const units = ['working-day', 'day', 'week', 'month', 'year', 'hour', 'minute', 'office-minute'] as const
const moments = fc.oneof(
  fc.constantFrom('2024-02-05', '2024-02-29T23:59', '2007-01-01', '2026-12-31', '1583-01-01', '9999-12-31'),
  fc.constantFrom('2024-02-05T09:10Z', '2024-02-05T09:10+14:00', '1583-01-01T00:00', '9999-12-31T23:59:59.999'),
  fc.constantFrom(...hostileTexts),
)
const amounts = fc.oneof(fc.nat(40), fc.constantFrom(...hostileNumbers))
const period = fc.record({ amount: amounts, unit: fc.constantFrom(...units) })
const request = fc.record(
  {
    start: moments,
    period,
    extension: fc.oneof(period, fc.array(period, { maxLength: 3 })),
    excluded: fc.array(fc.record({ from: moments, to: moments, ground: fc.constantFrom('听证', ...hostileTexts) }), {
      maxLength: 3,
    }),
    officeHours: fc.constantFrom(
      [['09:00', '12:00']],
      [['00:00', '24:00']],
      [['13:30', '13:31']],
      [['12:00', '09:00']],
    ),
    timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia', '__proto__', 'UTC+25', '../etc'),
    direction: fc.constantFrom('forward', 'backward'),
    roll: fc.constantFrom('none', 'forward', 'backward', 'constructor'),
    beyondCoverage: fc.constantFrom('error', 'provisional'),
    keepTime: fc.boolean(),
    minimumWorkingDays: amounts,
  },
  { requiredKeys: ['start', 'period'] },
)

/** No ledger is longer than the days between the years that the library knows. */
const mostRuns = 10_000_000

/** Deadlines: either an error with a reason, or a due day that the ledger and the fast path agree on. */
export const dates = target('dates', 1_500, mutated(request, 'live'), (plan) => {
  const input = carryOut(plan) as Parameters<typeof dueDate>[0]
  const due = outcomeOf(() => dueDate(input))
  const whole = outcomeOf(() => deadline(carryOut(plan) as Parameters<typeof deadline>[0]))
  assert.equal('value' in due, 'value' in whole, 'dueDate and deadline do not agree whether there is an answer')
  if ('error' in due || 'error' in whole) return
  // An exclusion without an end suspends the period: nothing is due yet.
  if (due.value !== null) {
    assert.match(due.value, /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{3})?)?)?$/)
  } else assert.equal(whole.value.ledger.at(-1)?.to, null)
  assert.equal(whole.value.due, due.value)
  assert.ok(whole.value.ledger.length < mostRuns)
  if (whole.value.ledger.length < 1_000) assertPlain(whole.value)
})

/** Counts of working days. */
export const counts = target(
  'counts',
  1_000,
  mutated(fc.record({ after: moments, through: moments }), 'live'),
  (plan) => {
    const counted = outcomeOf(() => workingDays(carryOut(plan) as Parameters<typeof workingDays>[0]))
    if ('value' in counted) assert.ok(Number.isSafeInteger(counted.value))
  },
)
