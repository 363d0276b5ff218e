import type { Status } from '../rule/rule'
import type { TermMap } from '../case/vocabulary/term'
import type { NormKind } from '../verdict'

/** The names of the statuses. */
export const statusNames = {
  fulfilled: { zh: '符合', en: 'fulfilled' },
  breached: { zh: '违反', en: 'breached' },
  pending: { zh: '待办', en: 'pending' },
  'not-triggered': { zh: '不适用', en: 'not triggered' },
  undetermined: { zh: '无法判定', en: 'undetermined' },
  'needs-judgement': { zh: '待认定', en: 'needs judgement' },
  lapsed: { zh: '逾期失权', en: 'lapsed' },
} as const satisfies { readonly [S in Status]: TermMap[string] }

/** One narrow sign for each status, the same in every font and language. */
export const statusMarks: { readonly [S in Status]: string } = {
  fulfilled: '✓',
  breached: '✗',
  pending: '~',
  'not-triggered': '-',
  undetermined: '?',
  'needs-judgement': '⚖',
  lapsed: '∅',
}

/** The names of the kinds of norm. */
export const normKindNames = {
  scope: { zh: '适用范围', en: 'scope' },
  attribution: { zh: '责任归属', en: 'attribution' },
  duty: { zh: '义务', en: 'duty' },
  sequence: { zh: '先后顺序', en: 'sequence' },
  ban: { zh: '禁止', en: 'ban' },
  standard: { zh: '标准', en: 'standard' },
  permission: { zh: '允许', en: 'permission' },
  clock: { zh: '时限计算', en: 'clock' },
  extension: { zh: '延期', en: 'extension' },
  deem: { zh: '视为', en: 'deeming' },
  ladder: { zh: '责任追究', en: 'ladder of measures' },
  score: { zh: '计分', en: 'score' },
  remark: { zh: '说明', en: 'remark' },
} as const satisfies { readonly [K in NormKind]: TermMap[string] }
