import type { FactName } from '../case/facts/types'
import type { OccasionSpec, Rounding } from '../case/spec'
import type { Role } from '../case/vocabulary'
import { all, type Condition } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import type { Norm } from './norm'

export interface ScoreSpec {
  readonly on: OccasionSpec
  readonly by: Role
  readonly when?: Condition
  /** Below zero deducted, above zero added; of a range, `[least, most]`, a person fixes the number (`awarded-points`). */
  readonly points: number | readonly [number, number]
  readonly unit?: string
  /** The category of the sheet under which they are counted. */
  readonly category?: string
  /** The most that all occasions of one period give or take together. */
  readonly cap?: number
  /** The points are for each step by which a rate falls short of a mark; a part of one as `round` says. Chinese: 每降低……扣……. */
  readonly perStep?: {
    readonly rate: Extract<FactName, `unit.${string}Rate`>
    readonly below: number
    readonly step: number
    readonly round?: Rounding
  }
  /** The points are for each unit of a number: 每半天. */
  readonly times?: { readonly fact: Extract<FactName, 'absence.halfDays'>; readonly round?: Rounding }
  readonly label?: string
}

/**
 * Points that a failing loses or a merit earns. Breached (a loss) or fulfilled (a gain) on each occasion that meets the
 * condition, with the points in the verdict; a range whose number nobody has fixed is given as its two ends. Chinese: 计分.
 *
 * @param spec - see {@link ScoreSpec}.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { check, onceForTheUnit, score } from 'officium'
 * score({ on: onceForTheUnit, by: 'unit', when: check('unit.standing', 'doesNotContain', 'rota'), points: -2 }).kind //=> 'score'
 * ```
 */
export function score(spec: ScoreSpec): Norm {
  const [from, to] = typeof spec.points === 'number' ? [spec.points, spec.points] : spec.points
  const status = Math.max(from, to) > 0 ? 'fulfilled' : 'breached'
  const { perStep, times, category, cap, label } = spec
  const wholeStep = perStep?.round === undefined || perStep.round === 'down'
  const short: Condition | undefined = perStep && {
    fact: perStep.rate,
    operator: wholeStep ? 'lessThanInclusive' : 'lessThan',
    value: wholeStep ? perStep.below - perStep.step : perStep.below,
  }
  const conditions = [spec.when, short].filter((item) => item !== undefined)
  return {
    kind: 'score',
    rules: () => [
      {
        occasion: spec.on,
        bearer: spec.by,
        when: conditions.length === 0 ? ALWAYS : all(...conditions),
        outcomes: [],
        otherwise: { status, reason: 'points-due' },
        points: {
          from: Math.min(from, to),
          to: Math.max(from, to),
          unit: spec.unit ?? 'point',
          ...(category !== undefined && { category }),
          ...(cap !== undefined && { cap }),
          ...(perStep && { perStep }),
          ...(times && { times }),
        },
        ...(label !== undefined && { label }),
      },
    ],
  }
}
