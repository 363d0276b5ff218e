import { quote } from '../../errors'
import { InputError, usageError } from '../errors'
import { type ExitCode, jsonText, sayJson, type Session } from '../io'
import { bytesOf, nameOf } from '../read/bytes'
import type { Problem } from '../report'
import { FileSink } from './file-sink'
import { judgeRow } from './judge-row'
import { linesOf } from './lines'
import { readMapping } from './mapping'
import { ndjsonRows } from './ndjson'
import { type AuditOptions, howOf } from './options'
import { record, rejectRecord } from './record'
import type { Row } from './row'
import { showRejects, showSummary, type Summary, summaryOf } from './show'
import { tableRows } from './table'
import { Tally } from './tally'

const shownRejects = 5

/** Judges the case files of a stream, one by one, and sums up. Memory does not grow with their number. */
export async function audit(session: Session, source: string, options: AuditOptions): Promise<ExitCode> {
  const how = howOf(options)
  const rows = await rowsOf(session, source, options)
  const toStdout = options.out === '-'
  const sinks = {
    out: options.out === undefined || toStdout ? undefined : await FileSink.open(options.out),
    rejects: options.rejects === undefined ? undefined : await FileSink.open(options.rejects),
  }
  const tally = new Tally()
  const first: (Problem & { readonly line: number })[] = []
  let rejected = 0
  try {
    for await (const row of rows) {
      const outcome = judgeRow(row, how)
      if ('problems' in outcome) {
        rejected += 1
        const [problem] = outcome.problems
        if (first.length < shownRejects && problem !== undefined)
          first.push({ ...problem, line: row.line, file: nameOf(source) })
        await sinks.rejects?.write(`${jsonText({ line: row.line, ...rejectRecord(outcome) })}\n`)
        continue
      }
      const { judgement } = outcome
      tally.add(row.line, judgement.receipt.caseFile.id, judgement)
      if (options.out === undefined) continue
      const text = `${jsonText({ line: row.line, ...record(judgement) })}\n`
      await (toStdout ? session.io.stdout.write(text) : sinks.out?.write(text))
    }
    await sinks.out?.close()
    await sinks.rejects?.close()
  } catch (error) {
    await sinks.out?.discard()
    await sinks.rejects?.discard()
    throw error
  }
  const summary = summaryOf(tally, rejected, how)
  await tell(
    toStdout ? { ...session, io: { ...session.io, stdout: session.io.stderr } } : session,
    summary,
    how.rulebook,
  )
  await showRejects(session, first, rejected, options.rejects)
  return rejected > 0 ? 2 : tally.all.breached > 0 ? 1 : 0
}

const tell = (session: Session, summary: Summary, rulebook: Parameters<typeof showSummary>[2]): Promise<void> =>
  session.json ? sayJson(session, summary) : showSummary(session, summary, rulebook)

async function rowsOf(session: Session, source: string, { format, map }: AuditOptions): Promise<AsyncIterable<Row>> {
  const lines = linesOf(bytesOf(source, session.io))
  const csv = format === undefined ? /\.csv$/i.test(source) : format === 'csv'
  if (!csv) {
    if (map === undefined) return ndjsonRows(lines)
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
  return tableRows(lines, await readMapping(map, session), nameOf(source))
}
