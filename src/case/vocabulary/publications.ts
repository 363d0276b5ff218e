import type { TermMap } from './term'

/** What a body draws up, publishes or displays. */
export const publications = {
  commitments: { zh: '服务承诺', en: 'service commitments' },
  'limits-table': { zh: '办理流程时限表', en: 'table of procedures and time limits' },
  guide: { zh: '办事指南', en: 'service guide' },
  'flow-chart': { zh: '办事流程图', en: 'flow chart' },
  systems: { zh: '各项制度', en: 'the working rules' },
  'ab-arrangement': { zh: '互为备岗安排', en: 'A and B arrangement' },
  'leave-notice': { zh: '离岗告示', en: 'leave notice' },
  whereabouts: { zh: '人员去向', en: 'notice of whereabouts' },
  'check-results': { zh: '检查结果', en: 'results of checks' },
  attendance: { zh: '考勤汇总', en: 'attendance summary' },
  statistics: { zh: '统计汇总', en: 'statistics' },
  'public-affairs': { zh: '涉及群众利益的事项', en: 'matters that concern the public' },
  'public-information': { zh: '应主动公开的政府信息', en: 'government information' },
  'other-required': { zh: '上级要求公开的其他事项', en: 'other matters whose publication is required' },
  'post-sign': { zh: '岗位标牌', en: 'post sign' },
  result: { zh: '办理结果公示', en: 'notice of results' },
  'complaint-channel': { zh: '投诉举报渠道', en: 'complaint channel' },
  matter: { zh: '许可事项和听证公告', en: 'public notice of the matter' },
  circular: { zh: '情况通报', en: 'circular' },
  'parallel-timetable': { zh: '并联办理流程时限表', en: 'timetable of parallel handling' },
} as const satisfies TermMap

/** The identifier of something drawn up or published. */
export type Publication = keyof typeof publications
