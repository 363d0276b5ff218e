import { interpretation } from '../../src/index'
import { atOnceIn, dayBasisIn, noticeTimeIn, promptlyIn } from '../common/readings'

export const promptly = promptlyIn('planning-bureau', 'planning-first-handling#7/d')
export const atOnce = atOnceIn('planning-bureau', 'planning-first-handling#6/b')
export const dayBasis = dayBasisIn('planning-bureau', 'planning-time-limit#1/b')
export const noticeTime = noticeTimeIn('planning-bureau', 'planning-first-handling#6/c', {
  zh: '条文未定时限，比照行政许可法第三十二条的当场或者五日内',
  en: 'The text sets no time; Administrative Licensing Law art. 32 (the spot or five days) is followed.',
})

/** Up to how many minutes an absence is a short one. Chinese: 短时间离岗. */
export const shortAbsence = interpretation({
  id: 'planning-bureau:short-absence',
  clause: 'planning-ab-post#4.5/a',
  question: { zh: '“短时间”离岗以多久为限', en: 'Up to how long is an absence short?' },
  options: {
    'thirty-minutes': { text: { zh: '三十分钟以内', en: 'up to thirty minutes' } },
    'two-hours': { text: { zh: '两小时以内', en: 'up to two hours' } },
  },
  default: 'thirty-minutes',
  ground: { zh: '超过三十分钟的，群众难以等候，应当交接顶岗', en: 'Beyond half an hour nobody can be asked to wait; the work is handed over and covered.' },
})

/** Whether serious circumstances, vile impact and consequences must come together. Chinese: 情节严重、影响恶劣、造成不良后果. */
export const graveTogether = interpretation({
  id: 'planning-bureau:grave-together',
  clause: 'planning-one-time-notice#8/b',
  question: { zh: '情节严重、影响恶劣和不良后果是否须同时具备', en: 'Must seriousness, impact and consequences come together?' },
  options: {
    all: { text: { zh: '须同时具备', en: 'all together' } },
    any: { text: { zh: '具备其一即可', en: 'any of them' } },
  },
  default: 'all',
  ground: { zh: '属于不利后果，取对当事人较轻的读法', en: 'It bears on the person, so the milder reading is taken.' },
})
