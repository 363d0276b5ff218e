import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { type Calendar, chinaCalendar, defineCalendar, dueDate, judge, workingDays } from '../../src/index'
import { books, validCases } from './cases'
import { carryOut, mutated } from './hostile'
import { outcomeOf } from './outcome'
import { target } from './target'

const definition = {
  id: 'county',
  weekend: [6, 7],
  off: ['2024-03-13', { date: '2024-03-14', name: '节', notice: '第 1 号' }],
  work: ['2024-03-16'],
  from: '2024-01-01',
  to: '2025-12-31',
  source: 'county',
}

/** Calendars defined from data: alone, and over that of China. */
export const calendars = target(
  'calendars',
  1_000,
  fc.record({ plan: mutated(fc.constant(definition), 'live'), overlay: fc.boolean() }),
  ({ plan, overlay }) => {
    const data = carryOut(plan)
    const input = overlay && typeof data === 'object' && data !== null ? withBase(data) : data
    const made = outcomeOf(() => defineCalendar(input as Parameters<typeof defineCalendar>[0]))
    if ('error' in made) return
    const calendar: Calendar = made.value
    outcomeOf(() => dueDate({ start: '2024-03-11', period: { amount: 4, unit: 'working-day' }, calendar }))
    outcomeOf(() => workingDays({ after: '2024-01-01', through: '2025-12-31', calendar }))
    outcomeOf(() => calendar.describeDay('2024-03-14'))
  },
)

const withBase = (data: object): object => {
  try {
    return Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(data), base: { value: chinaCalendar, enumerable: true } },
    )
  } catch {
    return { base: chinaCalendar }
  }
}

/** How a case is to be judged: the moment, the readings, the blanks. */
export const options = target(
  'options',
  150,
  validCases.chain(({ file, options: given, book }) =>
    fc.record({
      file: fc.constant(file),
      book: fc.constant(book),
      plan: mutated(fc.constant({ interpretations: {}, parameters: {}, beyondCoverage: 'error', ...given }), 'live'),
    }),
  ),
  ({ file, book, plan }) => {
    const rulebook = books[book]
    const how = carryOut(plan)
    if (rulebook === undefined || typeof how !== 'object' || how === null) return
    const judged = outcomeOf(() => judge(file, overlaid(how, rulebook) as Parameters<typeof judge>[1]))
    if ('value' in judged) assert.equal(judged.value.receipt.rulebook.id, rulebook.id)
  },
)

const overlaid = (how: object, rulebook: object): object => {
  try {
    return Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(how), rulebook: { value: rulebook, enumerable: true } },
    )
  } catch {
    return { rulebook }
  }
}
