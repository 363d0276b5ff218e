import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Condition } from '../rule/condition'
import type { Norm } from './norm'

/**
 * What the law takes as done: the matter counts as concluded in time because the applicant, by own fault, did not come
 * at the time set. Fulfilled where the conditions are met; then the limits of the regulation count as kept at that time.
 * Chinese: 视为.
 *
 * @param spec - the occasion that is taken as the act, and the conditions.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, deem, each } from 'officium'
 * deem({ on: each('schedule'), as: 'conclude', by: 'organ', when: check('party.missedAppointment', 'equal', true) }).kind //=> 'deem'
 * ```
 */
export const deem = (spec: {
  readonly on: OccasionSpec
  readonly as: 'conclude'
  readonly by: Role
  readonly when: Condition
}): Norm => ({
  kind: 'deem',
  clock: (clause) => ({ deems: { clause, when: spec.when } }),
  rules: () => [
    {
      occasion: spec.on,
      bearer: spec.by,
      when: spec.when,
      outcomes: [],
      otherwise: { status: 'fulfilled', reason: 'deemed' },
    },
  ],
})
