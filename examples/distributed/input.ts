import { stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import { Fault, quoted } from './fault'
import { inFolder } from './folder'

/** The file of case files, one a line, by its path from the shared folder, and what tells that it is still the same. */
export const inputSchema = z.strictObject({
  path: z.string(),
  size: z.int().check(z.nonnegative()),
  /** Seconds since 1970. */
  modified: z.int(),
})

export type Input = z.infer<typeof inputSchema>

/** @throws Fault ('no-input') */
export async function inputAt(folder: string, path: string): Promise<Input> {
  const full = inFolder(folder, path)
  const found = await stat(full).catch(() => undefined)
  if (found?.isFile()) return { path, size: found.size, modified: Math.floor(found.mtimeMs / 1000) }
  throw new Fault('no-input', {
    zh: `没有输入文件 ${quoted(full)}。请核对共享目录是否已挂载，文件名是否正确。`,
    en: `there is no input file ${quoted(full)}: is the shared folder mounted here, and the name right?`,
  })
}

/** @throws Fault ('input-changed') where the file is not the one that was split. */
export async function checkInput(folder: string, input: Input): Promise<void> {
  const { size, modified } = await inputAt(folder, input.path)
  if (size === input.size && modified === input.modified) return
  throw new Fault('input-changed', {
    zh: `输入文件 ${quoted(input.path)} 在切分之后有改动，各分片的界限已不可靠。请重新执行 split。`,
    en: `the input ${quoted(input.path)} has changed since it was split, so that the partitions no longer fit: run split again.`,
  })
}
