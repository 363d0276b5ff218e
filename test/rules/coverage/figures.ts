import { clauseCoverage } from '../../../src/norm/coverage'
import type { Rulebook } from '../../../src/norm/rulebook'
import { exceptions } from '../exceptions'
import { shownBy } from '../exercised'
import type { ScenarioFile } from '../scenario-files'
import { statusesOf } from '../statuses'
import { type ConditionSeen, conditionsSeen } from './conditions'
import { type Listed, sorted } from './listed'

/** How far scenarios exercise something: a regulation, or one clause. */
export interface Figures {
  readonly of: string
  readonly clauses: number
  readonly norms: number
  readonly rules: number
  readonly statuses: Share
  readonly conditions: Share
  /** Answers to comparisons that no case file can give. */
  readonly listed: number
}

export interface Share {
  readonly wanted: number
  readonly shown: number
}

interface Item {
  readonly clause: string
  readonly regulation: string
  readonly wanted: number
  readonly shown: number
}

const sum = (items: readonly Item[]): Share => ({
  wanted: items.reduce((total, { wanted }) => total + wanted, 0),
  shown: items.reduce((total, { shown }) => total + shown, 0),
})

/** What the scenarios exercise of a rulebook, by regulation and by clause; and the comparisons that lack an answer. */
export function coverageOf(
  rulebook: Rulebook,
  files: readonly ScenarioFile[],
): {
  readonly regulations: readonly Figures[]
  readonly clauses: readonly Figures[]
  readonly open: readonly ConditionSeen[]
  readonly listed: readonly Listed[]
} {
  const excused = new Set((exceptions[rulebook.id] ?? []).map(({ rule, status }) => `${rule} ${status}`))
  const met = new Set(
    shownBy(files, rulebook).flatMap(({ verdicts }) => verdicts.map(({ rule, status }) => `${rule} ${status}`)),
  )
  const statuses = rulebook.rules.map((rule): Item => {
    const wanted = statusesOf(rule).filter((status) => !excused.has(`${rule.id} ${status}`))
    const shown = wanted.filter((status) => met.has(`${rule.id} ${status}`))
    const { clause, regulation } = rule.citation
    return { clause, regulation, wanted: wanted.length, shown: shown.length }
  })
  const { seen, listed } = sorted(conditionsSeen(rulebook, files), rulebook)
  const conditions = seen.map(
    ({ clause, regulation, wanted, missing }): Item => ({
      clause,
      regulation,
      wanted: wanted.length,
      shown: wanted.length - missing.length,
    }),
  )
  const coverage = clauseCoverage(rulebook)
  const figures = (of: string, within: (id: string) => boolean): Figures => {
    const clauses = coverage.filter(({ clause }) => within(clause))
    return {
      of,
      clauses: clauses.length,
      norms: clauses.filter(({ kinds }) => kinds.some((kind) => kind !== 'remark')).length,
      rules: rulebook.rules.filter(({ citation }) => within(citation.clause)).length,
      statuses: sum(statuses.filter(({ clause }) => within(clause))),
      conditions: sum(conditions.filter(({ clause }) => within(clause))),
      listed: listed.filter(({ clause }) => within(clause)).length,
    }
  }
  return {
    regulations: rulebook.regulations.map(({ id }) => figures(id, (clause) => clause.startsWith(`${id}#`))),
    clauses: coverage.map(({ clause }) => figures(clause, (id) => id === clause)),
    open: seen.filter(({ missing }) => missing.length > 0),
    listed,
  }
}
