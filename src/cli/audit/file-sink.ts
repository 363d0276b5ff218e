import { open, rename, rm, stat } from 'node:fs/promises'
import { InputError } from '../errors'

const chunk = 64 * 1024

/** A file that is written piece by piece and takes its name only when it is whole; a device is written directly. */
export class FileSink {
  readonly #path: string
  readonly #part: string
  readonly #handle: Awaited<ReturnType<typeof open>>
  #waiting = ''

  private constructor(path: string, part: string, handle: Awaited<ReturnType<typeof open>>) {
    this.#path = path
    this.#part = part
    this.#handle = handle
  }

  static async open(path: string): Promise<FileSink> {
    return tried(path, async () => {
      const part = (await isFileOrNew(path)) ? `${path}.part` : path
      return new FileSink(path, part, await open(part, 'w'))
    })
  }

  async write(text: string): Promise<void> {
    this.#waiting += text
    if (this.#waiting.length >= chunk) await this.#flush()
  }

  async close(): Promise<void> {
    await this.#flush()
    await tried(this.#path, async () => {
      await this.#handle.close()
      if (this.#part !== this.#path) await rename(this.#part, this.#path)
    })
  }

  /** Gives up: what was written so far is removed. */
  async discard(): Promise<void> {
    await this.#handle.close()
    if (this.#part !== this.#path) await rm(this.#part, { force: true })
  }

  async #flush(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    if (text !== '') await tried(this.#path, () => this.#handle.writeFile(text))
  }
}

async function isFileOrNew(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return true
    throw error
  }
}

async function tried<T>(file: string, work: () => Promise<T>): Promise<T> {
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
