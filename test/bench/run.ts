// The command behind `npm run bench`: times the built package beside others, prints the figures, writes them as JSON.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { type BenchOptions, bench } from './bench'
import { taskTable } from './table'

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true })
const file = positionals[0] ?? 'reports/bench.json'

const started = {
  options: [],
  entry: 'dist/index.js',
  rules: 'dist/rules/index.js',
  command: 'dist/cli/main.js',
}
const options: BenchOptions =
  values.quick === true
    ? { rounds: 1, turn: 1e5, days: 100, quick: true, sizes: ['long'], started }
    : { rounds: 11, turn: 5e6, days: 1000, quick: false, sizes: ['small', 'medium', 'long', 'large'], started }

const report = await bench(options, (task) => {
  process.stdout.write(`${taskTable(task)}\n`)
})
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`)

const targets = report.tasks.flatMap((task) => task.targets)
const met = targets.filter((target) => target.met).length
const { node, processor, cores } = report.machine
process.stdout.write(`${met} of ${targets.length} targets met, Node ${node}, ${cores} × ${processor}; ${file}\n`)
