// npm run test:fuzz -- [target …] [--runs N] [--seed S]
import { parseArgs } from 'node:util'
import { targets } from './targets'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
})
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name))
if (unknown.length > 0) {
  process.stderr.write(`no target ${unknown.join(', ')}; there are ${targets.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}
const numRuns = Number(values.runs)
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
process.stdout.write(`seed ${seed}\n`)
for (const { name, run } of targets) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const began = Date.now()
  await run({ numRuns, seed, endOnFailure: false })
  process.stdout.write(`${name}: ${numRuns} inputs, ${Math.round((Date.now() - began) / 1000)} s\n`)
}
