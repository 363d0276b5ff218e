import { all, any, as, check, interpretation, type PeriodSpec } from '../../src/index'

/** The clock of the county's time limits. */
export const countyClock = 'county-time-limit'

/** What is told without delay, where the text gives no number. Chinese: 及时. */
export const promptly = interpretation({
  id: 'county-organs:promptly',
  clause: 'county-first-inquiry#5/f',
  question: { zh: '“及时”是多久', en: 'How soon is “promptly”?' },
  options: {
    'same-day': { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } },
    'next-working-day': { text: { zh: '一个工作日内', en: 'within one working day' }, period: { kind: 'amount', amount: 1, unit: 'working-day' } },
    'three-working-days': { text: { zh: '三个工作日内', en: 'within three working days' }, period: { kind: 'amount', amount: 3, unit: 'working-day' } },
  },
  default: 'next-working-day',
  ground: { zh: '文中“立即”“当场”另有其词，“及时”应长于当日；取最短的整工作日', en: 'The text has its own words for “at once” and “on the spot”, so “promptly” is longer than the same day; the shortest whole working day is taken.' },
})

/** What is done without any delay. Chinese: 立即、当场. */
export const atOnce = interpretation({
  id: 'county-organs:at-once',
  clause: 'county-first-inquiry#3/a',
  question: { zh: '“立即”“当场”以何时为限', en: 'By when is something done “at once” or “on the spot”?' },
  options: {
    'same-day': { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } },
    'thirty-minutes': { text: { zh: '三十分钟内', en: 'within thirty minutes' }, period: { kind: 'amount', amount: 30, unit: 'minute' } },
    'two-hours': { text: { zh: '两小时内', en: 'within two hours' }, period: { kind: 'amount', amount: 2, unit: 'hour' } },
  },
  default: 'same-day',
  ground: { zh: '接待何时结束通常无记录，当日是可由登记核实的最短期限', en: 'When a contact ended is seldom on record; the same day is the shortest limit that a register can show.' },
})

/** By when a record is kept for which the text sets no time. */
export const recordTime = interpretation({
  id: 'county-organs:record-time',
  clause: 'county-first-inquiry#2/c',
  question: { zh: '未定时限的登记应于何时完成', en: 'By when is an entry made for which no time is set?' },
  options: {
    'same-day': { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } },
    'next-working-day': { text: { zh: '一个工作日内', en: 'within one working day' }, period: { kind: 'amount', amount: 1, unit: 'working-day' } },
    open: { text: { zh: '不设时限', en: 'no limit' }, period: { kind: 'none' } },
  },
  default: 'same-day',
  ground: { zh: '登记与接待同时进行方能反映接待情况', en: 'A register shows the reception only if it is kept with it.' },
})

export const promptlyOf: PeriodSpec = as(promptly)
export const atOnceOf: PeriodSpec = as(atOnce)

/** The contact is a telephone call. */
export const byPhone = check('occasion.channel', 'equal', 'phone')
const notByPhone = check('occasion.channel', 'notEqual', 'phone')

/** The four-way remit routing: own, another post or section of the body, nobody's yet. */
export const ownMatter = check('matter.remit', 'equal', 'own')
export const othersMatter = check('matter.remit', 'in', ['other-post', 'other-unit'])

/** The handler is away, or cannot be told for the moment (a caller is given the number instead). Chinese: 承办人不在岗或一时不明确. */
export const handlerOutOfReach = any(
  all(notByPhone, othersMatter, any(check('matter.unclear', 'contains', 'handler'), check('handler.present', 'equal', false))),
  check('matter.remit', 'equal', 'unclear'),
)
export const handlerWithinReach = all(othersMatter, check('matter.unclear', 'doesNotContain', 'handler'), check('handler.present', 'equal', true))

/** An application whose papers are deficient. Chinese: 材料不齐全或者不符合法定形式. */
export const papersDeficient = check('papers.complete', 'equal', false)

/** Two departments or more handle the matter. */
export const severalDepartments = check('departments.count', 'greaterThanInclusive', 2)

/** The matter is entrusted to the agency service, in whole or in part. */
export const byAgency = check('matter.agency', 'in', ['part', 'all'])

