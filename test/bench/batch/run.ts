// How fast an audit is and how much memory it takes, beside the same run by an empty regulation:
//   npm run bench:batch -- [--cases 10000,1000000] [--workers 1,2] [--rounds 3]

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'tsup'
import { command } from '../../../tsup.config'
import { writeCases } from './cases'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '1,2' },
    rounds: { type: 'string', default: '3' },
  },
})
const numbers = (text: string): readonly number[] => text.split(',').map(Number)
const rounds = Number(values.rounds)

const folder = mkdtempSync(join(tmpdir(), 'officium-batch-'))
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

type Plugin = NonNullable<typeof command.esbuildPlugins>[number]

const emptyRules: Plugin = {
  name: 'empty-rules',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/rules\/index$/ }, () => ({ path: at('empty-rules.ts') }))
  },
}

const books = { 'county-organs': [], 'an empty regulation': [emptyRules] } as const
type Book = keyof typeof books

interface Measured {
  readonly seconds: number
  /** The peak of memory, in megabytes. */
  readonly peak: number
  readonly sum: string
}

async function measure(book: Book, cases: number, workers: number): Promise<Measured> {
  const out = join(folder, 'out.ndjson')
  const words = ['--rulebook', 'county-organs', '--as-of', '2024-06-30', '--workers', String(workers), '--out', out]
  const began = performance.now()
  const { output, status } = spawnSync(
    process.execPath,
    ['--import', at('peak.mjs'), join(folder, book, 'main.js'), 'audit', join(folder, `${cases}.ndjson`), ...words],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  )
  const seconds = (performance.now() - began) / 1000
  if (status !== 0 && status !== 1) throw new Error(`the audit ended with ${status}`)
  const hash = createHash('sha256')
  for await (const piece of createReadStream(out)) hash.update(piece as Uint8Array)
  rmSync(out)
  return { seconds, peak: Number(output[3]) / 1024, sum: hash.digest('hex') }
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

try {
  for (const [book, plugins] of Object.entries(books)) {
    await build({
      ...command,
      config: false,
      silent: true,
      outDir: join(folder, book),
      esbuildPlugins: [...(command.esbuildPlugins ?? []), ...plugins],
    })
  }
  for (const cases of numbers(values.cases)) {
    writeCases(join(folder, `${cases}.ndjson`), cases)
    const runs = new Map<string, Measured[]>()
    // One after the other in each round, so that a busy machine is busy for all of them.
    for (let round = 0; round < rounds; round++)
      for (const workers of numbers(values.workers))
        for (const book of Object.keys(books) as Book[]) {
          const key = `${workers} ${book}`
          runs.set(key, [...(runs.get(key) ?? []), await measure(book, cases, workers)])
        }
    for (const book of Object.keys(books) as Book[]) {
      const sums = new Set([...runs].flatMap(([key, list]) => (key.endsWith(book) ? list.map(({ sum }) => sum) : [])))
      if (sums.size !== 1) throw new Error(`${cases} cases by ${book} come out in ${sums.size} ways`)
    }
    for (const [key, list] of runs) {
      const seconds = median(list.map((one) => one.seconds))
      const peak = median(list.map((one) => one.peak))
      const [workers = ''] = key.split(' ')
      const empty = median((runs.get(`${workers} an empty regulation`) ?? []).map((one) => one.peak))
      const figures = [
        `${cases} cases`,
        `workers, rulebook: ${key}`,
        `${seconds.toFixed(1)} s`,
        `${Math.round(cases / seconds)} a second`,
        `peak ${peak.toFixed(0)} MB`,
        `${(peak / empty).toFixed(2)} times empty`,
      ]
      process.stdout.write(`${figures.join('  ')}\n`)
    }
    rmSync(join(folder, `${cases}.ndjson`))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
