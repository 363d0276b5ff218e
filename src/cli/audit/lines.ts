import { MEGABYTE } from '../read/bytes'

/** The longest line, in bytes. */
export const longestLine = 16 * MEGABYTE

/** A line without its end, or null where it is too long to be kept. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a
const RETURN = 0x0d

/** Cuts a stream of bytes into lines. A line that is too long is passed over, and only its number is given. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let size = 0
  let number = 1
  const finish = (): Line => {
    const whole = size > longest ? null : Buffer.concat(kept)
    const line = { number, bytes: whole?.at(-1) === RETURN ? whole.subarray(0, -1) : whole }
    kept = []
    size = 0
    number += 1
    return line
  }
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) kept = []
    else kept.push(part)
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      keep(piece.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < piece.length) keep(piece.subarray(start))
  }
  if (size > 0) yield finish()
}
