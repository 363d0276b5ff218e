import type { FindingTerm } from './term'

/** Circumstances that open or close a duty: conditions, never breaches. */
export const circumstanceFindings = {
  uncooperative: {
    zh: '不配合',
    en: 'lack of cooperation',
    group: 'circumstances',
    about: ['unit', 'person', 'act', 'matter'],
    type: 'boolean',
  },
  'special-circumstances': {
    zh: '情况特殊',
    en: 'special circumstances',
    group: 'circumstances',
    about: ['matter', 'act'],
    type: 'boolean',
  },
  needed: {
    zh: '确有必要',
    en: 'need',
    group: 'circumstances',
    about: ['act', 'matter', 'clause'],
    type: 'boolean',
  },
  problem: {
    zh: '办理中出现变化或问题',
    en: 'change or problem in the course',
    group: 'circumstances',
    about: ['matter', 'act'],
    type: 'boolean',
  },
  simple: {
    zh: '告知内容简单',
    en: 'simplicity of what is to be told',
    group: 'circumstances',
    about: ['act', 'matter'],
    type: 'boolean',
  },
  'excessive-requests': {
    zh: '申请数量频次明显超过合理范围',
    en: 'excessive requests',
    group: 'circumstances',
    about: ['matter', 'act', 'person'],
    type: 'boolean',
  },
  'reasonable-grounds': {
    zh: '理由合理',
    en: 'reasonable grounds',
    group: 'circumstances',
    about: ['act', 'matter'],
    type: 'boolean',
  },
  'public-interest': {
    zh: '涉及重大公共利益',
    en: 'major public interest',
    group: 'circumstances',
    about: ['matter', 'act'],
    type: 'boolean',
  },
} as const satisfies Readonly<Record<string, FindingTerm>>
