import { all, any, check } from '../../src/index'

/** A guest wants something done. Chinese: 需要办理的事务. */
export const request = check('occasion.purpose', 'intersects', ['business', 'help-request'])
/** A guest asks or complains. Chinese: 咨询、投诉. */
export const raised = check('occasion.purpose', 'intersects', ['inquiry', 'query', 'complaint'])
export const complained = check('occasion.purpose', 'contains', 'complaint')

/** Within the department: one's own post, or another of the same department. Chinese: 本部门范围. */
export const ownDepartment = check('matter.remit', 'in', ['own', 'other-post'])
export const otherDepartment = check('matter.remit', 'equal', 'other-unit')

/** The department cannot solve it. Chinese: 本部门无法解决. */
export const beyondDepartment = check('matter.solvable', 'in', ['by-coordination', 'elsewhere', 'no'])
export const passedOn = all(raised, beyondDepartment)

/** Not answerable on the spot, or not within one's own duties. */
export const notAnswerable = all(raised, any(check('matter.onTheSpot', 'equal', false), check('matter.remit', 'notEqual', 'own')))

/** Of a complaint slip. The form serves inquiries as well. Chinese: 客人投诉处理单. */
export const complaintSlip = check('matter.kind', 'equal', 'complaint')
