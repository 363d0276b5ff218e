import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run'

export interface Invocation {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Surroundings {
  readonly stdin?: string | Uint8Array | readonly Uint8Array[] | AsyncIterable<Uint8Array>
  readonly env?: { readonly [name: string]: string }
  readonly tty?: boolean
  readonly columns?: number
}

async function* pieces(stdin: Surroundings['stdin'] = ''): AsyncGenerator<Uint8Array> {
  if (typeof stdin === 'string') yield Buffer.from(stdin)
  else if (stdin instanceof Uint8Array) yield stdin
  else yield* stdin
}

/** Runs the command in this process. */
export async function officium(
  argv: readonly string[],
  { stdin, env = {}, tty = false, columns }: Surroundings = {},
): Promise<Invocation> {
  const out: string[] = []
  const err: string[] = []
  const sink = (into: string[]) => ({
    write: (text: string) => {
      into.push(text)
    },
    isTTY: tty,
    columns,
  })
  const code = await run(argv, {
    stdin: pieces(stdin),
    stdout: sink(out),
    stderr: sink(err),
    env,
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** A folder that goes when the tests of the file are over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'officium-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes a file into a folder and returns its path. */
export function file(where: string, name: string, content: string | Uint8Array): string {
  const path = join(where, name)
  writeFileSync(path, content)
  return path
}

/** A case of the county: an application with a promised limit of 20 working days, a hearing, and an end two days late. */
export const lateCase = {
  id: '2024-017',
  matter: {
    kind: 'approval',
    remit: 'own',
    defects: [],
    handler: 'li',
    limits: [{ source: 'promised', amount: 20, unit: 'working-day' }],
  },
  people: { li: { name: '李娜' } },
  acts: [
    { id: 'a1', type: 'apply', at: '2024-02-05T09:10', by: 'person-served' },
    { id: 'p1', type: 'procedure-start', at: '2024-02-20', kind: 'hearing', requiredByLaw: true, by: 'organ' },
    { id: 'p2', type: 'procedure-end', at: '2024-02-22', about: 'p1', by: 'organ' },
    { id: 'd1', type: 'conclude', at: '2024-03-15', by: 'organ' },
  ],
}

/** The same, closed in time. */
export const timelyCase = {
  ...lateCase,
  id: '2024-018',
  acts: lateCase.acts.map((act) => (act.id === 'd1' ? { ...act, at: '2024-03-13' } : act)),
}

export const kept = 'county-time-limit#3/b~kept'

/** Characters that can act on a terminal: controls but for the line break, and marks that turn text around or hide. */
export const acting = /[\p{Cc}\p{Cf}]/u
export const visible = (text: string): string => text.replaceAll('\n', '')
