import type { TermMap } from './term'

/** The kinds of matter. */
export const matterKinds = {
  approval: { zh: '审批事项', en: 'approval' },
  filing: { zh: '备案事项', en: 'filing' },
  service: { zh: '公共服务事项', en: 'public service' },
  document: { zh: '来文办理', en: 'incoming document' },
  dealing: { zh: '部门间往来事项', en: 'dealing between departments' },
  'lower-request': { zh: '下级请示', en: 'request of a lower organ' },
  petition: { zh: '信访事项', en: 'petition' },
  complaint: { zh: '投诉举报', en: 'complaint' },
  disclosure: { zh: '政府信息公开申请', en: 'disclosure request' },
  reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
  compensation: { zh: '行政赔偿', en: 'state compensation' },
  'social-security': { zh: '社会保障', en: 'social security' },
  relief: { zh: '社会救助', en: 'social relief' },
  safety: { zh: '安全生产', en: 'work safety' },
  'party-help': { zh: '党员求助', en: 'help for a Party member' },
  'archive-loan': { zh: '档案借阅', en: 'archive loan' },
  incident: { zh: '事件处置', en: 'incident' },
} as const satisfies TermMap
/** The identifier of a kind of matter. */
export type MatterKind = keyof typeof matterKinds

/** The classes in which windows process matters. */
export const matterClasses = {
  'on-the-spot': { zh: '即办件', en: 'on-the-spot matter' },
  committed: { zh: '承诺件', en: 'committed matter' },
  consultation: { zh: '咨询件', en: 'consultation' },
  supplement: { zh: '补充件', en: 'matter to be supplemented' },
  returned: { zh: '退回件', en: 'returned matter' },
  petition: { zh: '信访件', en: 'petition matter' },
  'reported-up': { zh: '上报件', en: 'matter reported upward' },
} as const satisfies TermMap
/** The identifier of a class. */
export type MatterClass = keyof typeof matterClasses

/** The weight of a matter, rising; `comprehensive` stands beside the order. */
export const complexities = {
  simple: { zh: '简便', en: 'simple' },
  ordinary: { zh: '一般', en: 'ordinary' },
  complex: { zh: '复杂', en: 'complex' },
  major: { zh: '重大', en: 'major' },
  comprehensive: { zh: '综合性', en: 'comprehensive' },
} as const satisfies TermMap
/** The identifier of a weight. */
export type Complexity = keyof typeof complexities

/** Why a matter can never be handled. */
export const bars = {
  law: { zh: '法律法规不允许', en: 'barred by law' },
  policy: { zh: '政策不允许', en: 'barred by policy' },
  'state-ban': { zh: '国家明令禁止', en: 'banned by the state' },
  'industrial-policy': { zh: '不符合产业政策', en: 'against industrial policy' },
  planning: { zh: '不符合发展规划', en: 'against planning' },
} as const satisfies TermMap

/** Why a matter must, or must not, be public. */
export const publicities = {
  'public-interest': { zh: '涉及群众利益', en: 'concerns the public interest' },
  'notice-required': { zh: '依法须公示', en: 'public notice required' },
  secret: { zh: '涉及国家秘密', en: 'secret' },
} as const satisfies TermMap

/** Whose matter it is, seen from the person first asked. */
export const remits = {
  own: { zh: '本人职责', en: 'own duty' },
  'other-post': { zh: '本科室其他岗位职责', en: 'another post of the section' },
  'other-unit': { zh: '本机关其他科室职责', en: 'another section of the body' },
  'own-system': { zh: '本系统其他机关职责', en: 'another organ of the system' },
  outside: { zh: '本机关以外职责', en: 'outside the body' },
  unclear: { zh: '职责不明确的事项', en: 'unclear' },
} as const satisfies TermMap
/** The identifier of a remit. */
export type Remit = keyof typeof remits

/** What is not clear about a matter. */
export const unclarities = {
  rules: { zh: '法规政策', en: 'the rules' },
  papers: { zh: '手续材料', en: 'the papers' },
  handler: { zh: '承办人', en: 'the handler' },
  facts: { zh: '具体情况', en: 'the facts' },
} as const satisfies TermMap

/** How several units handle a matter. */
export const handlingModes = {
  single: { zh: '单独办理', en: 'by one unit' },
  serial: { zh: '串联办理', en: 'one after another' },
  parallel: { zh: '并联办理', en: 'in parallel' },
  joint: { zh: '联合办理', en: 'jointly' },
  unified: { zh: '统一办理', en: 'by one unit for all' },
  centralised: { zh: '集中办理', en: 'in one place' },
} as const satisfies TermMap

/** Whose decision a matter needs. */
export const deciders = {
  leader: { zh: '领导', en: 'a leader' },
  deliberation: { zh: '集体研究', en: 'a deliberation' },
  government: { zh: '本级政府', en: 'the government of the level' },
  'superior-organ': { zh: '上级机关', en: 'a superior organ' },
  'other-department': { zh: '其他部门', en: 'another department' },
} as const satisfies TermMap

/** Who assigned a matter. */
export const assigners = {
  'superior-organ': { zh: '上级机关', en: 'a superior organ' },
  leader: { zh: '领导', en: 'a leader' },
} as const satisfies TermMap

/** Where a matter can be solved. */
export const solutions = {
  here: { zh: '当场', en: 'here' },
  'by-phone': { zh: '电话', en: 'by telephone' },
  'by-coordination': { zh: '协调', en: 'by coordination' },
  elsewhere: { zh: '其他部门', en: 'elsewhere' },
  no: { zh: '无法解决', en: 'not at all' },
} as const satisfies TermMap
