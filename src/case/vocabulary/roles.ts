import type { Term } from './term'

/** A role: a rank among people (1 lowest), or a level among units (1 section, 2 the body, 3 above it), or neither. */
export interface RoleTerm extends Term {
  readonly rank?: number
  readonly level?: number
}

/** The roles in which people and units owe, act and are addressed. */
export const roles = {
  // Those served, and those outside
  'person-served': { zh: '服务对象', en: 'person served' },
  'third-party': { zh: '第三方', en: 'third party' },
  respondent: { zh: '被申请人', en: 'respondent' },
  public: { zh: '群众', en: 'the public' },
  police: { zh: '公安机关', en: 'police' },
  parents: { zh: '家长', en: 'parents' },
  // Functions, ranked as whoever holds them
  'first-asked': { zh: '首问责任人', en: 'first-asked person' },
  'first-encounter': { zh: '首遇责任人', en: 'first-encounter person' },
  'first-handler': { zh: '首办责任人', en: 'first handler' },
  handler: { zh: '承办人', en: 'handler' },
  'designated-person': { zh: '指定责任人', en: 'designated person' },
  'holder-a': { zh: 'A岗人员', en: 'holder of the A post' },
  'holder-b': { zh: 'B岗人员', en: 'holder of the B post' },
  'duty-officer': { zh: '值班人员', en: 'duty officer' },
  'duty-cleaner': { zh: '卫生值日人员', en: 'person on cleaning duty' },
  'presiding-officer': { zh: '听证主持人', en: 'presiding officer' },
  registrar: { zh: '登记专人', en: 'registrar' },
  colleague: { zh: '周边工作人员', en: 'colleague nearby' },
  approver: { zh: '批准人', en: 'approver' },
  assessor: { zh: '考核人', en: 'assessor' },
  // Ranks of people
  staff: { zh: '工作人员', en: 'staff member', rank: 1 },
  'window-staff': { zh: '窗口工作人员', en: 'window staff', rank: 1 },
  'unit-head': { zh: '科室负责人', en: 'head of section', rank: 2 },
  leader: { zh: '领导', en: 'leader', rank: 2 },
  'duty-leader': { zh: '当值领导', en: 'leader on duty', rank: 2 },
  'leader-in-charge': { zh: '分管领导', en: 'leader in charge', rank: 3 },
  leadership: { zh: '领导班子', en: 'leadership', rank: 4 },
  chief: { zh: '主要领导', en: 'principal leader', rank: 4 },
  'organ-head': { zh: '行政机关负责人', en: 'head of the organ', rank: 4 },
  'joint-meeting': { zh: '党政联席会议', en: 'joint meeting', rank: 4 },
  'government-head': { zh: '本级政府负责人', en: 'head of the government', rank: 5 },
  // Units of the body
  unit: { zh: '科室', en: 'section', level: 1 },
  'handling-unit': { zh: '承办单位', en: 'handling unit', level: 1 },
  office: { zh: '办公室', en: 'office', level: 1 },
  supervisor: { zh: '监督机构', en: 'supervising unit', level: 1 },
  'quality-body': { zh: '质检部门', en: 'quality department', level: 1 },
  'lower-organ': { zh: '下级机关', en: 'lower organ', level: 1 },
  // The body and its equals
  organ: { zh: '本机关', en: 'the body itself', level: 2 },
  department: { zh: '有关部门', en: 'department concerned', level: 2 },
  'lead-unit': { zh: '牵头部门', en: 'lead unit', level: 2 },
  sender: { zh: '来文、发单单位', en: 'sending unit', level: 2 },
  // Above the body
  'superior-organ': { zh: '上级机关', en: 'superior organ', level: 3 },
  government: { zh: '本级人民政府', en: 'government of the level', level: 3 },
  coordinator: { zh: '协调机构', en: 'coordinating body', level: 3 },
  'complaint-body': { zh: '投诉受理机构', en: 'complaint body', level: 3 },
  'deciding-body': { zh: '处分决定机关', en: 'deciding body', level: 3 },
} as const satisfies Readonly<Record<string, RoleTerm>>

/** The identifier of a role. */
export type Role = keyof typeof roles
