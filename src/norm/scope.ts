import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import { all, type Condition, paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import { check } from './conditions'
import type { Norm } from './norm'

/**
 * To what, or to whom, a regulation applies. Fulfilled where the occasion is covered, not triggered where it is not.
 *
 * @param spec - the occasion and the condition under which it is covered.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, onceForTheMatter, scope } from 'officium'
 * scope({ on: onceForTheMatter, covers: check('matter.kind', 'equal', 'approval') }).kind //=> 'scope'
 * ```
 */
export const scope = (spec: { readonly on: OccasionSpec; readonly covers: Condition }): Norm => ({
  kind: 'scope',
  rules: () => [
    {
      occasion: spec.on,
      bearer: null,
      when: spec.covers,
      outcomes: [],
      otherwise: { status: 'fulfilled', reason: 'in-scope' },
    },
  ],
})

/**
 * A term that a clause defines: what counts as it. Fulfilled on each occasion that does. Chinese: 本制度所称……、视为…….
 *
 * @param spec - the occasion, and the condition on which it counts.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, each, term } from 'officium'
 * term({ on: each('report'), means: check('occasion.for', 'equal', 'escalation') }).kind //=> 'scope'
 * ```
 */
export const term = (spec: {
  readonly on: OccasionSpec
  readonly means: Condition
  readonly label?: string
}): Norm => ({
  kind: 'scope',
  rules: () => [
    {
      occasion: spec.on,
      bearer: null,
      when: spec.means,
      outcomes: [],
      otherwise: { status: 'fulfilled', reason: 'counts-as' },
      ...(spec.label !== undefined && { label: spec.label }),
    },
  ],
})

/**
 * Who is the responsible person (the first-asked person, the lead unit …). Fulfilled, and named in the verdict, where
 * the case file tells who it is; undetermined where it does not. Chinese: 责任人的确定.
 *
 * @param spec - the occasion, the condition, and the role that the clause gives to somebody.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { attribute, each } from 'officium'
 * attribute({ on: each('contact'), role: 'first-asked' }).kind //=> 'attribution'
 * ```
 */
export const attribute = (spec: {
  readonly on: OccasionSpec
  readonly when?: Condition
  readonly role: Role
}): Norm => {
  const params = paramsOf({ role: spec.role })
  return {
    kind: 'attribution',
    rules: () => [
      {
        occasion: spec.on,
        bearer: spec.role,
        when: all(spec.when ?? ALWAYS, check('attributed', 'equal', true, params)),
        outcomes: [],
        otherwise: { status: 'fulfilled', reason: 'attributed' },
      },
    ],
  }
}
