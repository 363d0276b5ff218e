import { interpretation } from '../../src/index'
import { atOnceIn, noticeTimeIn, promptlyIn } from '../common/readings'

export const promptly = promptlyIn('tangdaohe-center', 'tangdaohe-first-inquiry-handling#5.2/c')
export const atOnce = atOnceIn('tangdaohe-center', 'tangdaohe-first-inquiry-handling#5.1')

/** By when the notice of what is missing is given. Chinese: 一次性告知. */
export const noticeTime = noticeTimeIn('tangdaohe-center', 'tangdaohe-first-inquiry-handling#5.3/a', {
  zh: '本制度以行政许可法为据，该法第三十二条定为当场或者五日内',
  en: 'The rules rest on the Administrative Licensing Law, whose art. 32 sets the spot or five days.',
})

/** Which rung a graver failing that is not yet serious belongs to. */
export const graverRung = interpretation({
  id: 'tangdaohe-center:graver-rung',
  clause: 'tangdaohe-first-inquiry-handling#9/b',
  question: { zh: '“较轻”与“严重”之间的情节归入哪一档', en: 'To which rung does a failing between minor and serious belong?' },
  options: {
    minor: { text: { zh: '未达严重的，归入第一档', en: 'to the first, as long as it is not serious' } },
    serious: { text: { zh: '超过较轻的，归入第二档', en: 'to the second, once it is more than minor' } },
  },
  default: 'minor',
  ground: { zh: '有疑义时取对当事人较轻的一档', en: 'In doubt the rung that is milder for the person is taken.' },
})
