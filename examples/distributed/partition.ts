import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { Fault, quoted } from './fault'
import type { Filter } from './filter'
import { exists, inFolder } from './folder'
import { checkInput } from './input'
import type { PartitionJob } from './job'

const newline = 0x0a

/** Reads a stretch of the input; whole lines, or the plan does not fit. @throws Fault ('input-changed') */
export async function readRange(path: string, from: number, to: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const before = from === 0 ? 0 : 1
    const bytes = Buffer.alloc(to - from + before)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from - before + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    if (filled === bytes.length && (before === 0 || bytes[0] === newline)) return bytes.subarray(before)
  } finally {
    await file.close()
  }
  throw new Fault('input-changed', {
    zh: `输入文件 ${quoted(path)} 在第 ${from} 至 ${to} 字节处不是整行，与计划不符。请重新执行 split。`,
    en: `bytes ${from} to ${to} of the input ${quoted(path)} are not whole lines, as the plan has it: run split again.`,
  })
}

/**
 * Judges a partition: writes the answers under a name of its own and then gives them their name, so that a result is
 * there whole or not at all. Whoever judges the same partition at the same time gives the same bytes.
 */
export async function judgePartition(folder: string, job: PartitionJob, filter: Filter): Promise<void> {
  const bytes = await readRange(inFolder(folder, job.input.path), job.from, job.to)
  await checkInput(folder, job.input)
  const output = inFolder(folder, job.output)
  const part = `${output}.${randomUUID()}.part`
  const sink = await open(part, 'wx')
  try {
    try {
      await filter.answer(bytes, sink)
      // The name must not reach the disk before the bytes do.
      await sink.sync()
    } finally {
      await sink.close()
    }
    await rename(part, output)
  } catch (error) {
    await rm(part, { force: true })
    // Another worker was faster, and what it had left behind was cleared away.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && (await exists(output))) return
    throw error
  }
}
