import { interpretation } from '../../src/index'
import { atOnceIn, promptlyIn } from '../common/readings'

export const promptly = promptlyIn('wan-township', 'wan-time-limit#3.4.2/b')
export const atOnce = atOnceIn('wan-township', 'wan-time-limit#3.2/b')

/** By when a quarter is assessed. Chinese: 每季度考核一次. */
export const quarterly = interpretation({
  id: 'wan-township:quarterly',
  clause: 'wan-assessment#0/b',
  question: { zh: '一个季度的考核最迟何时进行', en: 'By when is a quarter assessed?' },
  options: {
    'next-month': { text: { zh: '季度终了后一个月内', en: 'within one month of its end' }, period: { kind: 'amount', amount: 1, unit: 'month' } },
    'same-quarter': { text: { zh: '本季度最后一日之前', en: 'by its last day' }, period: { kind: 'same-day' } },
  },
  default: 'next-month',
  ground: { zh: '季度的事实终了才齐，下月之内尚不影响下一次考核', en: 'The facts of a quarter are complete only at its end; a month later does not reach the next assessment.' },
})

/** Whether a part of a step or half day counts. Chinese: 不足一档是否计算. */
export const partsOfAStep = interpretation({
  id: 'wan-township:parts-of-a-step',
  clause: 'wan-assessment#6.1',
  question: { zh: '不足一个百分点、不足百分之五或者不足半天的部分如何扣分', en: 'How is a part of a percentage point, of five per cent or of a half day charged?' },
  options: {
    'full-only': { text: { zh: '不足部分不扣', en: 'not at all' } },
    begun: { text: { zh: '不足部分按一档扣', en: 'as a whole step' } },
  },
  default: 'full-only',
  ground: { zh: '扣分是不利处理，条文以每满一档为单位，从严解释', en: 'A deduction burdens; the text counts by the step, and is read narrowly.' },
})

/** Where the points for a suggestion are entered. Chinese: 见效月月底考核. */
export const creditPeriod = interpretation({
  id: 'wan-township:credit-period',
  clause: 'wan-assessment#8.3/b',
  question: { zh: '“见效月月底考核”是哪一次考核', en: 'Which is the assessment “at the end of the month of effect”?' },
  options: {
    quarter: { text: { zh: '见效月所在季度的考核', en: 'that of the quarter that holds the month' } },
    'month-end': { text: { zh: '以见效月月底为期末的考核', en: 'one that ends with the month' } },
  },
  default: 'quarter',
  ground: { zh: '办法只规定季度考核，见效月的分数计入该季度，两处都有着落', en: 'Only quarterly assessments are laid down; the month counts in its quarter, and both rules keep a sense.' },
})

/** What receiving reports around the clock means. Chinese: 24小时受理举报. */
export const roundTheClock = interpretation({
  id: 'wan-township:round-the-clock',
  clause: 'wan-service-commitment#6/a',
  question: { zh: '“24小时受理”是随时受理，还是在24小时内受理', en: 'Does “24-hour receipt” mean at any hour, or within 24 hours?' },
  options: {
    'any-hour': { text: { zh: '全天随时受理，当日登记', en: 'at any hour, entered the same day' }, period: { kind: 'same-day' } },
    'within-a-day': { text: { zh: '接报后24小时内受理', en: 'within 24 hours of the report' }, period: { kind: 'amount', amount: 24, unit: 'hour' } },
  },
  default: 'any-hour',
  ground: { zh: '与设举报电话相连，指全天可以举报，不是受理的期限', en: 'Beside a number for reports it speaks of when one may report, not of a period for receipt.' },
})
