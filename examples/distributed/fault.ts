import { OfficiumError, type Text } from 'officium'

export type FaultCode =
  | 'outside-folder'
  | 'no-input'
  | 'no-plan'
  | 'plan-damaged'
  | 'bad-job'
  | 'input-changed'
  | 'terms-unusable'
  | 'terms-differ'
  | 'filter-failed'
  | 'partitions-missing'
  | 'partition-damaged'
  | 'partitions-failed'
  | 'redis-unreachable'

/** What stops a distributed audit: which place, why, and what to do next, in two languages. */
export class Fault<Code extends FaultCode = FaultCode> extends OfficiumError<Code> {
  override readonly name: string = 'Fault'

  constructor(code: Code, text: Text, path: readonly (string | number)[] = []) {
    super(code, path, text)
  }
}

/** A text from outside on one line, short, so that it can do nothing to a terminal. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(
    /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
