import type { TermMap } from './term'

/** The registers and slips that a body keeps. */
export const registers = {
  'first-inquiry': { zh: '首问登记簿', en: 'first-inquiry register' },
  acceptance: { zh: '收件受理登记簿', en: 'acceptance register' },
  service: { zh: '便民服务登记台账', en: 'service register' },
  'information-form': { zh: '信息表', en: 'information form' },
  complaints: { zh: '投诉举报登记簿', en: 'complaints register' },
  petitions: { zh: '信访登记簿', en: 'petitions register' },
  major: { zh: '重大疑难事项记录', en: 'record of major matters' },
  office: { zh: '办公室登记簿', en: 'office register' },
  'result-record': { zh: '办结文字记录', en: 'record of the result' },
  slip: { zh: '处理单', en: 'handling slip' },
  'slip-1': { zh: '三联单第一联', en: 'first slip' },
  'slip-2': { zh: '三联单第二联', en: 'second slip' },
  'slip-3': { zh: '三联单第三联', en: 'third slip' },
  request: { zh: '申请笔录', en: 'record of an oral request' },
  'hearing-record': { zh: '听证笔录', en: 'record of the hearing' },
  outgoing: { zh: '发文登记簿', en: 'register of outgoing papers' },
  'archive-loans': { zh: '档案借阅登记簿', en: 'register of archive loans' },
  whereabouts: { zh: '去向登记簿', en: 'register of whereabouts' },
} as const satisfies TermMap

/** The identifier of a register or slip. */
export type Register = keyof typeof registers
