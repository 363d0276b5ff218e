import { all, check, eachQuestioned, each, reads, any, found } from '../../src/index'
import { graverRung } from './readings'

export const contact = each('contact')
export const asked = eachQuestioned('contact')
export const application = each('apply')
export const full = 'tangdaohe-first-inquiry-handling'

/** The person consults, rather than applies. Chinese: 咨询. */
export const consults = check('occasion.purpose', 'intersects', ['inquiry', 'query'])
export const complains = check('occasion.purpose', 'contains', 'complaint')

export const ownPost = check('matter.remit', 'equal', 'own')
export const otherPost = check('matter.remit', 'in', ['other-post', 'other-unit'])
export const outside = check('matter.remit', 'equal', 'outside')
/** The competent organ can be determined. */
export const competentKnown = all(outside, check('matter.unclear', 'doesNotContain', 'handler'))

export const eligible = check('matter.eligible', 'equal', true)
export const ineligible = check('matter.eligible', 'equal', false)
export const complete = check('papers.complete', 'equal', true)
export const incomplete = check('papers.complete', 'equal', false)
export const onTheSpot = check('matter.onTheSpot', 'equal', true)
export const notOnTheSpot = check('matter.onTheSpot', 'equal', false)
export const licensing = check('matter.licensing', 'equal', true)

/** The gravity of the breach, by the rungs of article 9. */
export const minor = any(found('severity', 'minor'), all(reads(graverRung, 'minor'), found('severity', 'graver')))
export const serious = any(found('severity', 'serious'), all(reads(graverRung, 'serious'), found('severity', 'graver')))
export const verySerious = found('severity', 'very-serious')
