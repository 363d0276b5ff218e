import { defineRulebook } from '../../src/index'
import { firstInquiryHandling } from './first-inquiry-handling'
import { firstInquiryHandlingExcerpt } from './first-inquiry-handling-excerpt'

/** 汤道河镇便民服务中心：首问首办负责制度及其节录。 */
export const tangdaoheCenter = defineRulebook({
  id: 'tangdaohe-center',
  institution: { zh: '汤道河镇便民服务中心', en: 'Service centre of Tangdaohe town' },
  regulations: [firstInquiryHandling, firstInquiryHandlingExcerpt],
})
