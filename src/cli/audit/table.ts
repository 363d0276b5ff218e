import { csvRows } from './csv'
import type { Line } from './lines'
import { caseFileOf, CellError } from './map-row'
import { checkHead, type Mapping } from './mapping'
import { reject, type Row } from './row'

/** The rows of a table as case files. The first record names the columns. */
export async function* tableRows(lines: AsyncIterable<Line>, mapping: Mapping, file: string): AsyncGenerator<Row> {
  let head: readonly string[] | undefined
  for await (const row of csvRows(lines, mapping.encoding, mapping.delimiter)) {
    if ('problems' in row) {
      yield row
      continue
    }
    if (head === undefined) {
      head = row.cells.map((cell, index) => (index === 0 ? cell.replace(/^\ufeff/, '') : cell).trim())
      checkHead(head, mapping, file)
      continue
    }
    yield rowOf(row.line, row.cells, row.input, head, mapping)
  }
}

function rowOf(line: number, cells: readonly string[], input: string, head: readonly string[], mapping: Mapping): Row {
  if (cells.length !== head.length) {
    return reject(
      line,
      'csv-cells',
      {
        zh: `此行有 ${cells.length} 格，表头有 ${head.length} 格。请核对逗号和引号。`,
        en: `the line has ${cells.length} cells, the head has ${head.length}; check commas and quotation marks.`,
      },
      input,
    )
  }
  try {
    return { line, value: caseFileOf(new Map(head.map((name, index) => [name, cells[index] ?? ''])), mapping), input }
  } catch (error) {
    if (error instanceof CellError) return reject(line, 'csv-cell', error.text, input)
    throw error
  }
}
