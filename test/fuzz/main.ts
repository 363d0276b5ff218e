// npm run test:fuzz -- [target …] [--runs N] [--seed S]: many inputs for each way in, by a seed that is printed.
// --few tries as many as the test suite does.
import { parseArgs } from 'node:util'
import { targets } from './targets'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    few: { type: 'boolean', default: false },
  },
})
const complain = (text: string): never => {
  process.stderr.write(`${text}\n`)
  process.exit(2)
}
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name))
if (unknown.length > 0)
  complain(`no target ${unknown.join(', ')}; there are ${targets.map(({ name }) => name).join(', ')}`)
const runs = Number(values.runs)
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed))
  complain('--runs takes a whole number above 0, --seed a whole number')
process.stdout.write(`seed ${seed}\n`)
for (const { name, runs: few, run } of targets) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const numRuns = values.few ? few : runs
  const began = Date.now()
  try {
    await run({ numRuns, seed })
    process.stdout.write(
      `${name}: ${numRuns} inputs answered or refused, ${Math.round((Date.now() - began) / 1000)} s\n`,
    )
  } catch (error) {
    process.exitCode = 1
    process.stdout.write(`${name}: FAILED\n`)
    process.stderr.write(
      `${name}: ${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}\n`,
    )
  }
}
