import type { ActPattern, ClockPart, StopGround, StopRule } from '../case/spec'
import type { ActType, DocumentKind, LimitSource, Procedure } from '../case/vocabulary'
import { all, any, type Condition, none, paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import { check } from './conditions'
import type { Interpretation } from './interpretation'
import type { ClockContribution, Norm, RuleDraft } from './norm'
import { each, eachComputation, eachLimit } from './occasions'

/** One thing that a clause says about how time counts. */
export type ClockRule =
  /** Limits are counted in days; whether working or calendar days is an interpretation. */
  | { readonly countsIn: 'days'; readonly basis: Interpretation }
  /** Whether the day of the starting event counts. */
  | { readonly startDay: 'excluded' | 'counted' }
  /** The event from which the limit runs. */
  | { readonly startsWith: ActType }
  /** The event from which it runs afresh, when the papers were deficient. */
  | { readonly restartsWith: ActType }
  /** Procedures whose time is not counted. */
  | {
      readonly excludes: readonly Procedure[]
      readonly requiredByLaw: boolean
      readonly from: readonly LimitSource[]
      readonly scope?: Interpretation
      readonly boundary?: Interpretation
    }
  /** The clock stands still from one act to another. */
  | {
      readonly stopsFrom: ActPattern
      readonly until: ActPattern
      readonly ground: StopGround
      readonly leavesOut?: 'both' | 'first-only' | 'last-only' | 'neither'
    }
  /** What is expressly not excluded: the time of a decision that another body takes. */
  | { readonly includes: 'government' | 'superior-organ' | 'other-department' }
  /** The act that ends the matter, whatever else is still to be done. */
  | { readonly endsWith: ActType; readonly document: DocumentKind }

/**
 * A rule of the clock: how the limits of its regulation are counted. Every limit counted by the regulation follows
 * it. Where the case file holds the due day that the body itself worked out, the rule is also judged: breached when
 * that day is what leaving the rule out would have given.
 *
 * @param rule - one thing that the clause says about time; see {@link ClockRule}.
 * @param from - the acts from which the regulation's limits run; needed to find the limits to be judged.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { clock } from 'officium'
 * clock({ startDay: 'excluded' }, 'apply').kind //=> 'clock'
 * ```
 */
export function clock(rule: ClockRule, ...from: readonly ActType[]): Norm {
  const starts = from.length === 0 ? (['apply'] as const) : from
  if ('countsIn' in rule) {
    return {
      kind: 'clock',
      interpretations: [rule.basis],
      clock: () => ({ dayBasis: rule.basis.id }),
      rules: () => [
        {
          occasion: eachLimit(starts),
          bearer: 'organ',
          when: ALWAYS,
          outcomes: [{ status: 'fulfilled', reason: 'holds', if: check('limit.inDays', 'equal', true) }],
          otherwise: { status: 'breached', reason: 'does-not-hold' },
        },
      ],
    }
  }
  if ('endsWith' in rule) {
    return {
      kind: 'clock',
      rules: () => [
        {
          occasion: each(rule.endsWith),
          bearer: 'organ',
          when: isDocument(rule.document),
          outcomes: [],
          otherwise: { status: 'fulfilled', reason: 'applied' },
        },
      ],
    }
  }
  const [part, contribute] = partOf(rule)
  return {
    kind: 'clock',
    ...('excludes' in rule && { interpretations: [rule.scope, rule.boundary].filter((item) => item !== undefined) }),
    clock: contribute,
    rules: (clause, regulation) => [computationRule(part ?? `stop ${clause}`, regulation, starts)],
  }
}

function partOf(
  rule: Exclude<ClockRule, { countsIn: string } | { endsWith: string }>,
): readonly [ClockPart | undefined, (clause: string) => ClockContribution] {
  if ('startDay' in rule)
    return ['startDay', (clause) => ({ startDay: { clause, counted: rule.startDay === 'counted' } })]
  if ('startsWith' in rule) return ['starts', (clause) => ({ starts: { clause } })]
  if ('restartsWith' in rule) return ['restarts', (clause) => ({ restarts: { clause, act: rule.restartsWith } })]
  if ('includes' in rule) return ['includes', (clause) => ({ includes: { clause, needsDecisionOf: rule.includes } })]
  return [undefined, (clause) => ({ stops: [stopRule(rule, clause)] })]
}

function stopRule(rule: Extract<ClockRule, { excludes: unknown } | { stopsFrom: unknown }>, clause: string): StopRule {
  if ('stopsFrom' in rule)
    return {
      clause,
      since: rule.stopsFrom,
      until: rule.until,
      ground: rule.ground,
      leavesOut: rule.leavesOut ?? 'both',
    }
  const { excludes: procedures, requiredByLaw, from, scope, boundary } = rule
  return {
    clause,
    procedures,
    requiredByLaw,
    from,
    ...(scope && { scope: scope.id }),
    ...(boundary && { boundary: boundary.id }),
  }
}

const isDocument = (document: DocumentKind): Condition => ({
  fact: 'occasion.document',
  operator: 'equal',
  value: document,
})

/** Judges the body's own computation of a limit by one part of the clock, where that part matters. */
function computationRule(part: ClockPart, regulation: string, from: readonly ActType[]): RuleDraft {
  const due = paramsOf({ clock: regulation })
  const without = paramsOf({ clock: regulation, part })
  const stated = { fact: 'limit.stated' } as const
  const isStop = part.startsWith('stop ')
  const matters = none(same('limit.due', due, { fact: 'limit.dueWithout', params: without }))
  const later = check('limit.due', 'before', stated, due)
  return {
    occasion: eachComputation(from),
    bearer: 'organ',
    when: all(
      check('limit.running', 'equal', true, due),
      isStop ? any(matters, all(check('limit.waited', 'equal', true, without), later)) : matters,
    ),
    outcomes: [
      { status: 'fulfilled', reason: 'applied', if: same('limit.due', due, stated) },
      { status: 'breached', reason: 'miscounted', if: same('limit.dueWithout', without, stated) },
      // Only such a clause lets time be left out: what is left out beyond it has no ground.
      ...(isStop ? [{ status: 'breached', reason: 'left-out-too-much', if: later } as const] : []),
    ],
    otherwise: { status: 'fulfilled', reason: 'differs-otherwise' },
    shows: { due: { kind: 'limit', clock: regulation }, stated: true },
  }
}

const same = (
  fact: 'limit.due' | 'limit.dueWithout',
  params: ReturnType<typeof paramsOf>,
  other: { readonly fact: 'limit.stated' | 'limit.dueWithout'; readonly params?: ReturnType<typeof paramsOf> },
): Condition => all(check(fact, 'notAfter', other, params), check(fact, 'notBefore', other, params))
