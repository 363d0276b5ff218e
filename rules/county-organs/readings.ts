import { interpretation } from '../../src/index'

const sameDay = { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } } as const
const open = { text: { zh: '不设时限', en: 'no limit' }, period: { kind: 'none' } } as const
const nextWorkingDay = { text: { zh: '一个工作日内', en: 'within one working day' }, period: { kind: 'amount', amount: 1, unit: 'working-day' } } as const

/** What is done without delay, where the text gives no number. Chinese: 及时. */
export const promptly = interpretation({
  id: 'county-organs:promptly',
  clause: 'county-first-inquiry#5/f',
  question: { zh: '“及时”是多久', en: 'How soon is “promptly”?' },
  options: {
    'same-day': sameDay,
    'next-working-day': nextWorkingDay,
    'three-working-days': { text: { zh: '三个工作日内', en: 'within three working days' }, period: { kind: 'amount', amount: 3, unit: 'working-day' } },
  },
  default: 'next-working-day',
  ground: {
    zh: '文中“立即”“当场”另有其词，“及时”应长于当日；取最短的整工作日',
    en: 'The text has its own words for “at once” and “on the spot”, so “promptly” is longer than the same day; the shortest whole working day is taken.',
  },
})

/** What is done at once. Chinese: 立即、当场. */
export const atOnce = interpretation({
  id: 'county-organs:at-once',
  clause: 'county-first-inquiry#3/a',
  question: { zh: '“立即”“当场”以何时为限', en: 'By when is something done “at once” or “on the spot”?' },
  options: {
    'same-day': sameDay,
    'thirty-minutes': { text: { zh: '三十分钟内', en: 'within thirty minutes' }, period: { kind: 'amount', amount: 30, unit: 'minute' } },
    'two-hours': { text: { zh: '两小时内', en: 'within two hours' }, period: { kind: 'amount', amount: 2, unit: 'hour' } },
  },
  default: 'same-day',
  ground: {
    zh: '接待何时结束通常无记录，当日是可由登记核实的最短期限',
    en: 'When a contact ended is seldom on record; the same day is the shortest limit that a register can show.',
  },
})

/** By when a record is kept for which the text sets no time. */
export const recordTime = interpretation({
  id: 'county-organs:record-time',
  clause: 'county-first-inquiry#2/c',
  question: { zh: '未定时限的登记应于何时完成', en: 'By when is an entry made for which no time is set?' },
  options: { 'same-day': sameDay, 'next-working-day': nextWorkingDay, open },
  default: 'same-day',
  ground: { zh: '登记与接待同时进行方能反映接待情况', en: 'A register shows the reception only if it is kept with it.' },
})

/** By when the one-time notice of what is missing is given. Chinese: 一次性告知. */
export const noticeTime = interpretation({
  id: 'county-first-inquiry:notice-time',
  clause: 'county-first-inquiry#5/d',
  question: { zh: '一次性告知应于何时作出', en: 'By when is the one-time notice given?' },
  options: {
    'same-day': sameDay,
    'five-working-days': { text: { zh: '五个工作日内', en: 'within five working days' }, period: { kind: 'amount', amount: 5, unit: 'working-day' } },
    open,
  },
  default: 'five-working-days',
  ground: { zh: '本条未定时限，参照行政许可法第三十二条第一款第四项', en: 'The article sets no time; Administrative Licensing Law art. 32(1)(4) is followed.' },
})

/** By when limits and their table are made public. */
export const publicationTime = interpretation({
  id: 'county-time-limit:publication-time',
  clause: 'county-time-limit#5/b',
  question: { zh: '时限和时限表应于何时公布', en: 'By when are limits and their table published?' },
  options: {
    'twenty-working-days': { text: { zh: '二十个工作日内', en: 'within twenty working days' }, period: { kind: 'amount', amount: 20, unit: 'working-day' } },
    'next-working-day': nextWorkingDay,
    open,
  },
  default: 'twenty-working-days',
  ground: {
    zh: '本条指向政务公开的规定，政府信息公开条例第二十六条定为二十个工作日',
    en: 'The article refers to the rules on open government; art. 26 of the Regulations on Open Government Information sets twenty working days.',
  },
})

export const dayBasis = interpretation({
  id: 'county-time-limit:day-basis',
  clause: 'county-time-limit#7/a',
  question: { zh: '未写明的“日”是工作日还是自然日', en: 'Is a bare “day” a working day or a calendar day?' },
  options: {
    working: { text: { zh: '按工作日计', en: 'a working day' } },
    calendar: { text: { zh: '按自然日计，末日为休息日的顺延', en: 'a calendar day; a last day off moves to the next working day' } },
  },
  default: 'working',
  ground: {
    zh: '办理时限主要用于审批，行政许可法第八十二条规定期限以工作日计算',
    en: 'The limits are chiefly those of approvals, and Administrative Licensing Law art. 82 counts in working days.',
  },
})

/** From which limits the time of procedures is left out. */
export const excludedLimits = interpretation({
  id: 'county-time-limit:excluded-limits',
  clause: 'county-time-limit#10/a',
  question: { zh: '听证等程序所需时间从哪些时限中扣除', en: 'From which limits is the time of hearings and the like left out?' },
  options: {
    promised: { text: { zh: '仅从本机关承诺或自定的时限中扣除', en: 'only from limits that the body itself promised or set' } },
    'all-limits': { text: { zh: '从一切时限中扣除', en: 'from every limit' } },
  },
  default: 'promised',
  ground: {
    zh: '条文只说“承诺办结的时限”，法定时限依其自身规定',
    en: 'The text speaks of the promised limit only; a statutory limit follows its own law.',
  },
})

/** Whether the first and the last day of a procedure count. */
export const procedureDays = interpretation({
  id: 'county-time-limit:procedure-days',
  clause: 'county-time-limit#10/a',
  question: { zh: '程序的起止两日是否计入时限', en: 'Do the first and the last day of a procedure count?' },
  options: {
    both: { text: { zh: '起止两日均不计入', en: 'neither counts' } },
    'first-only': { text: { zh: '起日不计入，止日计入', en: 'the last day counts' } },
    'last-only': { text: { zh: '起日计入，止日不计入', en: 'the first day counts' } },
    neither: { text: { zh: '起止两日均计入', en: 'both count' } },
  },
  default: 'both',
  ground: { zh: '程序进行的整日即为所需时间', en: 'A day on which the procedure runs is time that it needs.' },
})
