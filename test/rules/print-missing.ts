// Prints the rules that no scenario brings to each status they can take, and the scenarios that fail:
//   npx tsx test/rules/print-missing.ts [part of a rule's id]
import { rulebooks } from '../../rules'
import { runScenario } from '../../src/scenario'
import { exceptions } from './exceptions'
import { exercisedPairs, gapLines, gapsOf } from './exercised'
import { readScenarioFile, type ScenarioFile, scenarioFileNames } from './scenario-files'

const [wanted = ''] = process.argv.slice(2)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const books = new Map(Object.values(rulebooks).map((book) => [book.id as string, book]))

/** Reads and runs a scenario; a file that cannot be used is one more thing to report. */
function tried(name: string): readonly ScenarioFile[] {
  try {
    const read = readScenarioFile(name)
    const rulebook = books.get(read.scenario.rulebook)
    if (rulebook === undefined) throw new Error(`no rulebook "${read.scenario.rulebook}"`)
    const { passed, differences } = runScenario(read.scenario, rulebook)
    if (!passed) print(`differs: ${name}`)
    for (const { clause, text } of differences) print(`  ${clause}: ${text.en}`)
    return [read]
  } catch (error) {
    print(`unusable: ${name}\n  ${String(error)}`)
    return []
  }
}

const files = scenarioFileNames().flatMap(tried)
for (const rulebook of books.values()) {
  const gaps = gapsOf(rulebook.rules, exercisedPairs(files, rulebook), exceptions[rulebook.id])
  const shown = gaps.filter(({ rule }) => rule.includes(wanted))
  const own = files.filter(({ scenario }) => scenario.rulebook === rulebook.id)
  const missing = gaps.reduce((sum, { statuses }) => sum + statuses.length, 0)
  print(`${rulebook.id}: ${own.length} scenarios; ${missing} statuses of ${gaps.length} rules are not exercised`)
  for (const line of gapLines(shown)) print(`  ${line}`)
}
