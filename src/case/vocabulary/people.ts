import type { TermMap } from './term'

/** The kinds of people and organisations served. */
export const partyKinds = {
  citizen: { zh: '公民', en: 'citizen' },
  'legal-person': { zh: '法人', en: 'legal person' },
  organisation: { zh: '其他组织', en: 'other organisation' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'large-enterprise': { zh: '规模以上企业', en: 'large enterprise' },
  investor: { zh: '招商企业', en: 'investor' },
  'sole-trader': { zh: '个体工商户', en: 'sole trader' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'grass-roots': { zh: '基层单位', en: 'grass-roots unit' },
  employee: { zh: '职工', en: 'employee' },
  customer: { zh: '客户', en: 'customer' },
  patient: { zh: '患者', en: 'patient' },
  'party-member': { zh: '党员', en: 'Party member' },
  inspector: { zh: '上级检查人员', en: 'inspector' },
  partner: { zh: '业务单位人员', en: 'business partner' },
  vulnerable: { zh: '老弱病残人员', en: 'vulnerable person' },
  'outside-unit': { zh: '外单位', en: 'outside unit' },
} as const satisfies TermMap
/** The identifier of a kind of party. */
export type PartyKind = keyof typeof partyKinds

/** The categories of staff. */
export const staffCategories = {
  'civil-servant': { zh: '公务员', en: 'civil servant' },
  'managed-alike': { zh: '参照公务员法管理人员', en: 'managed like civil servants' },
  'public-management': { zh: '其他公共事务管理人员', en: 'other public management staff' },
  seconded: { zh: '借调人员', en: 'seconded' },
  hired: { zh: '聘用人员', en: 'hired' },
  trainee: { zh: '实习进修人员', en: 'trainee' },
  'centre-organ': { zh: '中心机关人员', en: 'staff of the centre itself' },
  window: { zh: '窗口人员', en: 'window staff' },
} as const satisfies TermMap
/** The identifier of a category of staff. */
export type StaffCategory = keyof typeof staffCategories

/** The levels of units, rising, seen from the body judged. */
export const unitLevels = {
  section: { zh: '科室', en: 'section of the body' },
  body: { zh: '机关', en: 'a body' },
  above: { zh: '上级', en: 'above the body' },
} as const satisfies TermMap
