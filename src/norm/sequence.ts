import type { ActPattern, OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import { type Condition, paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import { owed } from './acts'
import { check } from './conditions'
import type { Norm } from './norm'

/**
 * Steps that must be taken in their order: report first, then ask, then settle. Breached as soon as a later step is
 * taken before an earlier one; fulfilled when all are taken in order; pending before. Chinese: 先后顺序.
 *
 * @param spec - occasion, condition, bearer and the steps, first to last.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { act, each, sequence } from 'officium'
 * sequence({ on: each('contact'), by: 'staff', steps: [act('report'), act('conclude')] }).kind //=> 'sequence'
 * ```
 */
export function sequence(spec: {
  readonly on: OccasionSpec
  readonly when?: Condition
  readonly by: Role
  readonly steps: readonly ActPattern[]
  readonly label?: string
}): Norm {
  const what = paramsOf({ join: 'all', acts: spec.steps })
  return {
    kind: 'sequence',
    rules: () => [
      {
        occasion: spec.on,
        bearer: spec.by,
        when: spec.when ?? ALWAYS,
        outcomes: [
          { status: 'breached', reason: 'out-of-order', if: check('steps.order', 'equal', 'broken', what) },
          { status: 'fulfilled', reason: 'in-order', if: check('steps.order', 'equal', 'complete', what) },
        ],
        otherwise: { status: 'pending', reason: 'not-yet' },
        owed: owed({ join: 'all', acts: spec.steps }),
        shows: { performance: { join: 'all', acts: spec.steps } },
        ...(spec.label !== undefined && { label: spec.label }),
      },
    ],
  }
}
