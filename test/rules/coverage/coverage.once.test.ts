import { expect, it } from 'vitest'
import { hotel, rulebooks } from '../../../rules'
import { readScenarioFile, scenarioFileNames } from '../scenario-files'
import { conditionsSeen } from './conditions'
import { comparisonExceptions } from './exceptions'
import { coverageOf } from './figures'
import { comparisonText, staleExceptions } from './listed'

const files = scenarioFileNames()
  .filter((file) => file.startsWith('hotel/'))
  .map(readScenarioFile)

it('counts every clause once, and every rule in each of its statuses', () => {
  const [regulation] = coverageOf(hotel, files).regulations
  expect(regulation).toMatchObject({ of: 'hotel-first-inquiry', clauses: 31 })
  expect(regulation?.statuses.shown).toBe(regulation?.statuses.wanted)
})

it('falls by a deleted scenario, for no other clauses than those that it tells of', () => {
  const whole = coverageOf(hotel, files)
  let fallen = 0
  for (const deleted of files) {
    const rest = coverageOf(
      hotel,
      files.filter((file) => file !== deleted),
    )
    const told = Object.keys(deleted.scenario.expect).map((key) => key.split('~')[0])
    for (const [index, before] of whole.clauses.entries()) {
      const after = rest.clauses[index]
      expect(after?.of).toBe(before.of)
      if (after?.statuses.shown === before.statuses.shown) continue
      expect(told).toContain(before.of)
      fallen += 1
    }
  }
  expect(fallen).toBeGreaterThan(files.length / 2)
})

it('lists of the answers that no case file can give only such as no scenario shows, each with its reason', () => {
  const all = scenarioFileNames().map(readScenarioFile)
  const books = Object.values(rulebooks).map((rulebook) => ({ rulebook, seen: conditionsSeen(rulebook, all) }))
  expect(staleExceptions(books)).toEqual([])
  expect(comparisonExceptions.filter(({ why }) => why === '')).toEqual([])
})

it('notices a listed answer that is shown, or that nobody wants', () => {
  const shown = conditionsSeen(hotel, files).map((one) => ({ ...one, missing: [] }))
  expect(staleExceptions([{ rulebook: hotel, seen: shown }])).not.toEqual([])
  expect(staleExceptions([])).toHaveLength(comparisonExceptions.length)
})

it.each(Object.keys(rulebooks) as (keyof typeof rulebooks)[])(
  'finds each comparison of %s shown true, false and, where it can be, unknown',
  (id) => {
    const own = scenarioFileNames().filter((file) => file.startsWith(`${id}/`))
    const { open } = coverageOf(rulebooks[id], own.map(readScenarioFile))
    expect(open.map(({ rule, leaf, missing }) => `${rule} ${comparisonText(leaf)} ${missing.join(' ')}`)).toEqual([])
  },
)
