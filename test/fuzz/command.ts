import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run'
import { assertShows } from './outcome'

let folder: string | undefined

/** Writes a file that is gone when the process ends, and returns its path. */
export function written(name: string, content: string | Uint8Array): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'officium-fuzz-'))
    process.on('exit', () => rmSync(made, { recursive: true, force: true }))
    folder = made
  }
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/**
 * Runs the command line in this process. It ends with one of its three codes, says on standard error why an input
 * cannot be used, and writes nothing that acts on a terminal.
 */
export async function command(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin
  }
  const code = await run(argv, {
    stdin: pieces(),
    stdout: {
      write: (text) => {
        out += text
      },
    },
    stderr: {
      write: (text) => {
        err += text
      },
    },
    env: {},
  })
  assert.ok([0, 1, 2].includes(code), `the exit code is ${code}`)
  assertShows(out, 'standard output')
  assertShows(err, 'standard error')
  assert.ok(!/\n {4}at /.test(err), `a stack trace: ${err}`)
  return { code, out, err }
}
