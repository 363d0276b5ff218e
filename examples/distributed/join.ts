import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { Fault, quoted } from './fault'
import { linesIn } from './filter'
import { inFolder } from './folder'
import { checkInput } from './input'
import { missingOf, outputPath, type Partition, partitionsOf, partsPath, type Plan } from './plan'

interface Counted {
  readonly lines: number
  readonly bytes: number
  readonly sha256: string
}

export interface Joined extends Counted {
  readonly run: string
  readonly partitions: number
}

/** Results that are not there. */
export class PartitionsMissing extends Fault<'partitions-missing'> {
  override readonly name = 'PartitionsMissing'

  constructor(readonly partitions: readonly string[]) {
    const first = partitions.slice(0, 10).join(', ')
    const more = partitions.length > 10 ? ', …' : ''
    super('partitions-missing', {
      zh: `还缺 ${partitions.length} 个分片的结果：${first}${more}。请用 status 查看进度，用 enqueue 补入队列。`,
      en: `${partitions.length} results are missing: ${first}${more}. See status for how far the run is, and put them into the queue with enqueue.`,
    })
  }
}

/**
 * Puts the results one after another in the order of the input: every partition must be there and have one line for each
 * line of the input.
 *
 * @param out - the file to write; without it the results are checked and hashed where they are.
 * @throws Fault ('partitions-missing', 'partition-damaged', 'input-changed')
 */
export async function join(folder: string, run: string, plan: Plan, out?: string): Promise<Joined> {
  const missing = await missingOf(folder, run, plan)
  if (missing.length > 0) throw new PartitionsMissing(missing.map(({ name }) => name))
  await checkInput(folder, plan.input)
  const joined = out === undefined ? await pieces(folder, run, plan) : await joinedFile(folder, run, plan, out)
  await clear(folder, run)
  return { run, partitions: plan.ends.length, ...joined }
}

/** Writes under another name and then gives the file its name, so that it is there whole or not at all. */
async function joinedFile(folder: string, run: string, plan: Plan, out: string): Promise<Counted> {
  const part = `${out}.part`
  const sink = await open(part, 'w')
  try {
    const counted = await pieces(folder, run, plan, sink)
    await sink.sync()
    await rename(part, out)
    return counted
  } finally {
    await sink.close()
    await rm(part, { force: true })
  }
}

/** Reads the results in their order. */
async function pieces(folder: string, run: string, plan: Plan, sink?: FileHandle): Promise<Counted> {
  const hash = createHash('sha256')
  let lines = 0
  let bytes = 0
  for (const partition of partitionsOf(plan)) {
    let answers = 0
    for await (const piece of createReadStream(inFolder(folder, outputPath(run, partition.name)))) {
      hash.update(piece)
      answers += linesIn(piece)
      bytes += piece.length
      await sink?.writeFile(piece)
    }
    await checkLines(inFolder(folder, plan.input.path), partition, answers)
    lines += answers
  }
  return { lines, bytes, sha256: hash.digest('hex') }
}

/** @throws Fault ('partition-damaged') */
async function checkLines(input: string, { name, from, to }: Partition, answers: number): Promise<void> {
  let lines = 0
  let last: number | undefined
  for await (const piece of createReadStream(input, { start: from, end: to - 1 })) {
    lines += linesIn(piece)
    last = piece.at(-1)
  }
  if (last !== 0x0a) lines += 1
  if (answers === lines) return
  throw new Fault('partition-damaged', {
    zh: `分片 ${name} 的输入有 ${lines} 行，结果有 ${answers} 行。请删去 ${quoted(`${name}.ndjson`)}，再执行 enqueue。`,
    en: `the input of partition ${name} has ${lines} lines, its result ${answers}: delete ${quoted(`${name}.ndjson`)} and run enqueue again.`,
  })
}

/** Removes what killed workers have left unfinished. */
async function clear(folder: string, run: string): Promise<void> {
  const parts = inFolder(folder, partsPath(run))
  const left = (await readdir(parts)).filter((name) => name.endsWith('.part'))
  await Promise.all(left.map((name) => rm(`${parts}/${name}`, { force: true })))
}
