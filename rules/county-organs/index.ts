import { defineRulebook } from '../../src/index'
import { agencyService } from './agency-service'
import { firstInquiry } from './first-inquiry'
import { timeLimit } from './time-limit'

/** 县各级机关：首问负责制、限时办结制、全程代办制。 */
export const countyOrgans = defineRulebook({
  id: 'county-organs',
  institution: { zh: '县各级机关', en: 'Organs of the county' },
  regulations: [firstInquiry, timeLimit, agencyService],
})
