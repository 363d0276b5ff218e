import { maximumLine } from '../read/limits'

/** A place between two lines of the input: how many bytes lie before it, and the number of the line after it. */
export interface Position {
  readonly offset: number
  readonly line: number
}

export const beginning: Position = { offset: 0, line: 1 }

/** A line without its line feed, or null where it is too long to be kept. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
  /** What comes after the line. */
  readonly next: Position
}

const NEWLINE = 0x0a

/** Cuts a stream of bytes into lines. A line that is too long is passed over, and only its number is given. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  from = beginning,
  longest = maximumLine,
): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let size = 0
  let { offset, line: number } = from
  const finish = (): Line => {
    const bytes = size > longest ? null : kept.length === 1 ? (kept[0] as Uint8Array) : Buffer.concat(kept)
    const line = { number, bytes, next: { offset, line: number + 1 } }
    kept = []
    size = 0
    number += 1
    return line
  }
  const keep = (part: Uint8Array): void => {
    size += part.length
    offset += part.length
    if (size > longest) kept = []
    else kept.push(part)
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      keep(piece.subarray(start, end))
      offset += 1
      yield finish()
      start = end + 1
    }
    if (start < piece.length) keep(piece.subarray(start))
  }
  if (size > 0) yield finish()
}

/** Leaves out the carriage return that ends the lines of Windows. */
export const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)
