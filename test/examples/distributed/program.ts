import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { command } from '../../../tsup.config'

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The command as it was built. */
export const built = at('dist/cli/main.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly pid: number
  readonly kill: ChildProcess['kill']
  readonly ended: Promise<Ended>
}

/** The example as its README starts it. */
export const fromSource = ['--import', 'tsx', at('examples/distributed/main.ts')] as const

/** Bundles the example, which is started often here: for a third of the time. */
export async function bundle(outDir: string): Promise<readonly string[]> {
  const entry = { distributed: at('examples/distributed/main.ts') }
  await build({ ...command, config: false, silent: true, entry, outDir })
  return [join(outDir, 'distributed.js')]
}

/** The example's commands with a Redis; `end` kills those that are still running. */
export function programs(redis: string, main: readonly string[]) {
  const running = new Set<ChildProcess>()
  const start = (...words: readonly string[]): Running => {
    const child = spawn(process.execPath, [...main, ...words], {
      cwd: at('.'),
      env: { ...process.env, REDIS_URL: redis, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let out = ''
    let err = ''
    child.stdout.on('data', (piece: Buffer) => {
      out += piece
    })
    child.stderr.on('data', (piece: Buffer) => {
      err += piece
    })
    const ended = new Promise<Ended>((resolve) => {
      child.once('close', (code, signal) => {
        running.delete(child)
        resolve({ code, signal, out, err })
      })
    })
    return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), ended }
  }
  return {
    start,
    /** Runs a command to its end and reads what it says. */
    ask: async (...words: readonly string[]): Promise<Record<string, unknown>> => {
      const { code, out, err } = await start(...words).ended
      if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${err}`)
      return JSON.parse(out) as Record<string, unknown>
    },
    end: (): void => {
      for (const child of running) child.kill('SIGKILL')
    },
  }
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(20)
}
