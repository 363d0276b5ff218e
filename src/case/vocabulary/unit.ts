import type { TermMap } from './term'

/** Standing arrangements that a body must have on record. */
export const standingThings = {
  registrar: { zh: '登记专人', en: 'registrar' },
  'dedicated-person': { zh: '专门负责人员', en: 'dedicated person' },
  'intranet-column': { zh: '内网政务专栏', en: 'intranet column' },
  'commitment-system': { zh: '服务承诺制度', en: 'commitment system' },
  'accountability-measures': { zh: '责任追究办法', en: 'accountability measures' },
  'feedback-system': { zh: '反馈制度', en: 'feedback system' },
  'responsibility-list': { zh: '责任清单', en: 'responsibility list' },
  'post-duties': { zh: '岗位职责', en: 'post duties' },
  'ab-pairing': { zh: '互为备岗安排', en: 'A and B pairing' },
  'b-order': { zh: '备岗人员顺序', en: 'order of the B posts' },
  'multi-duty': { zh: '一岗多责', en: 'multi-duty posts' },
  'parallel-timetable': { zh: '并联办理流程时限表', en: 'timetable of parallel handling' },
  'accepting-units': { zh: '受理单位', en: 'accepting units' },
  'accepting-staff': { zh: '受理人员', en: 'accepting staff' },
  'division-of-responsibility': { zh: '职责分工', en: 'division of responsibility' },
  'three-slip-form': { zh: '三联单', en: 'three-slip form' },
  rota: { zh: '值日表', en: 'rota' },
  'items-in-hall': { zh: '事项进厅办理', en: 'items handled in the hall' },
  'merged-windows': { zh: '综合窗口', en: 'general windows' },
  'complaint-window': { zh: '投诉举报窗口', en: 'complaint window' },
  'rating-offer': { zh: '服务评价渠道', en: 'offer to rate the service' },
} as const satisfies TermMap
/** The identifier of a standing arrangement. */
export type StandingThing = keyof typeof standingThings

/** Routines that a body carries out again and again. */
export const routines = {
  tidying: { zh: '日常整理', en: 'daily tidying' },
  'clean-up': { zh: '节日或活动大扫除', en: 'clean-up' },
  'empty-rubbish': { zh: '清倒垃圾', en: 'emptying the rubbish' },
  'clean-floor': { zh: '清洁地面', en: 'cleaning the floor' },
  'clean-worktops': { zh: '清洁工作台', en: 'cleaning the worktops' },
  'lock-door': { zh: '锁门', en: 'locking the door' },
  'open-door': { zh: '开门', en: 'opening the door' },
} as const satisfies TermMap

/** The areas of service to which items and windows belong. Chinese: 服务类别. */
export const serviceAreas = {
  'civil-affairs': { zh: '民政服务', en: 'civil affairs' },
  'family-planning': { zh: '计划生育服务', en: 'family planning' },
  'labour-security': { zh: '劳动保障服务', en: 'labour and social security' },
  finance: { zh: '财政政策服务', en: 'fiscal policy' },
  'farming-forestry-water': { zh: '农林水服务', en: 'farming, forestry and water' },
  'land-and-building': { zh: '国土和规划建设服务', en: 'land, planning and building' },
  'party-members': { zh: '党员服务', en: 'service for Party members' },
  petitions: { zh: '信访稳定', en: 'petitions and stability' },
} as const satisfies TermMap

/** The seasons by which office hours change. */
export const seasons = {
  'winter-spring': { zh: '冬春季', en: 'winter and spring' },
  'summer-autumn': { zh: '夏秋季', en: 'summer and autumn' },
} as const satisfies TermMap

/** What is filed as an archive: of the body itself, then of its windows. Chinese: 归档资料. */
export const recordClasses = {
  'official-documents': { zh: '上级文件', en: 'documents of higher levels' },
  'meeting-papers': { zh: '上级会议材料', en: 'papers of higher-level meetings' },
  'body-papers': { zh: '本中心资料', en: 'papers of the body' },
  minutes: { zh: '会议记录', en: 'minutes' },
  speeches: { zh: '领导讲话', en: 'speeches of leaders' },
  summaries: { zh: '工作总结', en: 'work summaries' },
  'photos-and-recordings': { zh: '照片和音像材料', en: 'photos and recordings' },
  'working-rules': { zh: '规章制度', en: 'rules of the body' },
  personnel: { zh: '干部人事材料', en: 'personnel records' },
  notices: { zh: '告知书', en: 'notices' },
  receipts: { zh: '回执', en: 'receipts' },
  'window-policies': { zh: '窗口业务和政策文件', en: 'business and policy papers of a window' },
  'window-rules': { zh: '窗口各项制度', en: 'rules of a window' },
  'completed-notices': { zh: '已办结告知书', en: 'completed notices' },
  'receipt-copies': { zh: '回执备份', en: 'copies of receipts' },
  'pending-papers': { zh: '正在办理事项的资料', en: 'papers of matters in progress' },
} as const satisfies TermMap

/** The kinds of channel for complaints. */
export const complaintChannels = {
  window: { zh: '投诉窗口', en: 'window' },
  hotline: { zh: '投诉电话', en: 'hotline' },
  mailbox: { zh: '意见箱', en: 'box' },
  online: { zh: '网上渠道', en: 'online' },
  other: { zh: '其他渠道', en: 'another channel' },
} as const satisfies TermMap

/** Improvements that a window made on its own initiative. */
export const improvements = {
  'fewer-steps': { zh: '减少办事环节', en: 'fewer steps' },
  'fewer-materials': { zh: '减少申报材料', en: 'fewer materials' },
  'joint-item': { zh: '新设联办事项', en: 'new joint item' },
} as const satisfies TermMap
