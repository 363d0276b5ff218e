import { jsonText } from '../io'
import type { JudgingOptions } from '../judge/options'
import type { Problem } from '../report'
import type { Chunk } from './chunk'
import { csvRecords } from './csv'
import type { TableSetup } from './input'
import { judgeRow } from './judge-row'
import { linesOf } from './lines'
import { compileMapping } from './mapping'
import { ndjsonRows } from './ndjson'
import { howOf } from './options'
import { record, rejectRecord } from './record'
import { lineTooLong, type Row } from './row'
import { tableRows } from './table'
import { type Counted, Tally } from './tally'

/** What is needed to judge chunks, as plain data that can go to another thread. */
export interface ChunkSetup {
  readonly judging: JudgingOptions
  readonly table: TableSetup | undefined
  /** Which lines are to be written. */
  readonly out: boolean
  readonly rejects: boolean
}

/** A line that cannot be used, and the first of its problems. */
export type LineProblem = Problem & { readonly line: number }

/** What a chunk came to, as plain data. */
export interface ChunkOutcome {
  /** The lines for `--out`. */
  readonly out: Uint8Array
  /** The lines for `--rejects`. */
  readonly rejects: Uint8Array
  readonly counted: Counted
  readonly rejected: number
  /** The first lines that cannot be used. */
  readonly first: readonly LineProblem[]
}

/** How many lines that cannot be used are told on standard error. */
export const shownRejects = 5

const encoder = new TextEncoder()

/** Judges chunks, each by itself. */
export function chunkJudge({ judging, table, out, rejects }: ChunkSetup): (chunk: Chunk) => Promise<ChunkOutcome> {
  const how = howOf(judging)
  const rowsOf = rowReader(table)
  return async (chunk) => {
    const tally = new Tally()
    const first: LineProblem[] = []
    const judgedLines: string[] = []
    const rejectedLines: string[] = []
    let rejected = 0
    for await (const row of rowsOf(chunk)) {
      const { line } = row
      const judged = judgeRow(row, how)
      if ('judgement' in judged) {
        const { judgement } = judged
        tally.add(line, judgement.receipt.caseFile.id, judgement)
        if (out) judgedLines.push(`${jsonText({ line, ...record(judgement) })}\n`)
        continue
      }
      rejected += 1
      const [problem] = judged.problems
      if (first.length < shownRejects && problem !== undefined) first.push({ ...problem, line })
      if (rejects) rejectedLines.push(`${jsonText({ line, ...rejectRecord(judged) })}\n`)
    }
    return {
      out: encoder.encode(judgedLines.join('')),
      rejects: encoder.encode(rejectedLines.join('')),
      counted: tally.counted(),
      rejected,
      first,
    }
  }
}

function rowReader(table: TableSetup | undefined): (chunk: Chunk) => AsyncIterable<Row> | Iterable<Row> {
  const rows = table === undefined ? ndjsonRows : tableReader(table)
  return ({ bytes, line, tooLong }) =>
    tooLong ? [lineTooLong(line)] : rows(linesOf([bytes], { offset: 0, line }, Number.POSITIVE_INFINITY))
}

function tableReader({ mapping, head }: TableSetup): typeof ndjsonRows {
  const compiled = compileMapping(mapping)
  return (lines) => tableRows(csvRecords(lines, compiled.encoding, compiled.delimiter), head, compiled)
}
