import { OfficiumError, type Text } from '../../errors'
import { usageError } from '../errors'

export type ResumeErrorCode =
  /** The input or the output is not one that a run can come back to. */
  | 'resume-impossible'
  /** The input or the options are not those of the run that stopped. */
  | 'resume-changed'
  /** What the run that stopped has left cannot be used. */
  | 'resume-damaged'

/** A run that cannot be resumed. */
export class ResumeError extends OfficiumError<ResumeErrorCode> {
  override readonly name = 'ResumeError'
  /** What differs from the run that stopped. */
  readonly changed: readonly string[]

  constructor(code: ResumeErrorCode, text: Text, changed: readonly string[] = []) {
    super(code, [], text)
    this.changed = changed
  }
}

export const impossible = (what: Text): ResumeError =>
  new ResumeError('resume-impossible', {
    zh: `--resume 不能用：${what.zh}。请去掉 --resume，从头处理。`,
    en: `--resume cannot be used: ${what.en}. Leave it out, and begin again.`,
  })

export const damaged = (what: Text): ResumeError =>
  new ResumeError('resume-damaged', {
    zh: `不能接续：${what.zh}。请去掉 --resume，从头处理。`,
    en: `the run cannot be resumed: ${what.en}. Leave --resume out, and begin again.`,
  })

/** @throws InputError, ResumeError where no run can be resumed, whatever there is. */
export function checkResumable(source: string, out: string | undefined): void {
  if (out === undefined || out === '-') {
    throw usageError({
      zh: '--resume 须与 --out 文件 同用，并与中断的那次相同。',
      en: '--resume goes with --out FILE, the same as in the run that stopped.',
    })
  }
  if (source === '-')
    throw impossible({ zh: '标准输入不能从中间读起', en: 'standard input cannot be read from the middle' })
}
