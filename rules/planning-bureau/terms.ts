import { act, all, any, check, duty, each, eachLimit, found, none, onceForTheQuestionedMatter, reads, recorded, theLimit } from '../../src/index'
import type { Condition } from '../../src/index'
import { shortAbsence } from './readings'

/** The clock of the bureau's time limits. */
export const clock = 'planning-time-limit'

export const contact = each('contact')
export const application = each('apply')
export const accepted = each('accept')
export const assigned = each('assign')
export const concluded = each('conclude')
export const questioned = onceForTheQuestionedMatter

/** The matter is the bureau's: of whichever section. Chinese: 本局职能范围内. */
export const ours = check('matter.remit', 'in', ['own', 'other-post', 'other-unit'])
export const own = check('matter.remit', 'equal', 'own')
export const notOwn = check('matter.remit', 'in', ['other-post', 'other-unit', 'own-system', 'outside'])

/** A comprehensive matter of many sections. Chinese: 综合性事项. */
export const comprehensive = check('matter.complexity', 'equal', 'comprehensive')
export const severalUnits = check('departments.count', 'greaterThanInclusive', 2)
/** Handled jointly by several sections, or with other departments, though not comprehensive. Chinese: 共同办理. */
export const joint = all(check('matter.complexity', 'notEqual', 'comprehensive'), severalUnits)
export const singleSection = all(check('matter.complexity', 'notEqual', 'comprehensive'), check('departments.count', 'lessThan', 2))

/** Who asks is a grass-roots unit or an employee. Chinese: 基层单位或职工. */
export const fromBelow = check('party.kind', 'intersects', ['grass-roots', 'employee'])
export const proper = all(check('papers.complete', 'equal', true), check('matter.eligible', 'equal', true))
export const incomplete = check('papers.complete', 'equal', false)
export const deficient = any(incomplete, check('matter.eligible', 'equal', false))
/** What has to be told of what is missing. */
export const missing = { anyOf: ['missing-formalities', 'missing-materials', 'corrections'] } as const

/** The person asks for a service or for advice. Chinese: 要求提供服务或咨询. */
export const asksForService = check('occasion.purpose', 'intersects', ['inquiry', 'query', 'business', 'help-request'])
export const dissatisfied = check('occasion.satisfaction', 'in', ['dissatisfied', 'very-dissatisfied'])
export const complains = check('occasion.purpose', 'contains', 'complaint')

/** The leaders and heads of sections, any of whom may sign. Chinese: 审签. */
export const leaders = ['unit-head', 'leader', 'leader-in-charge', 'leadership', 'chief'] as const
export const completion = act(['conclude', 'decide', 'decline'], { ends: clock })

/** A limit that the matter has is kept. */
export const keepsLimit = (from: 'accept' | 'register' | 'assign', when: Condition | undefined, by: 'handling-unit' | 'lead-unit' | 'first-handler' | 'staff') =>
  duty({ on: eachLimit(from), ...(when && { when }), by, must: completion, within: theLimit(clock) })

/** Found of those who have to cooperate. Chinese: 不配合. */
export const uncooperative = found('uncooperative', true, 'matter')

export const onWorkingDay = check('absence.onWorkingDay', 'equal', true)
export const byHolderA = check('absence.ofHolderA', 'equal', true)
const upTo = (minutes: number) => check('absence.minutes', 'lessThanInclusive', minutes)
/** A short absence, as the reading has it. Chinese: 短时间离岗. */
export const short = any(upTo(30), all(reads(shortAbsence, 'two-hours'), upTo(120)))
export const long = none(short)

/** The breach leads to a petition or to bad effects. Chinese: 致使上访或造成不良影响. */
export const petitionedOrHarmed = any(
  found('effect', ['bad', 'grave']),
  all(recorded(act('contact', { with: { purpose: ['complaint', 'report'] } })), found('cause', 'conduct')),
)
