// Prints how many of the mutants of each regulation the scenarios catch, and which they let through:
//   npm run test:mutation:rules -- [part of a clause's id]
import { rulebooks } from '../../../rules'
import type { Rulebook } from '../../../src/norm/rulebook'
import { readScenarioFile, scenarioFileNames } from '../../rules/scenario-files'
import { tried } from './kill'

const [wanted = ''] = process.argv.slice(2)
const files = scenarioFileNames().map(readScenarioFile)
const books: readonly Rulebook[] = Object.values(rulebooks)
for (const book of books) {
  const outcomes = tried(book, files, ({ of }) => of.includes(wanted))
  for (const { id } of book.regulations) {
    const own = outcomes.filter(({ mutant }) => mutant.regulation === id)
    const survivors = own.filter(({ killedBy }) => killedBy === undefined)
    process.stdout.write(`${id}: ${own.length} mutants, ${own.length - survivors.length} killed\n`)
    for (const { mutant } of survivors) process.stdout.write(`  ${mutant.of}  ${mutant.what}\n`)
  }
}
