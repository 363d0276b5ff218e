import type { Text } from '../errors'
import type { Condition } from '../rule/condition'
import type { NormKind } from '../verdict'
import type { NormRule, Rulebook } from './rulebook'

/** What a rulebook makes of one clause. */
export interface ClauseCoverage {
  readonly clause: string
  readonly locator: string
  readonly kinds: readonly NormKind[]
  /** `yes`: decided from records; `observed`: decided once a person has found something; `no`: nothing to decide. */
  readonly computable: 'yes' | 'observed' | 'no'
  readonly rules: readonly string[]
  /** Why a clause without rules has none. */
  readonly reason?: Text
}

/**
 * Lists every clause of a rulebook in the order of the texts, with its kinds of norm, its rules, and the reason where
 * it has none.
 *
 * @param rulebook - of `officium/rules`, or your own.
 * @returns one entry a clause.
 * @example
 * ```ts
 * import { clauseCoverage, rulebooks } from 'officium/rules'
 * clauseCoverage(rulebooks['county-organs'])[0]?.clause //=> 'county-first-inquiry#1/a'
 * ```
 */
export function clauseCoverage(rulebook: Rulebook): readonly ClauseCoverage[] {
  return rulebook.regulations.flatMap((regulation) =>
    regulation.clauses.map((clause) => {
      const id = `${regulation.id}#${clause.id}`
      const rules = rulebook.rules.filter((rule) => rule.citation.clause === id)
      const reason = clause.norms.find((norm) => norm.remark)?.remark?.reason
      return {
        clause: id,
        locator: clause.locator,
        kinds: [...new Set(clause.norms.map((norm) => norm.kind))],
        computable: rules.length === 0 ? 'no' : rules.some(restsOnFinding) ? 'observed' : 'yes',
        rules: rules.map((rule) => rule.id),
        ...(reason && { reason }),
      } as const
    }),
  )
}

const restsOnFinding = (rule: NormRule): boolean =>
  [rule.gates.own, ...rule.outcomes.map((outcome) => outcome.if)].some(namesFinding)

function namesFinding(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(namesFinding)
  if ('any' in condition) return condition.any.some(namesFinding)
  if ('not' in condition) return namesFinding(condition.not)
  return condition.fact.startsWith('finding.')
}
