import type { Line, Position } from './lines'

/** Whole records of the input that are judged together: what a worker is given. */
export interface Chunk {
  /** The number of the first line. */
  readonly line: number
  /** The lines, each with its line feed. */
  readonly bytes: Uint8Array
  /** Whether it stands for a line that is too long to be kept. */
  readonly tooLong: boolean
  /** What comes after the chunk. */
  readonly next: Position
}

/** A chunk ends with the record in which it has as many bytes, or lines: one that cannot be used costs more than its bytes. */
export interface Enough {
  readonly bytes: number
  readonly lines: number
}

const enough: Enough = { bytes: 256 * 1024, lines: 1000 }

/** Gathers the records of the input, each given by its lines, into chunks. */
export async function* chunksOf(
  records: AsyncIterable<readonly Line[]>,
  { bytes: enoughBytes, lines: enoughLines } = enough,
): AsyncGenerator<Chunk> {
  let lines: Line[] = []
  let size = 0
  const cut = (): readonly Chunk[] => {
    const [first] = lines
    const last = lines.at(-1)
    if (first === undefined || last === undefined) return []
    const chunk = {
      line: first.number,
      bytes: joined(lines, size),
      tooLong: first.bytes === null,
      next: last.next,
    }
    lines = []
    size = 0
    return [chunk]
  }
  for await (const record of records) {
    const tooLong = record.some(({ bytes }) => bytes === null)
    if (tooLong) yield* cut()
    for (const line of record) {
      lines.push(line)
      size += line.bytes === null ? 0 : line.bytes.length + 1
    }
    if (tooLong || size >= enoughBytes || lines.length >= enoughLines) yield* cut()
  }
  yield* cut()
}

const NEWLINE = 0x0a

/** A copy with a buffer of its own, so that nothing else travels with it to another thread. */
function joined(lines: readonly Line[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const { bytes } of lines) {
    if (bytes === null) continue
    all.set(bytes, at)
    at += bytes.length
    all[at] = NEWLINE
    at += 1
  }
  return all
}
