import { act, all, anyOf, attribute, ban, check, duty, found, scope, until, each, any, eachStaff } from '../../src/index'
import { atOnce, promptly } from './readings'
import { application, asked, competentKnown, complete, consults, contact, eligible, otherPost, outside, ownPost } from './terms'

/** What the full text and its excerpt both say. */
export const firstAskedIs = attribute({ on: contact, role: 'first-asked' })
export const firstHandlerIs = attribute({ on: application, role: 'first-handler' })

export const answersConsultation = duty({ on: contact, when: consults, by: 'first-asked', must: act(['answer', 'refer']), within: promptly })

export const followsThrough = duty({ on: application, by: 'first-handler', must: act(['follow-up', 'coordinate', 'urge']), within: until('conclude') })

export const allDepartments = scope({ on: contact, covers: check('always', 'equal', true) })
export const staffAre = scope({ on: eachStaff, covers: check('staff.category', 'in', ['civil-servant', 'managed-alike', 'public-management', 'seconded', 'hired']) })

/** The one duty that fits is done: answered, guided, told, helped or accepted. */
export const actsAsFits = duty({ on: contact, by: 'first-asked', within: promptly, must: act(['answer', 'refer', 'notify', 'help', 'accept', 'take-up']) })

export const tellsAllAtOnce = duty({ on: contact, when: ownPost, by: 'first-asked', within: atOnce, once: true,
  must: act('notify', { contents: ['basis', 'time-limit', 'procedure', 'materials', 'formalities'] }) })
export const acceptsOwn = duty({ on: application, when: all(ownPost, eligible, complete), by: 'first-asked', must: act('accept'), within: promptly })
export const guidesToHandler = duty({ on: contact, when: otherPost, by: 'first-asked', within: atOnce,
  must: anyOf(act('refer', { with: { manner: ['guided', 'escorted'] } }), act('refer', { contents: ['dest-phone'] })) })
export const explainsOutside = duty({ on: contact, when: outside, by: 'first-asked', must: act(['notify', 'answer'], { contents: ['reason-outside'] }), within: atOnce })
export const namesCompetent = duty({ on: contact, when: competentKnown, by: 'first-asked', must: act(['refer', 'notify'], { contents: ['dest-unit', 'dest-contact'] }), within: atOnce })
export const helpsOutside = duty({ on: contact, when: outside, by: 'first-asked', must: act('help'), within: atOnce })
export const receivesWarmly = ban({ on: asked, by: 'first-asked', against: found('manner', ['not-warm', 'cold', 'rude']) })
export const handlesOrFollows = duty({ on: contact, by: 'first-asked', must: act(['take-up', 'accept', 'answer', 'conclude', 'follow-up']), within: promptly })
export const keepsPrinciples = ban({ on: asked, by: 'first-asked', against: any(found('manner', ['not-warm', 'cold', 'rude']), found('uncivil-language'), found('careless')) })
export const reportsResult = duty({ on: each('conclude'), by: 'first-handler', must: act('notify', { to: 'person-served', contents: ['result'] }), within: promptly })
