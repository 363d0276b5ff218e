// `npm run test:deep`: the comparisons of the test suite on many more cases. Options: --seed N, --part NAME (may be
// repeated), --share 0.1 for a tenth of the cases. Prints one line a part; exits with 1 where something differs.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rulebooks } from '../../rules/index'

/** One process of the run: a part, or one share of it. */
interface Job {
  readonly part: string
  readonly rulebook?: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

interface Outcome extends Job {
  readonly ok: boolean
  readonly output: string
}

/** By default another seed each time, always printed. */
const newSeed = String(Math.floor(Date.now() / 1000))
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: newSeed },
    part: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const share = Number(values.share)
if (!Number.isSafeInteger(seed) || !(share > 0 && share <= 1)) {
  process.stderr.write('--seed takes a whole number, --share a number above 0 and up to 1\n')
  process.exit(2)
}

const cores = availableParallelism()
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** One part split over the cores, each with a seed of its own. */
const shares = (part: string, total: number, rulebook?: string): readonly Job[] =>
  Array.from({ length: cores }, (_, index) => ({
    part,
    ...(rulebook !== undefined && { rulebook }),
    command: [
      ...['--import', 'tsx', here('part.ts'), part, String(Math.ceil((total * share) / cores)), String(seed + index)],
      ...(rulebook === undefined ? [] : [rulebook]),
    ],
  }))

const threeValues: Job = {
  part: 'three-values',
  command: [
    ...[here('../../node_modules/vitest/vitest.mjs'), 'run', '--config', here('../vitest.config.ts')],
    ...['--project', 'UTC', '--reporter', 'dot', 'test/judge/three-values.test.ts'],
  ],
  env: { FC_SEED: String(seed) },
}

const jobs: readonly Job[] = [
  ...shares('due-dates', 1_000_000),
  ...[...Object.keys(rulebooks), 'harbour'].flatMap((id) => shares('evaluators', 20_000, id)),
  ...Object.keys(rulebooks).flatMap((id) => shares('faithful', 5_000, id)),
  threeValues,
].filter(({ part }) => values.part === undefined || values.part.includes(part))

const run = (job: Job): Promise<Outcome> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...job.command], { env: { ...process.env, ...job.env, TZ: 'UTC' } })
    let output = ''
    const take = (data: Buffer): void => {
      output += data.toString()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('close', (code) => {
      done({ ...job, ok: code === 0, output })
    })
  })

const began = Date.now()
process.stdout.write(`seed ${seed} (again with: npm run test:deep -- --seed ${seed})\n`)
const waiting = [...jobs]
const finished: Outcome[] = []
await Promise.all(
  Array.from({ length: cores }, async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const outcome = await run(job)
      finished.push(outcome)
      const rest = jobs.filter(({ part, rulebook }) => part === outcome.part && rulebook === outcome.rulebook)
      const whole = finished.filter(({ part, rulebook }) => part === outcome.part && rulebook === outcome.rulebook)
      if (whole.length === rest.length) tell(whole)
    }
  }),
)
process.exitCode = finished.every(({ ok }) => ok) ? 0 : 1

/** One line on a part: its counts over all shares, or what differed. */
function tell(outcomes: readonly Outcome[]): void {
  const [{ part, rulebook } = { part: '' }] = outcomes
  const name = rulebook === undefined ? part : `${part} of ${rulebook}`
  const seconds = Math.round((Date.now() - began) / 1000)
  if (!outcomes.every(({ ok }) => ok)) {
    const failed = outcomes.filter(({ ok }) => !ok).map(({ output }) => output)
    process.stdout.write(`FAILED ${name} (${seconds} s)\n${failed.join('\n')}\n`)
    return
  }
  process.stdout.write(`ok ${name}: ${part === 'three-values' ? 'every property' : counts(outcomes)} (${seconds} s)\n`)
}

function counts(outcomes: readonly Outcome[]): string {
  const sums = new Map<string, number>()
  const examples: string[] = []
  for (const { output } of outcomes)
    for (const [key, value] of Object.entries(JSON.parse(output) as Record<string, unknown>)) {
      if (typeof value === 'number') sums.set(key, (sums.get(key) ?? 0) + value)
      else examples.push(String(value))
    }
  const told = [...sums].map(([key, value]) => `${value} ${key}`).join(', ')
  return [told, ...examples.slice(0, 1)].join('; such as ')
}
