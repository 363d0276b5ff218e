import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Text } from '../../errors'
import type { JudgeOptions } from '../../judge/options'
import { canonical } from '../../judge/receipt'
import type { Json } from '../../rule/condition'
import { chinaCalendar } from '../../time/china/calendar'
import { version } from '../../version'
import type { TableSetup } from './input'
import { ResumeError } from './resume-error'

/** What has to be the same for a run to go on where another stopped: a text for each part, to be compared. */
export type Identity = { readonly [part: string]: string }

const names: { readonly [part: string]: Text } = {
  input: { zh: '输入文件', en: 'the input file' },
  library: { zh: '程序版本', en: 'the version of the program' },
  rulebook: { zh: '规则集', en: 'the rulebook' },
  calendar: { zh: '日历', en: 'the calendar' },
  'as-of': { zh: '--as-of', en: '--as-of' },
  interpret: { zh: '--interpret', en: '--interpret' },
  param: { zh: '--param', en: '--param' },
  'beyond-coverage': { zh: '--beyond-coverage', en: '--beyond-coverage' },
  table: { zh: '列的说明', en: 'the meaning of the columns' },
  rejects: { zh: '--rejects', en: '--rejects' },
}

const headLength = 64 * 1024

/** Tells the input and the options of a run from others; undefined where the input is no regular file. */
export async function identityOf(
  source: string,
  { rulebook, asOf, interpretations = {}, parameters = {}, beyondCoverage = 'error' }: JudgeOptions,
  { table }: { readonly table: TableSetup | undefined },
  rejects: string | undefined,
): Promise<Identity | undefined> {
  const input = source === '-' ? undefined : await inputIdentity(source)
  if (input === undefined) return undefined
  return {
    input,
    library: version,
    rulebook: `${rulebook.id} ${rulebook.hash}`,
    calendar: `${chinaCalendar.id} ${chinaCalendar.hash}`,
    'as-of': asOf,
    interpret: canonical(interpretations),
    param: canonical(parameters),
    'beyond-coverage': beyondCoverage,
    table: table === undefined ? '' : sha256(canonical(table as unknown as Json)),
    rejects: rejects === undefined ? '' : resolve(rejects),
  }
}

/** Size, time of the last change and the beginning of a file; undefined where there is none, or it is a device. */
async function inputIdentity(source: string): Promise<string | undefined> {
  try {
    const file = await stat(source)
    // To open a pipe would wait for its writer.
    if (!file.isFile()) return undefined
    const handle = await open(source)
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
      return `${file.size} ${file.mtimeMs} ${sha256(buffer.subarray(0, bytesRead))}`
    } finally {
      await handle.close()
    }
  } catch {
    // Whoever reads it will say what is wrong with it.
    return undefined
  }
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** @throws ResumeError ('resume-changed') that names what differs. */
export function checkIdentity(now: Identity, before: Identity): void {
  const changed = Object.keys(names).filter((part) => now[part] !== before[part])
  if (changed.length === 0) return
  const list = (language: keyof Text, mark: string): string =>
    changed.map((part) => names[part]?.[language] ?? part).join(mark)
  throw new ResumeError(
    'resume-changed',
    {
      zh: `不能接续：与中断的那次相比，以下各项已有变化：${list('zh', '、')}。请恢复原状，或者去掉 --resume，从头处理。`,
      en: `the run cannot be resumed: since it stopped there have changed: ${list('en', ', ')}. Restore them, or leave --resume out and begin again.`,
    },
    changed,
  )
}
