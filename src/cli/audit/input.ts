import { quote } from '../../errors'
import { InputError, usageError } from '../errors'
import type { Session } from '../io'
import { bytesOf, nameOf } from '../read/bytes'
import { type Chunk, chunksOf } from './chunk'
import { csvRecords, type ReadRecord } from './csv'
import { type Line, linesOf, type Position } from './lines'
import { compileMapping, readMapping } from './mapping'
import type { MappingFile } from './mapping-schema'
import type { AuditOptions } from './options'
import { readHead } from './table'

/** What the columns of a table are called, and what they mean. */
export interface TableSetup {
  readonly mapping: MappingFile
  readonly head: readonly string[]
}

/** What is to be judged. */
export interface Input {
  readonly table: TableSetup | undefined
  /** The chunks from the beginning, or from where another run stopped. Can be asked for once. */
  readonly chunks: (from?: Position) => AsyncGenerator<Chunk>
}

/**
 * Opens the input of an audit; of a table the head is read.
 *
 * @throws InputError for options that do not fit, a mapping or a head that cannot be used.
 */
export async function openInput(
  session: Session,
  source: string,
  { format, map }: Pick<AuditOptions, 'format' | 'map'>,
): Promise<Input> {
  const lines = (from?: Position) => linesOf(bytesOf(source, session.io, from?.offset), from)
  const csv = format === undefined ? /\.csv$/i.test(source) : format === 'csv'
  if (!csv) {
    if (map === undefined) return { table: undefined, chunks: (from) => chunksOf(alone(lines(from))) }
    throw usageError({
      zh: '--map 只用于表格。请加 --format csv，或者删去。',
      en: '--map goes with tables; add --format csv, or leave it out.',
    })
  }
  if (map === undefined) {
    throw usageError({
      zh: '表格需要 --map 说明各列的含义，见 officium audit --help。',
      en: 'a table needs --map to say what its columns mean; see officium audit --help.',
    })
  }
  if (map === '-' && source === '-') {
    throw new InputError('usage', { zh: `${quote('-')} 只能用一次。`, en: `${quote('-')} can be read only once.` })
  }
  const { mapping, origin } = await readMapping(map, session)
  const compiled = compileMapping(mapping, origin)
  const records = (from?: Position) => csvRecords(lines(from), compiled.encoding, compiled.delimiter)
  const whole = records()
  const head = await readHead(whole, compiled, nameOf(source))
  return {
    table: { mapping, head: head ?? [] },
    chunks: (from) => chunksOf(linesOfEach(from === undefined ? whole : records(from))),
  }
}

async function* alone(lines: AsyncIterable<Line>): AsyncGenerator<readonly Line[]> {
  for await (const line of lines) yield [line]
}

async function* linesOfEach(records: AsyncIterable<ReadRecord>): AsyncGenerator<readonly Line[]> {
  for await (const { lines } of records) yield lines
}
