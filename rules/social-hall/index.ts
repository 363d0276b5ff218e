import { defineRulebook } from '../../src/index'
import { accountability } from './accountability'
import { archives } from './archives'
import { attendance } from './attendance'
import { firstInquiry } from './first-inquiry'
import { hygiene } from './hygiene'
import { integrity } from './integrity'
import { oneTimeNotice } from './one-time-notice'
import { organisation } from './organisation'
import { serviceCommitment } from './service-commitment'
import { timeLimit } from './time-limit'

/** 镇社会服务管理大厅：工作制度十项。 */
export const socialHall = defineRulebook({
  id: 'social-hall',
  institution: { zh: '镇社会服务管理大厅', en: 'Social service and management hall of a town' },
  regulations: [organisation, serviceCommitment, firstInquiry, oneTimeNotice, timeLimit, archives, hygiene, integrity, attendance, accountability],
})
