import type { Text } from '../../errors'
import { MEGABYTE } from '../read/bytes'
import { maximumLine } from '../read/limits'
import type { Problem } from '../report'

/** A line that cannot be used, and why. */
export interface Rejected {
  readonly line: number
  readonly problems: readonly Problem[]
  readonly input: string
}

/** A line of the input: a case file to be judged, or the reasons why there is none. */
export type Row = { readonly line: number; readonly value: unknown; readonly input: string } | Rejected

/** A line that cannot be used. */
export const reject = (line: number, code: string, text: Text, input = ''): Rejected => ({
  line,
  problems: [{ code, text }],
  input,
})

export const lineTooLong = (line: number): Rejected =>
  reject(line, 'line-too-long', {
    zh: `此行超过 ${maximumLine / MEGABYTE} MB。请拆分。`,
    en: `the line is longer than ${maximumLine / MEGABYTE} MB; split it.`,
  })

export const badEncoding = (line: number, encoding: string): Rejected =>
  reject(line, 'encoding', {
    zh: `此行不是 ${encoding} 编码。请改正文件的编码。`,
    en: `the line is not ${encoding}; correct the encoding of the file.`,
  })

export const emptyLine = (line: number): Rejected =>
  reject(line, 'empty-line', {
    zh: '此行是空行，没有案卷。请删去此行，或者写入一份案卷。',
    en: 'the line is empty and holds no case file; remove it, or write one.',
  })
