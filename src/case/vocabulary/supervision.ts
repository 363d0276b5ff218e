import type { TermMap } from './term'

/** What an inspector saw, without judging it. */
export const observations = {
  'badge-missing': { zh: '未佩戴工作证件', en: 'no badge worn' },
  'stock-out': { zh: '须知表格资料断档', en: 'forms or notes out of stock' },
  'post-vacant': { zh: '岗位无人', en: 'post vacant' },
  'display-missing': { zh: '应公示内容未公示', en: 'display missing' },
  littering: { zh: '随地吐痰或者乱丢杂物', en: 'spitting or littering' },
  untidy: { zh: '物品资料未整理归位', en: 'articles and papers not in their place' },
  'papers-left': { zh: '桌面台面留有纸质资料或者书报', en: 'papers or reading matter left on desks' },
  none: { zh: '未见异常', en: 'nothing to note' },
} as const satisfies TermMap

/** What is inspected or assessed. */
export const supervisionObjects = {
  'first-inquiry': { zh: '首问负责制执行情况', en: 'first-inquiry system' },
  commitments: { zh: '服务承诺执行情况', en: 'service commitments' },
  'ab-post': { zh: '备岗制执行情况', en: 'A and B post system' },
  'post-duties': { zh: '岗位职责履行情况', en: 'post duties' },
  'check-results': { zh: '检查结果', en: 'results of checks' },
  'time-limits': { zh: '时限执行情况', en: 'time limits' },
  attendance: { zh: '考勤', en: 'attendance' },
  hygiene: { zh: '卫生', en: 'hygiene' },
  archives: { zh: '档案管理', en: 'archives' },
  'all-round': { zh: '综合考核', en: 'all-round assessment' },
  ranking: { zh: '窗口评比', en: 'ranking of windows' },
  'personal-summary': { zh: '个人总结', en: 'personal summary' },
  'duty-report': { zh: '述职', en: 'duty report' },
  appraisal: { zh: '年度考核', en: 'annual appraisal' },
  suggestion: { zh: '意见建议', en: 'suggestion' },
  delay: { zh: '超时原因', en: 'cause of the delay' },
  complaint: { zh: '投诉举报', en: 'complaint' },
} as const satisfies TermMap

/** The statutory ratings of an annual appraisal, from best to worst. */
export const appraisalRatings = {
  excellent: { zh: '优秀', en: 'excellent' },
  competent: { zh: '称职', en: 'competent' },
  'basically-competent': { zh: '基本称职', en: 'basically competent' },
  incompetent: { zh: '不称职', en: 'incompetent' },
} as const satisfies TermMap

/** Who praised. The media by level, rising. */
export const praiseSources = {
  people: { zh: '群众', en: 'people served' },
  'county-media': { zh: '县级媒体', en: 'county media' },
  'city-media': { zh: '市级媒体', en: 'city media' },
  'province-media': { zh: '省级及以上媒体', en: 'provincial media or higher' },
} as const satisfies TermMap

/** How someone comes to a position. */
export const appointmentKinds = {
  appointment: { zh: '任命', en: 'appointment' },
  promotion: { zh: '晋升', en: 'promotion' },
  'pay-step': { zh: '晋升工资档次', en: 'promotion in pay step' },
  engagement: { zh: '录用或聘用', en: 'engagement' },
  designation: { zh: '指定专人', en: 'designation for a task' },
} as const satisfies TermMap

/** The form of guilt of a crime. */
export const intents = {
  intentional: { zh: '故意犯罪', en: 'intentional crime' },
  negligent: { zh: '过失犯罪', en: 'negligent crime' },
} as const satisfies TermMap

/** The outcome of criminal proceedings. */
export const penalties = {
  surveillance: { zh: '管制', en: 'public surveillance' },
  detention: { zh: '拘役', en: 'criminal detention' },
  imprisonment: { zh: '有期徒刑以上刑罚', en: 'imprisonment or heavier' },
  'political-rights': { zh: '剥夺政治权利', en: 'deprivation of political rights' },
  'fine-only': { zh: '单处罚金', en: 'fine only' },
  exempted: { zh: '免予刑事处罚', en: 'exempted from punishment' },
  'not-prosecuted': { zh: '不起诉', en: 'not prosecuted' },
} as const satisfies TermMap

/** The kinds of benefit that may not be accepted. */
export const benefits = {
  meal: { zh: '吃请', en: 'meal' },
  gift: { zh: '礼品', en: 'gift' },
  cash: { zh: '礼金', en: 'cash' },
  securities: { zh: '有价证券', en: 'securities' },
  banquet: { zh: '宴请', en: 'banquet' },
  entertainment: { zh: '娱乐活动', en: 'entertainment' },
  loan: { zh: '借款或借物', en: 'loan' },
  reimbursement: { zh: '报销费用', en: 'reimbursement' },
  other: { zh: '其他好处', en: 'another benefit' },
} as const satisfies TermMap
