import type { TermMap } from './term'

/** Who gave a time limit. */
export const limitSources = {
  statutory: { zh: '法定时限', en: 'statutory limit' },
  policy: { zh: '政策规定时限', en: 'limit set by policy' },
  superior: { zh: '上级要求时限', en: 'limit set by a superior' },
  prescribed: { zh: '本机关规定时限', en: 'limit prescribed by the body' },
  promised: { zh: '承诺时限', en: 'promised limit' },
  agreed: { zh: '约定时限', en: 'agreed limit' },
  set: { zh: '另定时限', en: 'limit set for the matter' },
} as const satisfies TermMap

/** The identifier of a source of time limits. */
export type LimitSource = keyof typeof limitSources

/** The units of a time limit. A limit without a unit is in days whose basis the text leaves open. */
export const timeUnits = {
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  'working-day': { zh: '个工作日', en: 'working day' },
  day: { zh: '个自然日', en: 'calendar day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const satisfies TermMap

/** The identifier of a unit of time. */
export type TimeUnit = keyof typeof timeUnits
