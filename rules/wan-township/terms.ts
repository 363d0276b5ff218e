import { act, all, any, check, each, eachQuestionedListedMatter, found, none, onceForTheQuestionedMatter, recorded, score } from '../../src/index'
import type { Condition } from '../../src/index'

export const contact = each('contact')
export const application = each('apply')
export const accepted = each('accept')
export const concluded = each('conclude')
/** The clock of the township hall. */
export const clock = 'wan-time-limit'

export const ownDuty = check('matter.remit', 'equal', 'own')
/** Another window's or another post's. Chinese: 属其他窗口单位. */
export const otherWindow = check('matter.remit', 'in', ['other-post', 'other-unit'])
export const onTheSpot = check('matter.onTheSpot', 'equal', true)
export const notOnTheSpot = check('matter.onTheSpot', 'equal', false)
/** Handled by several departments together. Chinese: 联办件. */
export const joint = check('matter.handlingMode', 'equal', 'joint')
export const isOfClass = (matterClass: 'on-the-spot' | 'committed' | 'consultation' | 'petition' | 'reported-up') =>
  check('matter.class', 'equal', matterClass)

/** Somebody inquires, comes on business, complains or reports; rating and advising is no request. Chinese: 咨询、办理、投诉. */
export const comes = check('occasion.purpose', 'intersects', ['inquiry', 'query', 'business', 'help-request', 'complaint', 'report'])
export const asks = check('occasion.purpose', 'intersects', ['inquiry', 'query'])
/** A report of malpractice or bad working style. Chinese: 举报. */
export const reports = check('occasion.purpose', 'contains', 'report')

export const complete = check('papers.complete', 'equal', true)
export const incomplete = check('papers.complete', 'equal', false)
export const mainMissing = check('papers.mainMissing', 'equal', true)
/** What is applied for is unlawful: not a mere lack of papers. Chinese: 申请项目不合法. */
export const unlawful = all(check('matter.eligible', 'equal', false), check('matter.bar', 'equal', 'law'))
export const lawful = none(unlawful)
/** A lawful request whose formalities are incomplete. Chinese: 补充件. */
export const supplementItem = all(incomplete, lawful, none(mainMissing))
/** An unlawful request, or one without its main document. Chinese: 退回件. */
export const returnItem = any(unlawful, mainMissing)

export const notWarm = found('manner', ['not-warm', 'cold', 'rude'])

/** What ends a matter of the hall. Chinese: 办结. */
export const completion = act(['conclude', 'decide', 'decline'])

/** Leaving asked for in writing from the leader in charge, and granted. Chinese: 请假（外出）条、批准. */
export const slip = act(['request-instructions', 'report'], { to: 'leader-in-charge', form: ['written'], mayPrecede: true })
export const leaveGranted = act('approve', { by: 'leader-in-charge', with: { of: 'absence', granted: true }, mayPrecede: true })
/** The formalities made up with the leader on duty. Chinese: 补办请假（外出）手续. */
export const madeUp = act(['report', 'request-instructions'], { to: 'duty-leader' })
/** Neither slip nor consent, before or after. Chinese: 擅自脱岗. */
export const withoutAuthority = none(any(recorded(slip), recorded(leaveGranted), recorded(madeUp)))

/** The late clauses, by which a promised time is exceeded. Chinese: 超过承诺时限. */
export const lateClauses = ['wan-time-limit#3.4.1/b', 'wan-time-limit#3.4.2/c', 'wan-time-limit#3.4.3', 'wan-time-limit#3.4.4/b', 'wan-service-commitment#3/a'] as const

export const hygieneInspection = { on: each('inspect'), when: check('occasion.object', 'equal', 'hygiene') } as const
/** Seen, or found, to be below the requirements. Chinese: 达不到要求. */
export const unclean = any(check('occasion.observed', 'intersects', ['littering', 'untidy', 'papers-left']), found('below-standard', 'hygiene'))

/** Points for an item, be it on the list of the unit or the matter of the file itself. Chinese: 每件. */
export const perItem = (points: number | readonly [number, number], category: string, when: Condition) => [
  score({ on: eachQuestionedListedMatter, by: 'window-staff', points, category, when, label: 'listed' }),
  score({ on: onceForTheQuestionedMatter, by: 'window-staff', points, category, when: all(check('case.isListed', 'equal', false), when), label: 'case' }),
]
