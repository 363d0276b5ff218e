import type { OccasionSpec } from '../case/spec'
import type { Measure, Role } from '../case/vocabulary'
import { all, type Condition, paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import type { Proposal } from '../verdict'
import { check } from './conditions'
import type { Norm, RuleDraft } from './norm'

/** One rung: the condition that leads to it, and the measures it allows. */
export interface Rung {
  /** A name that tells the rungs apart. */
  readonly name?: string
  /** The further condition of this rung (severity, effect, a count). */
  readonly when?: Condition
  readonly measures: readonly [Measure, ...Measure[]]
  readonly choice?: Proposal['choice']
}

/**
 * A ladder of accountability: from a failing, by its gravity or its repetition, to the measures that the text allows.
 * It never imposes anything: where a rung is reached the verdict is pending and carries a proposal (measures, choice,
 * who decides, what it rests on); a recorded measure that the rung allows fulfils it. Chinese: 责任追究.
 *
 * @param spec - `trigger` is the failing that leads onto the ladder; `rungs` in the order of the text.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { found, ladder, onceForTheMatter } from 'officium'
 * ladder({ on: onceForTheMatter, trigger: found('extorted', true, 'matter'), rungs: [{ measures: ['accountability'] }], decider: 'supervisor', liable: ['staff'] }).kind //=> 'ladder'
 * ```
 */
export const ladder = (spec: {
  readonly on: OccasionSpec
  /** The failing; left out where the occasion, a breach, is the failing itself. */
  readonly trigger?: Condition
  readonly rungs: readonly Rung[]
  readonly decider: Role
  readonly liable: readonly Role[]
  readonly heavier?: boolean
  /** Where this holds, the proposal is for the heavier among the measures. Chinese: 从重. */
  readonly heavierWhen?: Condition
}): Norm => ({ kind: 'ladder', rules: () => spec.rungs.map((rung) => rungRule(spec, rung)) })

function rungRule(spec: Parameters<typeof ladder>[0], rung: Rung): RuleDraft {
  const taken = paramsOf({ measures: rung.measures })
  return {
    occasion: spec.on,
    bearer: spec.decider,
    when: spec.trigger && rung.when ? all(spec.trigger, rung.when) : (spec.trigger ?? rung.when ?? ALWAYS),
    outcomes: [{ status: 'fulfilled', reason: 'measure-taken', if: check('measure.taken', 'equal', true, taken) }],
    otherwise: { status: 'pending', reason: 'measure-due' },
    proposal: {
      measures: rung.measures,
      choice: rung.choice ?? 'one',
      decider: spec.decider,
      liable: spec.liable,
      ...(spec.heavier && { heavier: true }),
    },
    ...(spec.heavierWhen && { heavierWhen: spec.heavierWhen }),
    ...(rung.name !== undefined && { label: rung.name }),
  }
}

/**
 * A reward: what merit earns. As with a ladder nothing is granted: where the merit is found the verdict is pending and
 * carries a proposal; a reward on record fulfils it. Chinese: 表扬、奖励.
 *
 * @param spec - the occasion, the merit, the measures that the text allows, who decides, and who is rewarded.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { eachQuestioned, found, reward } from 'officium'
 * reward({ on: eachQuestioned('contact'), when: found('commendable'), measures: ['commend'], decider: 'organ', to: ['staff'] }).kind //=> 'ladder'
 * ```
 */
export const reward = (spec: {
  readonly on: OccasionSpec
  readonly when: Condition
  readonly measures: readonly [Measure, ...Measure[]]
  readonly decider: Role
  readonly to: readonly Role[]
}): Norm => ({
  kind: 'ladder',
  rules: () => [
    {
      occasion: spec.on,
      bearer: spec.decider,
      when: spec.when,
      outcomes: [
        {
          status: 'fulfilled',
          reason: 'reward-given',
          if: check('measure.taken', 'equal', true, paramsOf({ measures: spec.measures })),
        },
      ],
      otherwise: { status: 'pending', reason: 'reward-due' },
      proposal: { measures: spec.measures, choice: 'one', decider: spec.decider, liable: spec.to, reward: true },
    },
  ],
})

/**
 * A circumstance that weighs on accountability: it makes the measures of the ladders heavier or lighter, within what
 * they allow, and proposes none of its own. Chinese: 从重、从轻情节.
 *
 * @param spec - the occasion (as a rule a breach), the circumstance, its effect, and who decides.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { circumstance, eachBreach, found } from 'officium'
 * circumstance({ on: eachBreach(), when: found('retaliated'), effect: 'heavier', decider: 'deciding-body' }).kind //=> 'ladder'
 * ```
 */
export const circumstance = (spec: {
  readonly on: OccasionSpec
  readonly when: Condition
  readonly effect: 'heavier' | 'lighter'
  readonly decider: Role
}): Norm => ({
  kind: 'ladder',
  rules: () => [
    {
      occasion: spec.on,
      bearer: spec.decider,
      when: spec.when,
      outcomes: [],
      otherwise: { status: 'fulfilled', reason: spec.effect === 'heavier' ? 'aggravated' : 'mitigated' },
    },
  ],
})
