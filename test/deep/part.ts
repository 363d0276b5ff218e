// One part of the deep run, in a process of its own: `part.ts NAME RUNS SEED [RULEBOOK]` prints what was compared.
import { rulebooks } from '../../rules/index'
import type { Rulebook } from '../../src/index'
import { checkAgreement } from '../engine/differential'
import { harbour } from '../engine/harbour'
import { onGenerated, told } from '../faithful/files'
import { checkDueDates } from '../time/due-dates'

const [name = '', runs = '0', seed = '0', id = ''] = process.argv.slice(2)
const books: Readonly<Record<string, Rulebook>> = { ...rulebooks, harbour }

async function part(count: number, from: number): Promise<object> {
  const rulebook = books[id]
  if (name === 'due-dates') return checkDueDates(count, from)
  if (rulebook === undefined) throw new RangeError(`no rulebook is called "${id}"`)
  if (name === 'evaluators') {
    await checkAgreement(rulebook, count, from)
    return { files: count }
  }
  const { verdicts, inputs, found } = onGenerated(rulebook, count, from)
  const wrong = found.filter(({ kind }) => kind === 'insufficient')
  if (wrong.length > 0) throw new Error(wrong.slice(0, 3).map(told).join('\n'))
  const idle = found.filter(({ kind }) => kind === 'idle')
  return { files: count, verdicts, reasons: inputs, idle: idle.length, example: idle[0] && told(idle[0]) }
}

try {
  process.stdout.write(`${JSON.stringify(await part(Number(runs), Number(seed)))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error)}\n`)
  process.exitCode = 1
}
