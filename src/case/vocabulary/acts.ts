import type { TermMap } from './term'

/** Every kind of act that a log can hold. `act-notes.ts` says what each means. */
export const acts = {
  // Coming to the body
  contact: { zh: '来访、来电或来函', en: 'turn to the body' },
  encounter: { zh: '首遇事件', en: 'encounter an incident' },
  apply: { zh: '提出申请', en: 'apply' },
  supplement: { zh: '补正', en: 'supply what was missing' },
  attend: { zh: '到场', en: 'attend' },
  object: { zh: '提出异议', en: 'object' },
  // Reception and routing
  receive: { zh: '接待或接收', en: 'receive' },
  answer: { zh: '答复', en: 'answer' },
  help: { zh: '提供帮助', en: 'help' },
  refer: { zh: '指引', en: 'refer' },
  liaise: { zh: '联系了解', en: 'liaise' },
  'hand-over': { zh: '转交', en: 'hand over' },
  transfer: { zh: '转办', en: 'transfer' },
  forward: { zh: '报送', en: 'forward' },
  'send-back': { zh: '退回来件', en: 'send back' },
  assign: { zh: '交办', en: 'assign' },
  coordinate: { zh: '协调', en: 'coordinate' },
  'follow-up': { zh: '跟踪', en: 'follow up' },
  urge: { zh: '催办', en: 'urge' },
  // Upward and consent
  report: { zh: '报告', en: 'report' },
  'request-instructions': { zh: '请示', en: 'request instructions' },
  instruct: { zh: '批示', en: 'instruct' },
  approve: { zh: '批准', en: 'approve' },
  // Records
  register: { zh: '登记', en: 'register' },
  sign: { zh: '签字', en: 'sign' },
  archive: { zh: '归档', en: 'archive' },
  compile: { zh: '编制', en: 'compile' },
  // Handling
  'take-up': { zh: '着手办理', en: 'take up' },
  examine: { zh: '审查', en: 'examine' },
  accept: { zh: '受理', en: 'accept' },
  decline: { zh: '不予受理', en: 'decline' },
  investigate: { zh: '调查核实', en: 'investigate' },
  hear: { zh: '听取陈述', en: 'hear a statement' },
  respond: { zh: '现场处置', en: 'respond on the spot' },
  decide: { zh: '作出决定', en: 'decide' },
  conclude: { zh: '办结', en: 'conclude' },
  deliver: { zh: '送达', en: 'deliver' },
  charge: { zh: '收费', en: 'charge a fee' },
  borrow: { zh: '借阅', en: 'borrow' },
  // Telling
  notify: { zh: '告知', en: 'notify' },
  publish: { zh: '公开', en: 'publish' },
  // Time
  'set-limit': { zh: '确定时限', en: 'set a time limit' },
  extend: { zh: '延期', en: 'extend the time limit' },
  'procedure-start': { zh: '启动程序', en: 'start a procedure' },
  'procedure-end': { zh: '结束程序', en: 'end a procedure' },
  schedule: { zh: '约定时间', en: 'schedule' },
  // Presence
  'leave-post': { zh: '离岗', en: 'leave the post' },
  return: { zh: '返岗', en: 'return to the post' },
  entrust: { zh: '托付照看', en: 'entrust the post' },
  cover: { zh: '顶岗', en: 'cover the post' },
  'clock-in': { zh: '签到', en: 'clock in' },
  'clock-out': { zh: '签退', en: 'clock out' },
  // Supervision and consequences
  inspect: { zh: '检查', en: 'inspect' },
  assess: { zh: '考核', en: 'assess' },
  measure: { zh: '作出处理', en: 'impose a measure' },
  praise: { zh: '表扬', en: 'praise' },
  appoint: { zh: '任用', en: 'appoint' },
  convict: { zh: '判处刑罚', en: 'convict' },
  'accept-benefit': { zh: '收受好处', en: 'accept a benefit' },
} as const satisfies TermMap

/** The identifier of a kind of act. */
export type ActType = keyof typeof acts
