import type { TermMap } from './term'

/** The way of a contact or an application. */
export const channels = {
  visit: { zh: '来访', en: 'visit' },
  phone: { zh: '来电', en: 'telephone' },
  letter: { zh: '来函', en: 'letter' },
  'e-mail': { zh: '电子邮件', en: 'e-mail' },
  fax: { zh: '传真', en: 'fax' },
  online: { zh: '网络', en: 'online' },
  other: { zh: '其他方式', en: 'another way' },
} as const satisfies TermMap
/** The identifier of a channel. */
export type Channel = keyof typeof channels

/** What a person wants from a contact. */
export const purposes = {
  inquiry: { zh: '咨询', en: 'inquiry' },
  business: { zh: '办事', en: 'business' },
  query: { zh: '查询', en: 'query' },
  complaint: { zh: '投诉', en: 'complaint' },
  report: { zh: '举报', en: 'report of misconduct' },
  suggestion: { zh: '意见建议', en: 'suggestion' },
  liaison: { zh: '联系工作', en: 'official liaison' },
  'help-request': { zh: '求助', en: 'request for help' },
  rating: { zh: '评价', en: 'rating' },
} as const satisfies TermMap
/** The identifier of a purpose. */
export type Purpose = keyof typeof purposes

/** How satisfied a person is, from best to worst. */
export const ratings = {
  'very-satisfied': { zh: '非常满意', en: 'very satisfied' },
  satisfied: { zh: '满意', en: 'satisfied' },
  'basically-satisfied': { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  'very-dissatisfied': { zh: '非常不满意', en: 'very dissatisfied' },
} as const satisfies TermMap

/** What is applied for. */
export const requests = {
  handling: { zh: '办理', en: 'handling' },
  agency: { zh: '代办', en: 'agency service' },
  petition: { zh: '信访', en: 'petition' },
  review: { zh: '复查', en: 'review of a petition' },
  'final-review': { zh: '复核', en: 'final review of a petition' },
  disclosure: { zh: '政府信息公开', en: 'disclosure of information' },
  reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
  suit: { zh: '行政诉讼', en: 'administrative suit' },
  hearing: { zh: '听证', en: 'hearing' },
  renewal: { zh: '延续', en: 'renewal' },
} as const satisfies TermMap
/** The identifier of what is applied for. */
export type Request = keyof typeof requests

/** The kind of mail by which an application came. */
export const mails = {
  'signed-for': { zh: '签收邮寄', en: 'signed-for mail' },
  ordinary: { zh: '平常信函', en: 'ordinary mail' },
} as const satisfies TermMap

/** What an objection is about. */
export const objections = {
  remit: { zh: '职责归属', en: 'remit' },
  'presiding-officer': { zh: '听证主持人', en: 'presiding officer' },
} as const satisfies TermMap

/** The kinds of an incident. */
export const incidentKinds = {
  danger: { zh: '遭遇危险', en: 'danger' },
  rights: { zh: '权益受侵害', en: 'rights infringed' },
  injury: { zh: '意外伤害', en: 'accidental injury' },
  illness: { zh: '突发疾病', en: 'sudden illness' },
  attack: { zh: '人身侵害', en: 'attack on a person' },
  discipline: { zh: '违纪行为', en: 'breach of discipline' },
  uncivil: { zh: '不文明行为', en: 'uncivil conduct' },
  hazard: { zh: '安全隐患', en: 'hazard' },
  'accident-sign': { zh: '重大事故苗头', en: 'sign of a major accident' },
  mental: { zh: '心理异常', en: 'mental distress' },
  property: { zh: '公物受侵害', en: 'damage to public property' },
  facility: { zh: '设施损坏', en: 'broken facility' },
  stability: { zh: '影响稳定', en: 'threat to stability' },
  image: { zh: '损害形象', en: 'harm to the image of the body' },
  quarrel: { zh: '与服务对象争吵', en: 'quarrel with a person served' },
} as const satisfies TermMap

/** Where an incident is. */
export const incidentPlaces = {
  'on-site': { zh: '单位内', en: 'on site' },
  'off-site': { zh: '单位外', en: 'off site' },
} as const satisfies TermMap

/** How grave an incident is, rising. */
export const incidentSeverities = {
  ordinary: { zh: '一般', en: 'ordinary' },
  serious: { zh: '较严重', en: 'serious' },
} as const satisfies TermMap
