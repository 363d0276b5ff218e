import type { ActPattern, OccasionSpec, Performance } from '../case/spec'
import type { Role } from '../case/vocabulary'
import { all, type Condition, paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import { owed, performance } from './acts'
import { check } from './conditions'
import type { Norm } from './norm'

/**
 * A permission: what somebody may do on its conditions. Nobody can breach it; it can shield from other norms, which
 * then say that they yield to it. Fulfilled where it was used on its conditions, pending where it may still be used.
 *
 * @param spec - occasion, conditions, who may, and what: an act or a condition that shows the use.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { act, each, permission } from 'officium'
 * permission({ on: each('apply'), by: 'organ', may: act('extend') }).kind //=> 'permission'
 * ```
 */
export function permission(spec: {
  readonly on: OccasionSpec
  readonly when?: Condition
  readonly by: Role
  readonly may: ActPattern | Performance | { readonly condition: Condition }
}): Norm {
  const { may } = spec
  if ('condition' in may) {
    return {
      kind: 'permission',
      rules: () => [
        {
          occasion: spec.on,
          bearer: spec.by,
          when: all(spec.when ?? ALWAYS, may.condition),
          outcomes: [],
          otherwise: { status: 'fulfilled', reason: 'used' },
        },
      ],
    }
  }
  const allowed = performance(may)
  const what = paramsOf(allowed)
  return {
    kind: 'permission',
    rules: () => [
      {
        occasion: spec.on,
        bearer: spec.by,
        when: spec.when ?? ALWAYS,
        outcomes: [{ status: 'fulfilled', reason: 'used', if: check('performed', 'equal', true, what) }],
        otherwise: { status: 'pending', reason: 'not-needed' },
        owed: owed(allowed),
        shows: { performance: allowed },
      },
    ],
  }
}
