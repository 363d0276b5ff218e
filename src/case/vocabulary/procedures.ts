import type { Term } from './term'

/** A special procedure. `stopsClock` is what the regulations usually say; each regulation decides for itself. */
export interface ProcedureTerm extends Term {
  readonly stopsClock: boolean
}

/** The special procedures that can run inside a matter. */
export const procedures = {
  hearing: { zh: '听证', en: 'hearing', stopsClock: true },
  tender: { zh: '招标', en: 'tender', stopsClock: true },
  auction: { zh: '拍卖', en: 'auction', stopsClock: true },
  inspection: { zh: '检验', en: 'inspection of goods', stopsClock: true },
  testing: { zh: '检测', en: 'testing', stopsClock: true },
  quarantine: { zh: '检疫', en: 'quarantine', stopsClock: true },
  appraisal: { zh: '鉴定', en: 'appraisal', stopsClock: true },
  'expert-review': { zh: '专家评审', en: 'expert review', stopsClock: true },
  survey: { zh: '勘测', en: 'survey', stopsClock: true },
  'on-site-check': { zh: '现场核查', en: 'on-site check', stopsClock: false },
  'technical-review': { zh: '技术审查', en: 'technical review', stopsClock: false },
  'third-party-opinion': { zh: '征求第三方意见', en: 'consultation of a third party', stopsClock: true },
  'other-organ-opinion': { zh: '征求其他机关意见', en: 'consultation of another organ', stopsClock: true },
  'document-review': { zh: '规范性文件审查', en: 'review of a normative document', stopsClock: true },
  suspension: { zh: '中止', en: 'suspension', stopsClock: true },
  obstacle: { zh: '不可抗力等障碍', en: 'obstacle such as force majeure', stopsClock: true },
  'pre-review': { zh: '预审', en: 'preliminary review', stopsClock: false },
} as const satisfies Readonly<Record<string, ProcedureTerm>>

/** The identifier of a special procedure. */
export type Procedure = keyof typeof procedures

/** Why proceedings are suspended. */
export const suspensionGrounds = {
  'applicant-died': { zh: '申请人死亡', en: 'the applicant died' },
  incapacity: { zh: '申请人丧失行为能力', en: 'the applicant lost capacity' },
  missing: { zh: '申请人下落不明', en: 'the applicant is missing' },
  'entity-ended': { zh: '申请人组织终止', en: 'the applicant organisation ended' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
  mediation: { zh: '调解或和解', en: 'mediation or settlement' },
  'legal-question': { zh: '法律适用问题待确认', en: 'a question of law awaits an answer' },
  'other-case': { zh: '须以其他案件结果为依据', en: 'another case must be decided first' },
  'document-review': { zh: '规范性文件待审查', en: 'a normative document is under review' },
  other: { zh: '其他情形', en: 'another ground' },
} as const satisfies Readonly<Record<string, Term>>
