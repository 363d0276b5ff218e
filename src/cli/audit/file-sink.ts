import { open, rename, rm, stat, truncate } from 'node:fs/promises'
import { InputError } from '../errors'

/**
 * A file that is written piece by piece under another name and takes its own only when it is whole; a device is written
 * directly.
 */
export class FileSink {
  readonly #path: string
  readonly #handle: Awaited<ReturnType<typeof open>>
  /** How many bytes have been written, those of a run before this one included. */
  length: number
  #closed = false

  private constructor(path: string, handle: Awaited<ReturnType<typeof open>>, length: number) {
    this.#path = path
    this.#handle = handle
    this.length = length
  }

  static async open(path: string): Promise<FileSink> {
    return writing(path, async () => {
      const target = (await isFileOrNew(path)) ? partOf(path) : path
      return new FileSink(path, await open(target, 'w'), 0)
    })
  }

  /** Goes on with a file that was not finished, after its first bytes; what follows them is dropped. */
  static async reopen(path: string, length: number): Promise<FileSink> {
    return writing(path, async () => {
      await truncate(partOf(path), length)
      return new FileSink(path, await open(partOf(path), 'a'), length)
    })
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    await writing(this.#path, () => this.#handle.appendFile(bytes))
    this.length += bytes.length
  }

  /** Waits until what was written would survive a loss of power. */
  async sync(): Promise<void> {
    await writing(this.#path, () => this.#handle.datasync())
  }

  /** Ends the file and gives it its name. */
  async close(): Promise<void> {
    await this.keep()
    await finishFile(this.#path)
  }

  /** Stops writing; what was written so far stays under its other name. */
  async keep(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await writing(this.#path, () => this.#handle.close())
  }

  /** Gives up: what was written so far is removed. */
  async discard(): Promise<void> {
    await this.keep()
    await rm(partOf(this.#path), { force: true })
  }
}

/** Where a file is written before it is whole. */
export const partOf = (path: string): string => `${path}.part`

/** Gives a file that is whole its name, if it has not got it yet. */
export const finishFile = (path: string): Promise<void> =>
  writing(path, async () => {
    try {
      await rename(partOf(path), path)
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ENOENT') throw error
    }
  })

/** Whether a path names a regular file, or nothing yet. */
export async function isFileOrNew(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return true
    throw error
  }
}

/** Does something with a file. @throws InputError ('file-unwritable') with what the system says. */
export async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    throw new InputError(
      'file-unwritable',
      {
        zh: `无法写入（${String(code)}）。请核对目录和权限。`,
        en: `cannot be written (${String(code)}); check the folder and its permissions.`,
      },
      { file },
    )
  }
}
