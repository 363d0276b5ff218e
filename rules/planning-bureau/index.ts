import { defineRulebook } from '../../src/index'
import { abPost } from './ab-post'
import { firstHandling } from './first-handling'
import { oneTimeNotice } from './one-time-notice'
import { serviceCommitment } from './service-commitment'
import { timeLimit } from './time-limit'

/** 某规划局：首办责任、服务承诺、AB岗、一次性告知、限时办结。 */
export const planningBureau = defineRulebook({
  id: 'planning-bureau',
  institution: { zh: '某规划局', en: 'A planning bureau' },
  regulations: [firstHandling, serviceCommitment, abPost, oneTimeNotice, timeLimit],
})
