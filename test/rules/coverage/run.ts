// Prints what the scenarios exercise of each regulation: its clauses, norms and rules, the statuses that its rules can
// take, and each comparison both ways and, where it can be, unknown:
//   npm run coverage:rules -- [part of a regulation's id] [--open]
// With --open the comparisons that lack an answer are listed, then those whose lack no case file can make good, with the
// reason. Fails where a rule is not shown in a status it can take.
import Table from 'cli-table3'
import { rulebooks } from '../../../rules'
import { readScenarioFile, scenarioFileNames } from '../scenario-files'
import { coverageOf, type Share } from './figures'
import { comparisonText } from './listed'

const [wanted = ''] = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const listsOpen = process.argv.includes('--open')

const percent = ({ wanted: of, shown }: Share): string =>
  of === 0 ? '–' : `${shown}/${of} ${(Math.floor((shown / of) * 1000) / 10).toFixed(1)} %`

const files = scenarioFileNames().map(readScenarioFile)
const table = new Table({
  head: ['regulation', 'clauses', 'norms', 'rules', 'statuses', 'conditions', 'listed'],
  style: { head: [], border: [] },
})
const open: string[] = []
const excused: string[] = []
let short = false
for (const book of Object.values(rulebooks)) {
  const coverage = coverageOf(book, files)
  for (const { of, clauses, norms, rules, statuses, conditions, listed } of coverage.regulations) {
    if (!of.includes(wanted)) continue
    table.push([of, clauses, norms, rules, percent(statuses), percent(conditions), listed])
    short ||= statuses.shown < statuses.wanted
  }
  for (const { rule, regulation, leaf, missing } of coverage.open)
    if (regulation.includes(wanted)) open.push(`${rule}  ${comparisonText(leaf)}: never ${missing.join(', ')}`)
  for (const { rule, regulation, leaf, lacks, why } of coverage.listed)
    if (regulation.includes(wanted)) excused.push(`${rule}  ${comparisonText(leaf)}: listed, never ${lacks}: ${why}`)
}
process.stdout.write(`${table.toString()}\n`)
if (listsOpen) process.stdout.write(`${[...open, ...excused].join('\n')}\n`)
else if (open.length > 0) process.stdout.write(`${open.length} comparisons lack an answer; --open lists them\n`)
if (short) process.exitCode = 1
