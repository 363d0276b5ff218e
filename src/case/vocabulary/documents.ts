import type { TermMap } from './term'

/** Notices, certificates and other documents that a body issues. */
export const documents = {
  'acceptance-notice': { zh: '受理通知书', en: 'notice of acceptance' },
  'non-acceptance-notice': { zh: '不予受理通知书', en: 'notice of non-acceptance' },
  'inquiry-notice': { zh: '咨询件受理通知书', en: 'notice of an inquiry' },
  'supplement-notice': { zh: '补充件通知书', en: 'notice to supplement' },
  'return-notice': { zh: '退回件通知书', en: 'notice of return' },
  'promise-notice': { zh: '承诺件通知书', en: 'notice of the promised limit' },
  'extension-notice': { zh: '延期办结通知书', en: 'notice of extension' },
  receipt: { zh: '收件凭证', en: 'receipt' },
  decision: { zh: '决定书', en: 'written decision' },
  opinion: { zh: '处理意见书', en: 'written opinion' },
  licence: { zh: '证照', en: 'licence' },
  'fee-receipt': { zh: '收费单据', en: 'fee receipt' },
  form: { zh: '申请书格式文本', en: 'form' },
} as const satisfies TermMap

/** The identifier of a document that a body issues. */
export type DocumentKind = keyof typeof documents
