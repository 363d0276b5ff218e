import { act, all, any, check, each, eachAttendance, eachBreach, eachQuestioned, found, none, recorded } from '../../src/index'

export const contact = each('contact')
export const asked = eachQuestioned('contact')
export const application = each('apply')
export const benefit = each('accept-benefit')
/** Any work of the staff; faults are asked about only where an inquiry was made. */
export const work = each('contact', 'apply', 'assign', 'accept', 'conclude', 'charge', 'borrow')
export const hallClock = 'social-hall-time-limit'

/** Somebody inquires, or comes on business. Chinese: 咨询、办事. */
export const inquires = check('occasion.purpose', 'intersects', ['inquiry', 'query'])
export const onBusiness = check('occasion.purpose', 'intersects', ['inquiry', 'query', 'business', 'help-request'])
export const reports = check('occasion.purpose', 'intersects', ['complaint', 'report'])
/** A petition, complaint or accusation. Chinese: 信访事项. */
export const petition = any(check('matter.kind', 'in', ['petition', 'complaint']), reports)

export const ownDuty = check('matter.remit', 'equal', 'own')
export const notOwnDuty = check('matter.remit', 'in', ['other-post', 'other-unit'])
export const handlerAway = all(check('handler.present', 'equal', false), notOwnDuty)
export const eligible = check('matter.eligible', 'equal', true)
export const complete = check('papers.complete', 'equal', true)
export const incomplete = check('papers.complete', 'equal', false)
export const ineligible = check('matter.eligible', 'equal', false)
export const againstPolicy = all(ineligible, check('matter.bar', 'equal', 'policy'))

/** An item of an area is taken by a window of that area. Chinese: 窗口职能. */
export const isOf = (area: string) => check('item.area', 'equal', area)
export const takenByWindowOf = (area: string) => check('item.windowAreas', 'contains', area)

/** Of the attendance record. */
export const onWorkingDay = check('attendance.onWorkingDay', 'equal', true)
export const lateBy = (minutes: number) => check('attendance.minutesLate', 'greaterThan', minutes)
export const earlyBy = (minutes: number) => check('attendance.minutesEarly', 'greaterThan', minutes)
export const entry = eachAttendance

/** An inspection of hygiene. Chinese: 卫生检查. */
export const hygieneInspection = check('occasion.object', 'equal', 'hygiene')

/** Absence granted, or reported or asked for in writing, before leaving. Chinese: 书面报告、书面请假. */
export const writtenRequest = act(['report', 'request-instructions'], { form: ['written'], mayPrecede: true })
export const leaveGranted = act('approve', { with: { of: 'absence', granted: true }, mayPrecede: true })

/** What has to come before borrowing or copying. Chinese: 分管领导同意、登记手续. */
export const loanGranted = act('approve', { by: 'leader-in-charge', with: { of: 'borrowing', granted: true }, mayPrecede: true })
export const loanRegistered = act('register', { book: 'archive-loans', mayPrecede: true })
export const atWill = none(all(recorded(loanGranted), recorded(loanRegistered)))

export const hallRecords = ['official-documents', 'meeting-papers', 'body-papers', 'minutes', 'speeches', 'summaries', 'photos-and-recordings', 'working-rules', 'personnel', 'notices', 'receipts'] as const
export const windowRecords = ['window-policies', 'window-rules', 'completed-notices', 'receipt-copies', 'pending-papers'] as const

export const gifts = check('occasion.kind', 'in', ['gift', 'cash', 'securities'])
export const fromPersonServed = check('occasion.from', 'equal', 'person-served')

/** Attitude. Chinese: 服务态度. */
export const notWarm = found('manner', ['not-warm', 'cold', 'rude'])

/** The five acts for which staff bear fault liability. Chinese: 过错责任. */
export const faultClauses = ['social-hall-accountability#2.1', 'social-hall-accountability#2.2', 'social-hall-accountability#2.3', 'social-hall-accountability#2.4', 'social-hall-accountability#2.5'] as const
export const fault = eachBreach(...faultClauses)
/** An inquiry was made into it. Chinese: 经调查. */
export const inquired = recorded(act('investigate', { aboutOccasion: true }))
export const forFault = check('measure.isFor', 'equal', true, { of: [...faultClauses] })
/** Whether a person has complained of it. Chinese: 被服务对象投诉. */
export const complaintOf = act('contact', { with: { purpose: ['complaint', 'report'] }, aboutOccasion: true })

export const admonitions = ['admonish', 'off-post-training', 'efficiency-admonition'] as const
export const postMeasures = ['transfer-post', 'demote', 'relieve-of-office', 'order-resignation', 'terminate-service'] as const
export const sanctions = ['sanction-warning', 'sanction-demerit', 'sanction-grave-demerit', 'sanction-downgrade', 'sanction-removal', 'sanction-expulsion'] as const
export const partySanctions = ['party-warning', 'party-serious-warning', 'party-post-removal', 'party-probation', 'party-expulsion'] as const
