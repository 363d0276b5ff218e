import { act, all, any, check, recorded } from '../../src/index'

/** The clock of the county's time limits. */
export const countyClock = 'county-time-limit'

/** Citizens, legal persons and other organisations; other organs and their staff are not. Chinese: 行政相对人. */
export const byCounterpart = check('party.kind', 'intersects', [
  'citizen',
  'vulnerable',
  'employee',
  'customer',
  'patient',
  'party-member',
  'legal-person',
  'organisation',
  'enterprise',
  'large-enterprise',
  'investor',
  'sole-trader',
  'public-institution',
])

/** The contact is a telephone call. */
export const byPhone = check('occasion.channel', 'equal', 'phone')
const notByPhone = check('occasion.channel', 'notEqual', 'phone')

/** The matter is one's own, or that of another post or section of the body. */
export const ownMatter = check('matter.remit', 'equal', 'own')
export const othersMatter = check('matter.remit', 'in', ['other-post', 'other-unit'])

/** The handler is away, or cannot be told for the moment (a caller is given the number instead). Chinese: 承办人不在岗或一时不明确. */
export const handlerOutOfReach = any(
  all(notByPhone, othersMatter, any(check('matter.unclear', 'contains', 'handler'), check('handler.present', 'equal', false))),
  check('matter.remit', 'equal', 'unclear'),
)
export const handlerWithinReach = all(othersMatter, check('matter.unclear', 'doesNotContain', 'handler'), check('handler.present', 'equal', true))

/** An application that meets the conditions, on complete papers. Chinese: 符合条件的申请. */
export const qualifying = all(check('papers.complete', 'equal', true), check('matter.eligible', 'equal', true))

/** An application whose papers are deficient. Chinese: 材料不齐全或者不符合法定形式. */
export const papersDeficient = check('papers.complete', 'equal', false)

/** Two departments or more handle the matter. */
export const severalDepartments = check('departments.count', 'greaterThanInclusive', 2)
export const inParallel = check('matter.handlingMode', 'equal', 'parallel')

/** No approval is needed, or the matter is not the department's. */
export const notOurs = any(check('matter.approvalNeeded', 'equal', false), check('matter.remit', 'in', ['outside', 'own-system']))

/** Declined for that reason: then the delivery of the certificate alone ends the matter. */
export const declined = all(recorded(act('decline')), notOurs)

/** A complaint, a report or a petition, rather than a contact about something else. Chinese: 来信来访、举报和投诉. */
export const asComplaint = all(check('matter.kind', 'in', ['complaint', 'petition']), check('occasion.purpose', 'intersects', ['complaint', 'report']))

/** A major matter on which a higher organ has to decide. */
export const forHigherOrgan = all(check('matter.complexity', 'equal', 'major'), check('matter.needsDecisionOf', 'contains', 'superior-organ'))

/** A lower organ asks for instructions. Chinese: 下级机关请示性事项. */
export const fromBelow = check('matter.kind', 'equal', 'lower-request')

/** The matter is entrusted to the agency service, in whole or in part. */
export const byAgency = check('matter.agency', 'in', ['part', 'all'])
export const forAgency = check('occasion.for', 'equal', 'agency')
