import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../../rules'
import type { Rulebook } from '../../../src/norm/rulebook'
import { readScenarioFile, scenarioFileNames } from '../../rules/scenario-files'
import { excuseOf, stale } from './equivalent'
import { tried } from './kill'
import { type Mutant, mutantsOf } from './mutants'

const files = scenarioFileNames().map(readScenarioFile)
const books: readonly Rulebook[] = Object.values(rulebooks)
const ruleShapes = ({ rules, clocks, interpretations, regulations }: Rulebook): string =>
  JSON.stringify([rules, clocks, interpretations, regulations.map(({ sheet }) => sheet)])

/** One mutant in so many, in the order of the clauses: enough to see that the scenarios bite. */
const every = (step: number) => {
  const counted = new Map<string, number>()
  return ({ regulation }: Mutant): boolean => {
    const count = counted.get(regulation) ?? 0
    counted.set(regulation, count + 1)
    return count % step === 0
  }
}

describe.each(books)('the mutants of $id', (book) => {
  const mutants = mutantsOf(book)

  it('are there for each regulation that has rules', () => {
    const ruled = new Set(book.rules.map(({ citation }) => citation.regulation))
    expect(new Set(mutants.map(({ regulation }) => regulation))).toEqual(new Set([...ruled]))
  })

  it('are told apart by what they say', () => {
    const names = mutants.map(({ of, what }) => `${of} ${what}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('leave the rulebook itself as it was, and differ from it', () => {
    const before = ruleShapes(book)
    const alike = mutants
      .filter((_, index) => index % 40 === 0)
      .filter((mutant) => {
        try {
          return ruleShapes(mutant.build()) === before
        } catch {
          return false
        }
      })
    expect(alike.map(({ what }) => what)).toEqual([])
    expect(ruleShapes(book)).toBe(before)
  })
})

it('the scenarios of the county catch a change in any of its clauses', () => {
  const outcomes = tried(rulebooks['county-organs'], files, every(3))
  const through = outcomes.filter(({ mutant, killedBy }) => killedBy === undefined && excuseOf(mutant) === undefined)
  expect(through.map(({ mutant }) => `${mutant.of}  ${mutant.what}`)).toEqual([])
  expect(outcomes.length).toBeGreaterThan(400)
})

it('nothing is listed as equivalent that a scenario tells apart', () => {
  const outcomes = tried(rulebooks['county-organs'], files, (mutant) => excuseOf(mutant) !== undefined)
  expect(stale(outcomes, [rulebooks['county-organs']])).toEqual([])
})
