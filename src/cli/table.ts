import Table from 'cli-table3'
import { textWidth, wrap } from './width'

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

export interface TableOptions {
  readonly head?: readonly string[]
  readonly align?: readonly ('left' | 'right')[]
  /** The column that takes what width is left, and wraps. */
  readonly flexible?: number
  readonly width: number
  readonly indent?: number
}

const narrowest = 16

/**
 * Lays rows out in columns. Cells may be coloured, but for those of the flexible column: it is wrapped here, because
 * the table library wraps Chinese by characters instead of columns.
 */
export function table(rows: readonly (readonly string[])[], options: TableOptions): string {
  const { head = [], align = [], flexible, width, indent = 0 } = options
  const all = head.length > 0 ? [head, ...rows] : rows
  const columns = Math.max(0, ...all.map((row) => row.length))
  let cells = rows
  if (flexible !== undefined) {
    let taken = indent
    for (let i = 0; i < columns; i++) {
      if (i !== flexible)
        taken += 2 + Math.max(0, ...all.map((row) => Math.max(...(row[i] ?? '').split('\n').map(textWidth))))
    }
    const room = Math.max(narrowest, width - taken)
    cells = rows.map((row) => row.map((cell, i) => (i === flexible ? wrap(cell, room).join('\n') : cell)))
  }
  const drawn = new Table({
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: [...align],
    ...(head.length > 0 && { head: [...head] }),
  })
  for (const row of cells) drawn.push([...row])
  const margin = ' '.repeat(indent)
  return drawn
    .toString()
    .split('\n')
    .map((line) => (margin + line).trimEnd())
    .join('\n')
}
