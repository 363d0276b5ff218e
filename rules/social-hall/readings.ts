import { interpretation } from '../../src/index'
import { atOnceIn, promptlyIn } from '../common/readings'

export const promptly = promptlyIn('social-hall', 'social-hall-one-time-notice#3/b')
export const atOnce = atOnceIn('social-hall', 'social-hall-one-time-notice#4')

/** Whether one departure can carry two labels. Chinese: 早退与脱岗的重叠. */
export const twoLabels = interpretation({
  id: 'social-hall:two-labels',
  clause: 'social-hall-attendance#3/e',
  question: { zh: '提前三十分钟以上下班的，记脱岗后是否仍记早退', en: 'Is a departure more than thirty minutes early still leaving early once it is off the post?' },
  options: {
    'off-post-only': { text: { zh: '只记脱岗', en: 'off the post only' } },
    both: { text: { zh: '早退和脱岗均记', en: 'both labels' } },
  },
  default: 'off-post-only',
  ground: { zh: '脱岗是较重的特别情形，同一次下班不重复记载', en: 'Off the post is the graver, special case; one departure is not recorded twice.' },
})

/** What a departure of more than an hour is, which the text does not name. Chinese: 提前超过六十分钟. */
export const beyondAnHour = interpretation({
  id: 'social-hall:beyond-an-hour',
  clause: 'social-hall-attendance#3/e',
  question: { zh: '提前超过六十分钟下班的，如何记载', en: 'How is a departure more than sixty minutes early recorded?' },
  options: {
    'off-post': { text: { zh: '举轻以明重，记脱岗', en: 'as off the post, all the more' } },
    'not-named': { text: { zh: '条文没有列入，只记早退', en: 'not named, so as leaving early only' } },
  },
  default: 'off-post',
  ground: { zh: '提前较少的尚且记脱岗；条文没有规定旷工，不得自行增设', en: 'Less is already off the post; absence without leave is not in the text and must not be invented.' },
})

/** By when what is done every month is done. Chinese: 按月. */
export const monthly = interpretation({
  id: 'social-hall:monthly',
  clause: 'social-hall-attendance#5/b',
  question: { zh: '一个月的考勤最迟何时汇总、公布', en: 'By when is the attendance of a month collected and published?' },
  options: {
    'next-month': { text: { zh: '期满后一个月内', en: 'within one month of its end' }, period: { kind: 'amount', amount: 1, unit: 'month' } },
    'same-month': { text: { zh: '当月最后一日之前', en: 'by its last day' }, period: { kind: 'same-day' } },
  },
  default: 'next-month',
  ground: { zh: '当月考勤月终才齐，下一次公布之前应当公布', en: 'The month is complete only at its end; it is published before the next one is.' },
})

/** How the year is counted in which faults recur. Chinese: 一年内. */
export const withinOneYear = interpretation({
  id: 'social-hall:within-one-year',
  clause: 'social-hall-accountability#3.3',
  question: { zh: '“一年内”如何计算', en: 'How is “within one year” counted?' },
  options: {
    'rolling-year': { text: { zh: '自后一次过错往前推一年', en: 'one year back from the later fault' } },
    'calendar-year': { text: { zh: '同一自然年度', en: 'the same calendar year' } },
  },
  default: 'rolling-year',
  ground: { zh: '条文写“一年内”而非“年度内”，按连续十二个月，以过错发生之日计', en: 'The text says one year, not the year; twelve months are counted, by the day of the fault.' },
})
