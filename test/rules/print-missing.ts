// Prints what no scenario shows, and the scenarios that fail:
//   npx tsx test/rules/print-missing.ts [part of a rule's id]
import { rulebooks } from '../../rules'
import { runScenario } from '../../src/scenario'
import { exceptions } from './exceptions'
import { displacementGaps, type Gap, gapLines, readingGaps, shownBy, statusGaps } from './exercised'
import { readScenarioFile, type ScenarioFile, scenarioFileNames } from './scenario-files'

const [wanted = ''] = process.argv.slice(2)
// Whoever reads only the head of the list closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const books = new Map(Object.values(rulebooks).map((book) => [book.id, book]))

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

function table(title: string, gaps: readonly Gap[]): void {
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0)
  print(`  ${title}: ${missing} not shown`)
  for (const line of gapLines(gaps.filter(({ of }) => of.includes(wanted)))) print(`    ${line}`)
}

const files = scenarioFileNames().flatMap(tried)
for (const rulebook of books.values()) {
  const shown = shownBy(files, rulebook)
  print(`${rulebook.id}: ${shown.length} scenarios`)
  table('statuses', statusGaps(rulebook.rules, shown, exceptions[rulebook.id]))
  table('displacements', displacementGaps(rulebook.rules, shown))
  table('readings', readingGaps(rulebook, shown))
}
