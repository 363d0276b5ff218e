import { createReadStream } from 'node:fs'
import { InputError } from '../errors'
import type { Io } from '../io'

/** How a source is called in messages. */
export const nameOf = (source: string): string => (source === '-' ? '(stdin)' : source)

/** What the system says of a file that cannot be read. */
export function fileError(error: unknown, source: string): InputError {
  const { code } = error as { readonly code?: unknown }
  const file = nameOf(source)
  if (code === 'ENOENT') {
    return new InputError(
      'file-not-found',
      { zh: '没有这个文件。请核对路径。', en: 'there is no such file; check the path.' },
      { file },
    )
  }
  if (code === 'EISDIR') {
    return new InputError(
      'file-unreadable',
      { zh: '这是目录。请给出文件。', en: 'this is a folder; name a file.' },
      { file },
    )
  }
  return new InputError(
    'file-unreadable',
    { zh: `无法读取（${String(code)}）。请核对权限。`, en: `cannot be read (${String(code)}); check its permissions.` },
    { file },
  )
}

/** The bytes of a file, from an offset on, or of standard input for '-', in pieces. */
export async function* bytesOf(source: string, io: Io, start = 0): AsyncGenerator<Uint8Array> {
  try {
    const stream: AsyncIterable<Uint8Array> = source === '-' ? io.stdin : createReadStream(source, { start })
    for await (const piece of stream) yield piece
  } catch (error) {
    throw fileError(error, source)
  }
}

/** All bytes of a source, if they are not more than a limit. */
export async function allBytes(source: string, io: Io, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytesOf(source, io)) {
    size += piece.length
    if (size > most) throw tooLarge(source, most)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

export const MEGABYTE = 1024 * 1024

export const tooLarge = (source: string, most: number): InputError =>
  new InputError(
    'file-too-large',
    {
      zh: `超过 ${most / MEGABYTE} MB 的上限。请拆分；成批案卷请用 audit 命令，写成每行一份的 JSON。`,
      en: `is larger than ${most / MEGABYTE} MB. Split it; for many case files use the command audit, with one JSON object a line.`,
    },
    { file: nameOf(source) },
  )
