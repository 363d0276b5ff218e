import { usageError } from '../errors'
import { type ExitCode, jsonText, type Session } from '../io'
import { bytesOf } from '../read/bytes'
import { judgeRow } from './judge-row'
import { linesOf } from './lines'
import { ndjsonRow } from './ndjson'
import { type AuditOptions, howOf } from './options'
import { record, rejectRecord } from './record'
import { emptyLine } from './row'

const others = ['format', 'map', 'out', 'rejects', 'workers', 'resume'] as const

/**
 * Answers each line of a stream with one line, in order: the verdicts of the case file, or why there are none. No
 * answer depends on where its line stands, so that a stream may be cut anywhere between lines.
 */
export async function judgeEach(session: Session, source: string, options: AuditOptions): Promise<ExitCode> {
  const other = others.find((name) => options[name] !== undefined)
  if (other !== undefined) {
    throw usageError({
      zh: `--each 不能与 --${other} 同用：逐行读取标准输入，逐行写到标准输出。请删去其一。`,
      en: `--each does not go with --${other}: it answers JSON lines on standard output; leave one of them out.`,
    })
  }
  const how = howOf(options)
  let lines = 0
  let rejected = 0
  for await (const line of linesOf(bytesOf(source, session.io))) {
    const judged = judgeRow(ndjsonRow(line) ?? emptyLine(line.number), how)
    lines += 1
    if ('problems' in judged) rejected += 1
    await session.io.stdout.write(
      `${jsonText('problems' in judged ? rejectRecord(judged) : record(judged.judgement))}\n`,
    )
  }
  if (rejected > 0) await session.io.stderr.write(counts(session, lines, rejected))
  return 0
}

const counts = ({ language }: Session, lines: number, rejected: number): string =>
  language === 'zh'
    ? `共 ${lines} 行，其中 ${rejected} 行不能用，原因写在对应的输出行。\n`
    : `${rejected} of ${lines} line${lines === 1 ? '' : 's'} cannot be used; the lines that answer them say why.\n`
