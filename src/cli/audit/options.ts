import { readAsOf, readOptions } from '../../judge/options'
import { usageError } from '../errors'
import { judgeOptionsOf, type JudgingOptions } from '../judge/options'

/** What the command line says of an audit. */
export interface AuditOptions extends JudgingOptions {
  readonly each?: boolean
  readonly format?: 'ndjson' | 'csv'
  readonly map?: string
  readonly out?: string
  readonly rejects?: string
}

const defaultZone = 'Asia/Shanghai'

/** How to judge, checked before the first line is read. */
export function howOf(options: JudgingOptions): ReturnType<typeof judgeOptionsOf> {
  if (options.rulebook === undefined) {
    throw usageError({
      zh: '请用 --rulebook 写明规则集，例如 --rulebook county-organs。',
      en: 'name the rulebook, such as --rulebook county-organs.',
    })
  }
  const how = judgeOptionsOf(options)
  readOptions(how)
  readAsOf(how.asOf, defaultZone)
  return how
}
