import type { TermMap } from './term'

/** What a submitted paper is. */
export const paperKinds = {
  material: { zh: '材料', en: 'material' },
  formality: { zh: '手续', en: 'formality' },
} as const satisfies TermMap

/** On what a paper or signature is. */
export const carriers = {
  paper: { zh: '纸质', en: 'paper' },
  electronic: { zh: '电子', en: 'electronic' },
} as const satisfies TermMap

/** How a paper is signed. */
export const signatures = {
  hand: { zh: '手写签名', en: 'handwritten' },
  electronic: { zh: '电子签名', en: 'electronic' },
} as const satisfies TermMap

/** What is wrong with a paper. */
export const defectKinds = {
  missing: { zh: '缺少', en: 'missing' },
  form: { zh: '不符合法定形式', en: 'not in legal form' },
  unclear: { zh: '不清楚', en: 'unclear' },
  untrue: { zh: '不真实', en: 'untrue' },
  unlawful: { zh: '不合法', en: 'unlawful' },
  procedure: { zh: '未按程序', en: 'out of procedure' },
  late: { zh: '超过受理时限', en: 'late' },
} as const satisfies TermMap

/** How far the formalities are entrusted to the body's agents. */
export const agencies = {
  none: { zh: '未委托代办', en: 'not entrusted' },
  part: { zh: '部分手续代办', en: 'entrusted in part' },
  all: { zh: '全程代办', en: 'entrusted as a whole' },
} as const satisfies TermMap

/** The modes of service. */
export const serviceModes = {
  counter: { zh: '窗口服务', en: 'counter service' },
  appointment: { zh: '预约服务', en: 'appointment' },
  'after-hours': { zh: '延时服务', en: 'after-hours service' },
  door: { zh: '上门服务', en: 'service at the door' },
  agency: { zh: '代办服务', en: 'agency service' },
  online: { zh: '网上服务', en: 'online service' },
  'on-scene': { zh: '现场服务', en: 'on-scene service' },
  hearing: { zh: '听证', en: 'hearing' },
} as const satisfies TermMap
/** The identifier of a mode of service. */
export type ServiceMode = keyof typeof serviceModes

/** The stages of a petition. */
export const petitionStages = {
  first: { zh: '初次办理', en: 'first handling' },
  review: { zh: '复查', en: 'review' },
  'final-review': { zh: '复核', en: 'final review' },
} as const satisfies TermMap

/** The tracks of a reconsideration. */
export const tracks = {
  ordinary: { zh: '普通程序', en: 'ordinary procedure' },
  summary: { zh: '简易程序', en: 'summary procedure' },
} as const satisfies TermMap

/** The cases of an answer to a disclosure request. */
export const disclosureCases = {
  published: { zh: '已主动公开', en: 'already published' },
  disclosable: { zh: '可以公开', en: 'to be disclosed' },
  partial: { zh: '部分公开', en: 'to be disclosed in part' },
  withheld: { zh: '不予公开', en: 'withheld' },
  'not-existing': { zh: '信息不存在', en: 'does not exist' },
  'not-ours': { zh: '不属本机关', en: 'not held by the body' },
  repeat: { zh: '重复申请', en: 'repeated request' },
  'register-data': { zh: '登记查询信息', en: 'data of a public register' },
} as const satisfies TermMap
/** The identifier of a case of disclosure. */
export type DisclosureCase = keyof typeof disclosureCases
