import type { CaseFileInput } from '../../case/schema'
import { judge } from '../../judge/judge'
import type { JudgeOptions } from '../../judge/options'
import type { Judgement } from '../../verdict'
import { isUnusable, problemsOf } from '../report'
import type { Rejected, Row } from './row'

/** A row that was judged, or the reasons why it could not be. */
export type Judged = { readonly judgement: Judgement } | Rejected

/** Judges the case file of a row; one that cannot be used gives its problems, and the next can go on. */
export function judgeRow(row: Row, how: JudgeOptions): Judged {
  if ('problems' in row) return row
  try {
    return { judgement: judge(row.value as CaseFileInput, how) }
  } catch (error) {
    if (!isUnusable(error)) throw error
    return { line: row.line, problems: problemsOf(error), input: row.input }
  }
}
