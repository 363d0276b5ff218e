import { quote } from '../../errors'
import { maximumRecord, maximumRecordLines } from '../read/limits'
import { csvRecord } from './csv-record'
import { type Line, withoutReturn } from './lines'
import { badEncoding, lineTooLong, reject, type Rejected } from './row'

/** A record of a table with the number of its first line, or a line that is none. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly input: string } | Rejected

/** The lines that were read as one, and the record that they hold; none where the line is empty. */
export interface ReadRecord {
  readonly lines: readonly Line[]
  readonly row: TableRow | undefined
}

/**
 * Reads the records of a table. Where a record cannot be read its first line is rejected and reading goes on with the
 * next line, so that a stray quotation mark costs one line.
 */
export async function* csvRecords(
  lines: AsyncIterable<Line>,
  encoding: string,
  delimiter: string,
): AsyncGenerator<ReadRecord> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const source = lines[Symbol.asyncIterator]()
  const waiting: Line[] = []
  const next = async (): Promise<Line | undefined> => {
    const again = waiting.shift()
    if (again !== undefined) return again
    const { done, value } = await source.next()
    return done === true ? undefined : (value as Line)
  }
  for (let first = await next(); first !== undefined; first = await next()) {
    const { more, ...read } = await recordFrom(first, next, decoder, encoding, delimiter)
    const whole = read.row !== undefined && 'cells' in read.row
    if (!whole) waiting.unshift(...more)
    yield { lines: whole ? [first, ...more] : [first], row: read.row }
  }
}

interface Read {
  readonly row: TableRow | undefined
  /** Lines that were read after the first. They belong to the record, if there is one. */
  readonly more: readonly Line[]
}

async function recordFrom(
  first: Line,
  next: () => Promise<Line | undefined>,
  decoder: Decoder,
  encoding: string,
  delimiter: string,
): Promise<Read> {
  const line = first.number
  const more: Line[] = []
  const whole = decode(first, decoder)
  if (whole === null) return { row: lineTooLong(line), more }
  if (whole === undefined) return { row: badEncoding(line, encoding), more }
  if (whole === '') return { row: undefined, more }
  let input = whole
  for (;;) {
    const record = csvRecord(input, delimiter)
    if (record.kind === 'cells') return { row: { line, cells: record.cells, input }, more }
    if (record.kind === 'broken')
      return { row: more.length === 0 ? brokenRow(line, record.column, whole) : openRow(line, whole), more }
    const following = more.length < maximumRecordLines && input.length < maximumRecord ? await next() : undefined
    if (following === undefined) return { row: openRow(line, whole), more }
    more.push(following)
    const text = decode(following, decoder)
    if (typeof text !== 'string') return { row: openRow(line, whole), more }
    input += `\n${text}`
  }
}

type Decoder = InstanceType<typeof TextDecoder>

/** The text of a line; undefined where it is not in the encoding, null where the line was too long. */
function decode({ bytes }: Line, decoder: Decoder): string | undefined | null {
  if (bytes === null) return null
  try {
    return withoutReturn(decoder.decode(bytes))
  } catch {
    return undefined
  }
}

const brokenRow = (line: number, column: number, input: string): TableRow =>
  reject(
    line,
    'csv-quote',
    {
      zh: `第 ${column} 列的双引号位置不对。含引号的格子须整格加引号，格内的引号写两遍。`,
      en: `the quotation mark at column ${column} is out of place; quote the whole cell and double the marks in it.`,
    },
    input,
  )

const openRow = (line: number, input: string): TableRow =>
  reject(
    line,
    'csv-quote',
    {
      zh: `有一格的双引号没有结束：${quote(input)}。请补上。`,
      en: `a quoted cell does not end: ${quote(input)}; add the quotation mark.`,
    },
    input,
  )
