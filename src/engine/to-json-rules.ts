import type { NormRule, Rulebook } from '../norm/rulebook'
import { type Certainty, certainties } from './certainty'
import { atTop, emit } from './emit'
import { frozenCopy } from './frozen-copy'
import { type JsonCondition, type JsonGroup, type JsonRule, OUTCOME_EVENT, TRIGGER_EVENT } from './json-rule'

/** One condition in its two readings. */
export type Pair = { readonly [C in Certainty]: JsonRule }

/** The JSON rules that one rule of a rulebook comes down to. */
export interface Template {
  readonly rule: NormRule
  readonly trigger: Pair
  readonly outcomes: readonly Pair[]
}

const books = new WeakMap<Rulebook, readonly Template[]>()

/** The JSON rules of a rulebook, rule by rule; written on first use. */
export function templatesOf(rulebook: Rulebook): readonly Template[] {
  const existing = books.get(rulebook)
  if (existing !== undefined) return existing
  const templates = Object.freeze(rulebook.rules.map(templateOf))
  books.set(rulebook, templates)
  return templates
}

/**
 * The rules of a rulebook as plain JSON for json-rules-engine. Each rule gives its trigger and each of its outcomes,
 * every one twice, since that engine knows two truth values and a case file leaves things unknown: `definitely` holds
 * where the condition is known to hold, `possibly` where it is not known to fail. Every condition has a stable name
 * (`county-time-limit#3/a.when.own.1`), to which citations can be tied. There are no priorities, paths, or empty groups.
 *
 * They are templates: {@link createEngine} and {@link addRulebook} repeat each for every occasion (`event.params.on`)
 * of a case file, by adding the parameter `occasion` to its facts.
 *
 * @param rulebook - of `officium/rules`, or your own.
 * @returns the rules, in the order of the rulebook; frozen, and equal after a round trip through JSON.
 * @throws RangeError for a rulebook that names a clause that it does not have.
 * @example
 * ```ts
 * import { act, clause, defineRegulation, defineRulebook, duty, each, within } from 'officium'
 * import { toJsonRules } from 'officium/json-rules-engine'
 * const answer = clause('1', '第一条', { zh: '五日内答复', en: 'Answered within five days.' },
 *   duty({ on: each('contact'), by: 'organ', must: act('answer'), within: within(5, 'day') }))
 * const harbour = defineRegulation({ id: 'harbour-answers', title: { zh: '答复办法', en: 'Answers' }, system: 'time-limit', clauses: [answer] })
 * const rules = toJsonRules(defineRulebook({ id: 'harbour', institution: { zh: '港务局', en: 'Harbour office' }, regulations: [harbour] }))
 * rules.length //=> 8
 * rules[0].name //=> 'harbour-answers#1.when definitely'
 * rules[1].event.params.certainty //=> 'possibly'
 * ```
 */
export const toJsonRules = (rulebook: Rulebook): readonly JsonRule[] =>
  templatesOf(rulebook).flatMap(({ trigger, outcomes }) =>
    [trigger, ...outcomes].flatMap((pair) => certainties.map((certainty) => pair[certainty])),
  )

function templateOf(rule: NormRule): Template {
  const about = { rule: rule.id, clause: rule.citation.clause, on: rule.occasion }
  return {
    rule,
    trigger: pairOf((certainty) => ({
      name: `${rule.id}.when ${certainty}`,
      conditions: triggerOf(rule, certainty),
      event: { type: TRIGGER_EVENT, params: { part: 'trigger', ...about, certainty } },
    })),
    outcomes: rule.outcomes.map(({ status, reason, if: condition }, index) => {
      const outcome = index + 1
      return pairOf((certainty) => ({
        name: `${rule.id}.outcome.${outcome} ${certainty}`,
        conditions: atTop(emit(condition, certainty, `${rule.id}.outcome.${outcome}`)),
        event: { type: OUTCOME_EVENT, params: { part: 'outcome', outcome, status, reason, ...about, certainty } },
      }))
    }),
  }
}

const pairOf = (write: (certainty: Certainty) => JsonRule): Pair => ({
  definitely: frozenCopy(write('definitely')),
  possibly: frozenCopy(write('possibly')),
})

/** The trigger with its gates apart, so that the result tells which of them failed. */
function triggerOf({ id, gates }: NormRule, certainty: Certainty): JsonGroup {
  const name = `${id}.when`
  const parts: JsonCondition[] = []
  if (gates.inForce) parts.push(emit(gates.inForce, certainty, `${name}.in-force`))
  parts.push(emit(gates.own, certainty, `${name}.own`))
  gates.displacers.forEach(({ when }, index) => {
    parts.push(emit({ not: when }, certainty, `${name}.not-displaced.${index + 1}`))
  })
  return { name, all: parts }
}
