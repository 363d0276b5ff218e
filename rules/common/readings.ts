import { type Interpretation, interpretation, type Text } from '../../src/index'

const sameDay = { text: { zh: '当日内', en: 'within the same day' }, period: { kind: 'same-day' } } as const
const nextWorkingDay = { text: { zh: '一个工作日内', en: 'within one working day' }, period: { kind: 'amount', amount: 1, unit: 'working-day' } } as const

/** What is done without delay, where the text gives no number. Chinese: 及时. */
export const promptlyIn = (institution: string, clause: string): Interpretation =>
  interpretation({
    id: `${institution}:promptly`,
    clause,
    question: { zh: '“及时”是多久', en: 'How soon is “promptly”?' },
    options: {
      'same-day': sameDay,
      'next-working-day': nextWorkingDay,
      'three-working-days': { text: { zh: '三个工作日内', en: 'within three working days' }, period: { kind: 'amount', amount: 3, unit: 'working-day' } },
    },
    default: 'next-working-day',
    ground: { zh: '条文未定数字，取最短的整工作日', en: 'The text gives no number; the shortest whole working day is taken.' },
  })

/** What is done at once. Chinese: 立即、当场、即时. */
export const atOnceIn = (institution: string, clause: string): Interpretation =>
  interpretation({
    id: `${institution}:at-once`,
    clause,
    question: { zh: '“立即”“当即”以何时为限', en: 'By when is something done “at once”?' },
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

/** By when the notice of what is missing is given. Chinese: 一次性告知. */
export const noticeTimeIn = (institution: string, clause: string, ground: Text): Interpretation =>
  interpretation({
    id: `${institution}:notice-time`,
    clause,
    question: { zh: '一次性告知应于何时作出', en: 'By when is the one-time notice given?' },
    options: {
      'same-day': sameDay,
      'five-working-days': { text: { zh: '五个工作日内', en: 'within five working days' }, period: { kind: 'amount', amount: 5, unit: 'working-day' } },
    },
    default: 'five-working-days',
    ground,
  })

/** Whether a bare day is a calendar day or a working day. Chinese: 自然日、工作日. */
export const dayBasisIn = (institution: string, clause: string): Interpretation<'calendar' | 'working'> =>
  interpretation({
    id: `${institution}:day-basis`,
    clause,
    question: { zh: '“天”“日”是自然日还是工作日', en: 'Is a bare day a calendar day or a working day?' },
    options: {
      calendar: { text: { zh: '自然日，末日逢休息日顺延', en: 'a calendar day; a last day that is a day off moves on' } },
      working: { text: { zh: '工作日', en: 'a working day' } },
    },
    default: 'calendar',
    ground: { zh: '条文未写明，依民法典第二百条、第二百零三条', en: 'The text does not say; Civil Code arts. 200 and 203.' },
  })
