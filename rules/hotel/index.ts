import { defineRulebook } from '../../src/index'
import { firstInquiry } from './first-inquiry'

/** 某酒店：首问责任制。 */
export const hotel = defineRulebook({
  id: 'hotel',
  institution: { zh: '某酒店', en: 'A hotel' },
  regulations: [firstInquiry],
})
