import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Condition } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import type { Norm } from './norm'

interface ConductSpec {
  readonly on: OccasionSpec
  readonly when?: Condition
  readonly by: Role
  readonly label?: string
}

/**
 * A ban: what must not be or be done. Breached where it is found, fulfilled where it is found not to be.
 *
 * @param spec - occasion, condition, bearer and what is banned (`against`).
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { ban, eachQuestioned, found } from 'officium'
 * ban({ on: eachQuestioned('contact'), by: 'first-asked', against: found('shirked') }).kind //=> 'ban'
 * ```
 */
export const ban = (spec: ConductSpec & { readonly against: Condition }): Norm => ({
  kind: 'ban',
  rules: () => [
    {
      occasion: spec.on,
      bearer: spec.by,
      when: spec.when ?? ALWAYS,
      outcomes: [{ status: 'breached', reason: 'found', if: spec.against }],
      otherwise: { status: 'fulfilled', reason: 'found-proper' },
      ...(spec.label !== undefined && { label: spec.label }),
    },
  ],
})

/**
 * A standard: what must be so. Fulfilled where it is found so, breached where it is found wanting.
 *
 * @param spec - occasion, condition, bearer and what is required (`requires`).
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, onceForTheMatter, standard } from 'officium'
 * standard({ on: onceForTheMatter, by: 'organ', requires: check('matter.handlingMode', 'equal', 'parallel') }).kind //=> 'standard'
 * ```
 */
export const standard = (spec: ConductSpec & { readonly requires: Condition }): Norm => ({
  kind: 'standard',
  rules: () => [
    {
      occasion: spec.on,
      bearer: spec.by,
      when: spec.when ?? ALWAYS,
      outcomes: [{ status: 'fulfilled', reason: 'holds', if: spec.requires }],
      otherwise: { status: 'breached', reason: 'does-not-hold' },
      ...(spec.label !== undefined && { label: spec.label }),
    },
  ],
})
