// Prints how many of the mutants of each regulation the scenarios catch, and which they let through:
//   npm run test:mutation:rules -- [part of a rulebook's id]
// Fails where a rulebook falls below its mark, or where what is listed as equivalent is not.
import { rulebooks } from '../../../rules'
import type { Rulebook } from '../../../src/norm/rulebook'
import { readScenarioFile, scenarioFileNames } from '../../rules/scenario-files'
import { scoresOf, shareOf, stale } from './equivalent'
import { type Outcome, tried } from './kill'

/** The share of the mutants of a rulebook that its scenarios have to catch. */
const mark = 0.95

const [wanted = ''] = process.argv.slice(2)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`

const files = scenarioFileNames().map(readScenarioFile)
const books: readonly Rulebook[] = Object.values(rulebooks).filter(({ id }) => id.includes(wanted))
const all: Outcome[] = []
let low = false
for (const book of books) {
  const outcomes = tried(book, files)
  all.push(...outcomes)
  const scores = scoresOf(book, outcomes)
  for (const score of scores) {
    const { regulation, mutants, killed, equivalent, survivors } = score
    print(`${regulation}: ${mutants} mutants, ${killed} caught, ${equivalent} equivalent, ${percent(shareOf([score]))}`)
    for (const { of, what } of survivors) print(`  ${of}  ${what}`)
  }
  const share = shareOf(scores)
  low ||= share < mark
  print(`${book.id}: ${percent(share)}, to reach ${percent(mark)}`)
}
const old = wanted === '' ? stale(all, books) : []
for (const line of old) print(`listed as equivalent: ${line}`)
if (low || old.length > 0) process.exitCode = 1
