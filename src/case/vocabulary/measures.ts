import type { Term, TermMap } from './term'

/** The families of measures. */
export const measureFamilies = {
  'education-criticism': { zh: '教育批评', en: 'education and criticism' },
  admonition: { zh: '告诫诫勉', en: 'admonition' },
  circulation: { zh: '通报', en: 'circulation' },
  assessment: { zh: '考核结果', en: 'assessment' },
  deduction: { zh: '扣分', en: 'deduction of points' },
  post: { zh: '岗位调整与组织处理', en: 'post and organisational measures' },
  sanction: { zh: '政务处分', en: 'sanction' },
  party: { zh: '党纪处分', en: 'Party sanction' },
  liability: { zh: '追究责任', en: 'liability' },
  remedy: { zh: '补救', en: 'remedy' },
  reward: { zh: '奖励', en: 'reward' },
} as const satisfies TermMap

/** A measure: its family, and its weight inside the family (1 lightest) where the texts rank it. */
export interface MeasureTerm extends Term {
  readonly family: keyof typeof measureFamilies
  readonly weight?: number
}

/** The measures that the regulations know, from education to expulsion, and rewards. */
export const measures = {
  educate: { zh: '教育', en: 'education', family: 'education-criticism', weight: 1 },
  'reminder-talk': { zh: '谈话提醒', en: 'reminder talk', family: 'education-criticism', weight: 2 },
  criticise: { zh: '批评', en: 'criticism', family: 'education-criticism', weight: 3 },
  'criticise-educate': {
    zh: '批评教育',
    en: 'criticism and education',
    family: 'education-criticism',
    weight: 4,
  },
  'self-criticism': {
    zh: '书面检查',
    en: 'written self-criticism',
    family: 'education-criticism',
    weight: 5,
  },
  'public-self-criticism': {
    zh: '公开检查',
    en: 'public self-criticism',
    family: 'education-criticism',
    weight: 6,
  },
  'oral-admonition': { zh: '口头告诫', en: 'oral admonition', family: 'admonition', weight: 1 },
  'written-admonition': { zh: '书面告诫', en: 'written admonition', family: 'admonition', weight: 2 },
  'efficiency-admonition': { zh: '效能告诫', en: 'efficiency admonition', family: 'admonition', weight: 3 },
  admonish: { zh: '诫勉', en: 'statutory admonition', family: 'admonition', weight: 4 },
  'circulated-notice': { zh: '通报情况', en: 'circulated notice', family: 'circulation' },
  'circulated-criticism': { zh: '通报批评', en: 'circulated criticism', family: 'circulation', weight: 1 },
  'assessment-entry': { zh: '纳入考核', en: 'entry in the assessment', family: 'assessment' },
  'no-merit-award': { zh: '当年不得评优', en: 'no merit award that year', family: 'assessment', weight: 1 },
  'no-excellent-rating': {
    zh: '年度考核不得评为优秀',
    en: 'no rating as excellent',
    family: 'assessment',
    weight: 2,
  },
  'rated-incompetent': { zh: '年度考核不称职', en: 'rating as incompetent', family: 'assessment', weight: 3 },
  'deduct-points': { zh: '考核扣分', en: 'deduction of assessment points', family: 'deduction', weight: 1 },
  'off-post-training': { zh: '离岗培训', en: 'training off the post', family: 'post', weight: 1 },
  'transfer-post': { zh: '调离岗位', en: 'transfer from the post', family: 'post', weight: 2 },
  'organisational-adjustment': { zh: '组织调整', en: 'organisational adjustment', family: 'post', weight: 3 },
  demote: { zh: '降职', en: 'demotion', family: 'post', weight: 4 },
  'relieve-of-office': { zh: '免职', en: 'relief of office', family: 'post', weight: 5 },
  'order-resignation': { zh: '责令辞职', en: 'ordered resignation', family: 'post', weight: 6 },
  'terminate-service': { zh: '辞退', en: 'termination of service', family: 'post', weight: 7 },
  'sanction-warning': { zh: '警告', en: 'warning', family: 'sanction', weight: 1 },
  'sanction-demerit': { zh: '记过', en: 'demerit', family: 'sanction', weight: 2 },
  'sanction-grave-demerit': { zh: '记大过', en: 'grave demerit', family: 'sanction', weight: 3 },
  'sanction-downgrade': { zh: '降级', en: 'downgrading', family: 'sanction', weight: 4 },
  'sanction-removal': { zh: '撤职', en: 'removal from post', family: 'sanction', weight: 5 },
  'sanction-expulsion': { zh: '开除', en: 'expulsion from service', family: 'sanction', weight: 6 },
  'disciplinary-sanction': { zh: '给予处分', en: 'disciplinary sanction', family: 'sanction' },
  'party-warning': { zh: '党内警告', en: 'Party warning', family: 'party', weight: 1 },
  'party-serious-warning': { zh: '党内严重警告', en: 'serious Party warning', family: 'party', weight: 2 },
  'party-post-removal': { zh: '撤销党内职务', en: 'removal from Party posts', family: 'party', weight: 3 },
  'party-probation': { zh: '留党察看', en: 'probation within the Party', family: 'party', weight: 4 },
  'party-expulsion': { zh: '开除党籍', en: 'expulsion from the Party', family: 'party', weight: 5 },
  accountability: { zh: '追究责任', en: 'liability under other rules', family: 'liability' },
  'accountability-severe': {
    zh: '从严追究责任',
    en: 'severe liability under other rules',
    family: 'liability',
  },
  'legal-liability': { zh: '依法追究法律责任', en: 'liability at law', family: 'liability' },
  'criminal-referral': { zh: '移送司法机关', en: 'referral for criminal liability', family: 'liability' },
  'order-correction': { zh: '责令改正', en: 'order to correct', family: 'remedy' },
  apologise: { zh: '赔礼道歉', en: 'apology', family: 'remedy' },
  'perform-at-door': { zh: '登门履行承诺', en: 'performance at the person’s door', family: 'remedy' },
  'remove-effects': { zh: '消除影响', en: 'removal of the effects', family: 'remedy' },
  'complete-at-once': { zh: '立即办结', en: 'immediate completion', family: 'remedy' },
  compensate: { zh: '赔偿或补偿', en: 'compensation', family: 'remedy' },
  commend: { zh: '通报表扬', en: 'commendation', family: 'reward', weight: 1 },
  'model-title': { zh: '授予示范称号', en: 'model title', family: 'reward', weight: 2 },
} as const satisfies Readonly<Record<string, MeasureTerm>>

/** The identifier of a measure. */
export type Measure = keyof typeof measures
