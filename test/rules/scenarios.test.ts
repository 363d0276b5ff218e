import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import type { Rulebook } from '../../src/norm/rulebook'
import { runScenario } from '../../src/scenario'
import { readScenarioFile, scenarioFileNames } from './scenario-files'

const books = new Map<string, Rulebook>(Object.values(rulebooks).map((book) => [book.id, book]))
const names = scenarioFileNames()

describe('the scenarios', () => {
  it.each([...books.keys()])('tell of %s', (id) => {
    expect(names.filter((name) => name.startsWith(`${id}/`))).not.toEqual([])
  })

  it.each(names)('%s comes out as it says', (name) => {
    const { scenario } = readScenarioFile(name)
    // The folder is the rulebook, and the name tells the story.
    expect(name).toMatch(new RegExp(`^${scenario.rulebook}/[a-z0-9]+(-[a-z0-9]+)*\\.yaml$`))
    const { differences, compared } = runScenario(scenario, books.get(scenario.rulebook)!)
    expect(
      differences.map(({ clause, text, explanation }) => `${clause}: ${text.en}\n${explanation?.zh ?? ''}`),
    ).toEqual([])
    expect(compared).toBeGreaterThan(0)
  })
})
