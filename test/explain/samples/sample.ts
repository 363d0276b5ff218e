import type { CaseFileInput, JudgeOptions } from '../../../src/index'

/** A case and the instant as of which it is judged, chosen so that together they bring about every outcome that the county's rules can have. */
export interface Sample {
  readonly name: string
  readonly asOf: string
  readonly file: CaseFileInput
  readonly options?: Pick<JudgeOptions, 'interpretations' | 'parameters'>
}

export const people = {
  zhang: { name: '张伟', powers: ['accept'], rank: 'staff' },
  li: { name: '李娜', rank: 'staff' },
  wang: { name: '王强', rank: 'leader-in-charge' },
} as const
