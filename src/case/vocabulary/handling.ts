import type { TermMap } from './term'

/** The result of an examination. */
export const examinationResults = {
  complete: { zh: '材料齐全', en: 'complete' },
  defective: { zh: '材料有缺陷', en: 'defective' },
  ineligible: { zh: '不符合条件', en: 'ineligible' },
  barred: { zh: '依法不能办理', en: 'barred' },
} as const satisfies TermMap

/** Why the body does not take a matter. The last four are grounds that clauses forbid. */
export const declineGrounds = {
  outside: { zh: '不属本机关职责', en: 'outside the remit' },
  'not-needed': { zh: '依法不需办理', en: 'no handling needed' },
  ineligible: { zh: '不符合条件', en: 'ineligible' },
  barred: { zh: '依法禁止', en: 'barred' },
  defects: { zh: '未补正', en: 'defects not cured' },
  repeat: { zh: '重复提出', en: 'repeated' },
  excessive: { zh: '超过合理范围', en: 'excessive' },
  late: { zh: '逾期提出', en: 'late' },
  channel: { zh: '提交渠道', en: 'the channel' },
  agent: { zh: '由代理人提出', en: 'the agent' },
  electronic: { zh: '电子材料', en: 'electronic papers' },
  identity: { zh: '身份或地域', en: 'identity or origin' },
} as const satisfies TermMap

/** The result of an investigation. */
export const investigationResults = {
  true: { zh: '属实', en: 'true' },
  untrue: { zh: '不属实', en: 'untrue' },
  open: { zh: '尚未查明', en: 'open' },
} as const satisfies TermMap

/** What is done on the spot in an incident. */
export const responses = {
  stop: { zh: '制止', en: 'stop it' },
  protect: { zh: '保护', en: 'protect' },
  rescue: { zh: '救护', en: 'rescue' },
  'remove-hazard': { zh: '排除险情', en: 'remove the hazard' },
  educate: { zh: '教育', en: 'educate' },
  'ask-cause': { zh: '问明缘由', en: 'ask for the cause' },
  explain: { zh: '讲清道理', en: 'explain' },
  demonstrate: { zh: '示范', en: 'demonstrate' },
  'urge-correction': { zh: '督促改正', en: 'urge correction' },
  remind: { zh: '提醒劝阻', en: 'remind' },
  assist: { zh: '协助处理', en: 'assist' },
  'emergency-plan': { zh: '启动应急预案', en: 'start the emergency plan' },
} as const satisfies TermMap

/** The outcome of a decision. */
export const decisionOutcomes = {
  grant: { zh: '准予', en: 'granted' },
  refuse: { zh: '不予', en: 'refused' },
  partial: { zh: '部分准予', en: 'granted in part' },
  opinion: { zh: '出具意见', en: 'opinion given' },
  sanction: { zh: '给予处分', en: 'sanction imposed' },
  other: { zh: '其他决定', en: 'another decision' },
} as const satisfies TermMap

/** How a matter ended. */
export const conclusionOutcomes = {
  done: { zh: '已办理', en: 'done' },
  'not-possible': { zh: '不能办理', en: 'not possible' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  abandoned: { zh: '视为放弃', en: 'abandoned' },
} as const satisfies TermMap

/** What a fee is for. */
export const feeKinds = {
  service: { zh: '服务', en: 'service' },
  agency: { zh: '代办', en: 'agency service' },
  hearing: { zh: '听证', en: 'hearing' },
} as const satisfies TermMap

/** The kind of seal on a document. */
export const seals = {
  paper: { zh: '实体印章', en: 'seal on paper' },
  electronic: { zh: '电子印章', en: 'electronic seal' },
} as const satisfies TermMap
