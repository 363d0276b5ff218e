import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { targets } from './targets'

/** Many times what it takes: whatever is not done by then hangs. */
const patience = 280_000

let said = ''
let complaint = ''

// In a process of its own, which can be killed whatever it is caught in, and in which no code comes from texts.
beforeAll(
  () =>
    new Promise<void>((done) => {
      const child = spawn(
        process.execPath,
        [
          '--disallow-code-generation-from-strings',
          ...['--import', 'tsx', join(import.meta.dirname, 'main.ts'), '--few', '--seed', '20240205'],
        ],
        { stdio: ['ignore', 'pipe', 'pipe'], timeout: patience, killSignal: 'SIGKILL' },
      )
      child.stdout.on('data', (piece: Buffer) => {
        said += piece
      })
      child.stderr.on('data', (piece: Buffer) => {
        complaint += piece
      })
      child.on('close', () => done())
    }),
  patience + 10_000,
)

test.each(targets)('hostile input by way of $name is answered or refused', ({ name, runs }) => {
  expect(complaint).toBe('')
  expect(said).toContain(`\n${name}: ${runs} inputs answered or refused`)
})
