import { defineRulebook } from '../../src/index'
import { appointment } from './appointment'
import { assessment } from './assessment'
import { completionNotice } from './completion-notice'
import { firstInquiry } from './first-inquiry'
import { serviceCommitment } from './service-commitment'
import { timeLimit } from './time-limit'

/** 房县某乡便民服务大厅：考核办法和五项工作制度。 */
export const wanTownship = defineRulebook({
  id: 'wan-township',
  institution: { zh: '房县某乡便民服务大厅', en: 'Service hall of a township in Fang County' },
  regulations: [assessment, serviceCommitment, firstInquiry, appointment, timeLimit, completionNotice],
})
