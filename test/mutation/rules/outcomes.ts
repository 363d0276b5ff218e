import type { RuleDraft } from '../../../src/norm/norm'
import type { Condition, Leaf } from '../../../src/rule/condition'
import { compare } from '../../../src/rule/operators'
import { known } from '../../../src/rule/fact'
import { leavesOf } from '../../rules/statuses'
import { conditionVariants } from './conditions'
import { inside, replaced, type Variant, variant, without } from './variant'

const conjuncts = (condition: Condition): readonly Condition[] => ('all' in condition ? condition.all : [condition])
const isLeaf = (condition: Condition): condition is Leaf => 'fact' in condition

/** Whether two comparisons of one pair of numbers can never both hold: then their order says nothing. */
function excludes(a: Condition, b: Condition): boolean {
  if (!isLeaf(a) || !isLeaf(b)) return false
  if (JSON.stringify([a.fact, a.params, a.value]) !== JSON.stringify([b.fact, b.params, b.value])) return false
  return [0, 1, 2].every(
    (n) => !(compare(a.operator, known(n), known(1)) === true && compare(b.operator, known(n), known(1)) === true),
  )
}

const disjoint = (a: Condition, b: Condition): boolean =>
  conjuncts(a).some((one) => conjuncts(b).some((two) => excludes(one, two)))

/** Each way in which the outcomes of a rule could be wrong: one dropped, two in the other order, two results exchanged. */
export function resultVariants(draft: RuleDraft): readonly Variant<RuleDraft>[] {
  const { outcomes, otherwise } = draft
  return outcomes.flatMap((outcome, index): readonly Variant<RuleDraft>[] => {
    const put = (to: typeof outcomes): RuleDraft => ({ ...draft, outcomes: to })
    const { status, reason } = outcome
    const next = outcomes[index + 1]
    const exchanged = next ?? otherwise
    const first = { ...outcome, status: exchanged.status, reason: exchanged.reason }
    return [
      variant(`without the outcome ${reason}`, put(without(outcomes, index))),
      next === undefined
        ? variant(`${reason} ↔ ${otherwise.reason}`, {
            ...draft,
            outcomes: replaced(outcomes, index, first),
            otherwise: { status, reason },
          })
        : variant(
            `${reason} ↔ ${next.reason}`,
            put(replaced(replaced(outcomes, index, first), index + 1, { ...next, status, reason })),
          ),
      ...(next === undefined || disjoint(outcome.if, next.if)
        ? []
        : [
            variant(
              `${next.reason} asked before ${reason}`,
              put(replaced(replaced(outcomes, index, next), index + 1, outcome)),
            ),
          ]),
    ]
  })
}

/** The conditions of the outcomes of a rule as its kind of norm has them, whatever acts and periods it is about. */
export const patternOf = ({ outcomes }: RuleDraft): string =>
  JSON.stringify(outcomes, (key, value: unknown) => (key === 'params' ? null : value))

/** Whether outcomes ask only what their kind of norm asks of any clause, and nothing of the clause's own. */
export const isGeneral = ({ outcomes }: RuleDraft): boolean =>
  outcomes.length > 0 &&
  outcomes
    .flatMap((outcome) => leavesOf(outcome.if))
    .every(({ fact, params }) => params !== undefined && !fact.startsWith('finding.'))

/** Each way in which a condition of an outcome could be wrong. */
export const conditionsOfOutcomes = (draft: RuleDraft): readonly Variant<RuleDraft>[] =>
  draft.outcomes.flatMap((outcome, index) =>
    inside(
      conditionVariants(outcome.if),
      (to): RuleDraft => ({ ...draft, outcomes: replaced(draft.outcomes, index, { ...outcome, if: to }) }),
      outcome.reason,
    ),
  )
