import { quote } from '../../errors'
import { readAsOf, readOptions } from '../../judge/options'
import { usageError } from '../errors'
import { judgeOptionsOf, type JudgingOptions } from '../judge/options'
import { maximumWorkers } from '../read/limits'

/** What the command line says of an audit. */
export interface AuditOptions extends JudgingOptions {
  readonly each?: boolean
  readonly format?: 'ndjson' | 'csv'
  readonly map?: string
  readonly out?: string
  readonly rejects?: string
  readonly resume?: boolean
  readonly workers?: string
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

/** How many threads judge. @throws InputError ('usage') for what is no such number. */
export function workersOf(workers: string | undefined, cores: number): number {
  if (workers === undefined) return Math.min(cores, maximumWorkers)
  const number = /^[0-9]{1,3}$/.test(workers) ? Number(workers) : 0
  if (number >= 1 && number <= maximumWorkers) return number
  throw usageError({
    zh: `--workers 的值 ${quote(workers)} 不能用。请写 1 至 ${maximumWorkers} 的整数。`,
    en: `--workers cannot be ${quote(workers)}: give a whole number from 1 to ${maximumWorkers}.`,
  })
}
