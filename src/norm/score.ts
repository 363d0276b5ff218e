import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Condition } from '../rule/condition'
import type { Norm } from './norm'

/**
 * Points that a failing loses or a merit earns. Breached (a loss) or fulfilled (a gain) on each occasion that meets the
 * condition, with the points in the verdict; a range whose number a person fixes is given as its two ends. Chinese: 计分.
 *
 * @param spec - `points` below zero are deducted, above zero added; one number, or `[least, most]`.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, onceForTheUnit, score } from 'officium'
 * score({ on: onceForTheUnit, by: 'unit', when: check('unit.standing', 'doesNotContain', 'rota'), points: -2 }).kind //=> 'score'
 * ```
 */
export function score(spec: {
  readonly on: OccasionSpec
  readonly by: Role
  readonly when: Condition
  readonly points: number | readonly [number, number]
  readonly unit?: string
}): Norm {
  const [from, to] = typeof spec.points === 'number' ? [spec.points, spec.points] : spec.points
  const status = Math.max(from, to) > 0 ? 'fulfilled' : 'breached'
  return {
    kind: 'score',
    rules: () => [
      {
        occasion: spec.on,
        bearer: spec.by,
        when: spec.when,
        outcomes: [],
        otherwise: { status, reason: 'points-due' },
        points: { from: Math.min(from, to), to: Math.max(from, to), unit: spec.unit ?? 'point' },
      },
    ],
  }
}
