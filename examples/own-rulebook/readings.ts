import { interpretation } from 'officium'

/** The by-law says `onverwijld` and gives no number. */
export const withoutDelay = interpretation({
  id: 'nieuwdam-permits:without-delay',
  clause: 'nieuwdam-permits#3',
  question: { zh: '“毫不迟延”是多久', en: 'How soon is “without delay”?' },
  options: {
    'same-day': { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } },
    'next-working-day': {
      text: { zh: '一个工作日内', en: 'within one working day' },
      period: { kind: 'amount', amount: 1, unit: 'working-day' },
    },
    'one-week': {
      text: { zh: '一周内', en: 'within one week' },
      period: { kind: 'amount', amount: 1, unit: 'week' },
    },
  },
  default: 'next-working-day',
  ground: { zh: '窗口每个工作日寄发一次邮件', en: 'The office sends its post once each working day.' },
})

/** The by-law lets the office leave incomplete papers aside, and does not say whether that answers the application. */
export const leavingAside = interpretation({
  id: 'nieuwdam-permits:leaving-aside',
  clause: 'nieuwdam-permits#4.1',
  question: { zh: '不予受理是否算作对申请的决定', en: 'Does leaving an application aside decide on it?' },
  options: {
    decides: { text: { zh: '算作决定', en: 'it does' } },
    'does-not-decide': { text: { zh: '不算决定，仍须作出决定', en: 'it does not; a decision is still owed' } },
  },
  default: 'decides',
  ground: { zh: '对此可以提出异议，与其他决定相同', en: 'One can object to it, as to any decision.' },
})
