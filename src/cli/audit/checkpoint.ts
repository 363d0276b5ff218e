import { open, readFile, rename, rm } from 'node:fs/promises'
import * as z from 'zod/mini'
import { statuses } from '../../rule/rule'
import { writing } from './file-sink'
import type { Identity } from './identity'
import type { LineProblem } from './judge-chunk'
import type { Position } from './lines'
import { damaged } from './resume-error'
import type { Counted } from './tally'

/** How far a run has come. */
export interface Checkpoint {
  readonly identity: Identity
  /** What is to be read next. */
  readonly next: Position
  /** How many bytes of the output belong to what has been read. */
  readonly out: number
  readonly rejects: number
  readonly counted: Counted
  readonly rejected: number
  readonly first: readonly LineProblem[]
  /** Whether the whole input has been read: what remains is to name the files and to sum up. */
  readonly ended: boolean
}

const format = 1
const count = z.number().check(z.int(), z.nonnegative())
const counts = z.strictObject(
  Object.fromEntries(statuses.map((status) => [status, count])) as { [S in (typeof statuses)[number]]: typeof count },
)
const schema = z.strictObject({
  format: z.literal(format),
  identity: z.record(z.string(), z.string()),
  next: z.strictObject({ offset: count, line: count }),
  out: count,
  rejects: count,
  counted: z.strictObject({
    cases: count,
    breachedCases: count,
    all: counts,
    clauses: z.array(z.tuple([z.string(), counts])),
    worst: z.array(
      z.strictObject({
        line: count,
        id: z.string(),
        clause: z.string(),
        occasion: z.nullable(z.string()),
        due: z.string(),
        done: z.nullable(z.string()),
        late: z.strictObject({ amount: z.number(), unit: z.string() }),
        days: z.number(),
      }),
    ),
  }),
  rejected: count,
  first: z.array(
    z.looseObject({ line: count, code: z.string(), text: z.strictObject({ zh: z.string(), en: z.string() }) }),
  ),
  ended: z.boolean(),
})

const pathOf = (out: string): string => `${out}.checkpoint`

/** Writes how far a run has come beside its output: at every moment the file is there whole, or the one before it. */
export async function writeCheckpoint(out: string, checkpoint: Checkpoint): Promise<void> {
  const path = pathOf(out)
  await writing(path, async () => {
    const handle = await open(`${path}.part`, 'w')
    try {
      await handle.writeFile(JSON.stringify({ format, ...checkpoint }))
      await handle.datasync()
    } finally {
      await handle.close()
    }
    await rename(`${path}.part`, path)
  })
}

/**
 * Reads how far the run before has come; undefined where there was none, or it left nothing.
 *
 * @throws ResumeError ('resume-damaged')
 */
export async function readCheckpoint(out: string): Promise<Checkpoint | undefined> {
  let text: string
  try {
    text = await readFile(pathOf(out), 'utf8')
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined
    throw damaged({ zh: '进度文件无法读取', en: 'its checkpoint cannot be read' })
  }
  const { success, data } = schema.safeParse(parsed(text))
  if (!success) throw damaged({ zh: '进度文件已损坏', en: 'its checkpoint is damaged' })
  const { format: _, ...checkpoint } = data
  return checkpoint as Checkpoint
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export async function removeCheckpoint(out: string): Promise<void> {
  const path = pathOf(out)
  await writing(path, () => rm(path, { force: true }))
}
