import type { TermMap } from './term'

/** How a contact, paper or message was received. */
export const receiptModes = {
  'in-person': { zh: '当面接待', en: 'in person' },
  'handed-in': { zh: '当面提交', en: 'handed in' },
  signed: { zh: '签收', en: 'signed for' },
  confirmed: { zh: '确认收到', en: 'confirmed' },
  read: { zh: '阅知', en: 'read' },
} as const satisfies TermMap

/** How a person is shown where to go, rising: a higher manner satisfies a lower one. */
export const referralManners = {
  told: { zh: '告知', en: 'told' },
  guided: { zh: '引导', en: 'guided' },
  escorted: { zh: '带领', en: 'escorted' },
} as const satisfies TermMap

/** What a liaison is for. */
export const liaisonAims = {
  'find-out': { zh: '了解情况', en: 'finding out' },
  arrange: { zh: '安排衔接', en: 'arranging' },
  consult: { zh: '商洽', en: 'consulting' },
  inform: { zh: '通报情况', en: 'informing' },
} as const satisfies TermMap

/** What papers are sent on for. */
export const forwardingAims = {
  decision: { zh: '决定', en: 'decision' },
  review: { zh: '审核', en: 'review' },
  reply: { zh: '答复', en: 'reply' },
  printing: { zh: '印发', en: 'printing' },
  copy: { zh: '抄送', en: 'information' },
} as const satisfies TermMap

/** What a report is for. */
export const reportAims = {
  copy: { zh: '例行抄报', en: 'routine copy' },
  escalation: { zh: '升级处理', en: 'escalation' },
} as const satisfies TermMap

/** What a superior is asked for. */
export const instructionAims = {
  instructions: { zh: '批示', en: 'instructions' },
  decision: { zh: '决定', en: 'a decision' },
  coordination: { zh: '协调', en: 'coordination' },
} as const satisfies TermMap

/** What consent is given to. */
export const approvalObjects = {
  extension: { zh: '延期', en: 'extension' },
  'hand-over': { zh: '转交', en: 'hand-over' },
  'send-back': { zh: '退回', en: 'sending back' },
  borrowing: { zh: '借阅', en: 'borrowing' },
  publication: { zh: '公开', en: 'publication' },
  track: { zh: '适用程序', en: 'choice of procedure' },
  'direct-report': { zh: '直接报告', en: 'direct report' },
  step: { zh: '办理环节', en: 'step of handling' },
  absence: { zh: '离岗', en: 'absence' },
  measure: { zh: '处理措施', en: 'measure' },
  suggestion: { zh: '工作建议', en: 'suggestion' },
  'fee-reduction': { zh: '规费减免或者缓交', en: 'reduction or deferment of a fee' },
} as const satisfies TermMap
