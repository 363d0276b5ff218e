import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'tsup'
import { command } from '../../tsup.config'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** The command as it is published, with its threads, in a folder that holds nothing else. */
export async function builtCommand(where: string) {
  const outDir = join(where, 'command')
  await build({ ...command, config: false, silent: true, outDir })
  /** Runs it; `until` is asked again and again whether it is to be killed. */
  return (argv: readonly string[], until?: () => boolean): Promise<Ended> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [join(outDir, 'main.js'), ...argv], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, LC_ALL: 'C' },
      })
      let out = ''
      let err = ''
      child.stdout.on('data', (piece: Buffer) => {
        out += piece
      })
      child.stderr.on('data', (piece: Buffer) => {
        err += piece
      })
      const watch = until === undefined ? undefined : setInterval(() => until() && child.kill('SIGKILL'), 1)
      child.on('close', (code, signal) => {
        clearInterval(watch)
        done({ code, signal, out, err })
      })
    })
}
