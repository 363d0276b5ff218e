import type { Position } from '../errors'

/** Line and column, from 1, of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => positionsIn(text)(offset)

/** Finds lines and columns in a text. Offsets that come in their order cost one pass over the text. */
export function positionsIn(text: string): (offset: number) => Position {
  let line = 1
  let start = 0
  return (offset) => {
    if (offset < start) {
      line = 1
      start = 0
    }
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
      line += 1
      start = next + 1
    }
    return { line, column: offset - start + 1 }
  }
}
