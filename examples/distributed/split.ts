import { type FileHandle, open } from 'node:fs/promises'
import { inFolder, nameInFolder } from './folder'
import { inputAt } from './input'
import { type Plan, writePlan } from './plan'
import { type Judging, termsOf } from './terms'

const piece = 64 * 1024
const newline = 0x0a

/** The first place at or after a byte that lies behind a line end, or the end of the file. */
async function lineEnd(file: FileHandle, from: number, size: number): Promise<number> {
  const buffer = Buffer.alloc(piece)
  for (let offset = from - 1; offset < size; offset += piece) {
    const { bytesRead } = await file.read(buffer, 0, piece, offset)
    const found = buffer.subarray(0, bytesRead).indexOf(newline)
    if (found >= 0) return offset + found + 1
    if (bytesRead === 0) break
  }
  return size
}

/** Cuts a file into stretches of whole lines, each the shortest of at least `step` bytes; only the cuts are read. */
export async function lineEnds(path: string, size: number, step: number): Promise<number[]> {
  const file = await open(path)
  try {
    const ends: number[] = []
    for (let from = 0; from < size; from = ends.at(-1) ?? size) ends.push(await lineEnd(file, from + step, size))
    return ends
  } finally {
    await file.close()
  }
}

/** Plans a run: how the input is cut, and on what terms it is judged. Says its name. */
export async function split(
  folder: string,
  path: string,
  { command, judging, step }: { readonly command: string; readonly judging: Judging; readonly step: number },
): Promise<{ readonly run: string; readonly plan: Plan }> {
  const input = await inputAt(folder, nameInFolder(folder, path))
  const terms = await termsOf(command, judging)
  const ends = await lineEnds(inFolder(folder, input.path), input.size, step)
  const plan: Plan = { format: 1, input, terms, ends }
  return { run: await writePlan(folder, plan), plan }
}
