import { InputError } from '../errors'
import type { ReadRecord } from './csv'
import { caseFileOf, CellError } from './map-row'
import { checkHead, type Mapping } from './mapping'
import { reject, type Row } from './row'

/**
 * Reads the names of the columns: the first record of a table. Undefined where the table is empty.
 *
 * @throws InputError where it cannot be read, or lacks a column that the mapping names.
 */
export async function readHead(
  records: AsyncIterator<ReadRecord>,
  mapping: Mapping,
  file: string,
): Promise<readonly string[] | undefined> {
  for (;;) {
    const { done, value } = await records.next()
    if (done === true) return undefined
    const { row } = value as ReadRecord
    if (row === undefined) continue
    if ('problems' in row) {
      const [problem] = row.problems
      throw new InputError('row', problem?.text ?? { zh: '表头不能用。', en: 'the head cannot be used.' }, {
        file,
        position: { line: row.line, column: 1 },
      })
    }
    const head = row.cells.map((cell, index) => (index === 0 ? cell.replace(/^\ufeff/, '') : cell).trim())
    checkHead(head, mapping, file)
    return head
  }
}

/** The rows of a table, below its head, as case files. */
export async function* tableRows(
  records: AsyncIterable<ReadRecord>,
  head: readonly string[],
  mapping: Mapping,
): AsyncGenerator<Row> {
  for await (const { row } of records) {
    if (row === undefined) continue
    yield 'problems' in row ? row : rowOf(row.line, row.cells, row.input, head, mapping)
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
