import type { CaseFileInput } from '../case/schema'
import { nearest } from '../case/schema/near'
import type { Text } from '../errors'
import { explain } from '../explain'
import { judge } from '../judge/judge'
import type { JudgeOptions } from '../judge/options'
import type { Rulebook } from '../norm/rulebook'
import type { Calendar } from '../time/calendar'
import type { Judgement, Verdict } from '../verdict'
import { describeWrong, type WrongField } from './compare'
import { UnknownClauseError, WrongRulebookError } from './error'
import { type Mismatch, mismatches } from './match'
import type { Expectation, Scenario } from './schema'

/** One way in which a judgement is not what its scenario expects. */
export interface ScenarioDifference {
  /** The clause or rule as `expect` names it. */
  readonly clause: string
  readonly expected: Expectation
  /** The verdict that came; null where the case file holds no such occasion. */
  readonly verdict: Verdict | null
  readonly wrong: readonly WrongField[]
  readonly text: Text
  /** The explanation of the verdict that came. */
  readonly explanation: Text | null
}

/** How a scenario came out. Plain data. */
export interface ScenarioResult {
  readonly scenario: string
  readonly passed: boolean
  readonly differences: readonly ScenarioDifference[]
  /** How many clauses or rules were compared. */
  readonly compared: number
}

/** The options by which a scenario is to be judged. */
export function optionsOf(scenario: Scenario, rulebook: Rulebook, calendar?: Calendar): JudgeOptions {
  const { asOf, interpretations, parameters, beyondCoverage } = scenario
  return {
    rulebook,
    asOf,
    ...(calendar && { calendar }),
    ...(interpretations && { interpretations }),
    ...(parameters && { parameters }),
    ...(beyondCoverage && { beyondCoverage }),
  }
}

/**
 * Judges the case file of a scenario and compares the verdicts with those it expects. Pure.
 *
 * @param scenario - as {@link readScenario} returns it.
 * @param rulebook - the rulebook that the scenario names.
 * @param calendar - by default the calendar of China.
 * @returns whether all came as expected, and each difference with the explanation of what came.
 * @throws UnknownClauseError ('unknown-clause') where `expect` names a clause that the rulebook does not have;
 * WrongRulebookError ('wrong-rulebook'); CaseFileError and the errors of `judge` for its options.
 * @example
 * ```ts
 * import { readScenario, runScenario } from 'officium/scenario'
 * import { rulebooks } from 'officium/rules'
 * const scenario = readScenario({
 *   scenario: '电话咨询',
 *   rulebook: 'county-organs',
 *   asOf: '2024-03-05',
 *   case: { id: 'A-1', people: { zhang: { name: '张伟' } }, acts: [{ id: 'c1', type: 'contact', at: '2024-03-04T09:00', by: 'person-served', channel: 'phone', to: 'zhang' }] },
 *   expect: { 'county-first-inquiry#6/a': 'fulfilled' },
 * })
 * runScenario(scenario, rulebooks['county-organs']).passed //=> true
 * ```
 */
export function runScenario(scenario: Scenario, rulebook: Rulebook, calendar?: Calendar): ScenarioResult {
  if (scenario.rulebook !== rulebook.id) throw new WrongRulebookError(scenario.rulebook, rulebook.id)
  const known = clauseIds(rulebook)
  for (const id of Object.keys(scenario.expect)) checkClause(id, rulebook.id, known, ['expect', id])
  const judgement = judge(scenario.case as unknown as CaseFileInput, optionsOf(scenario, rulebook, calendar))
  const explanationOf = explainer()
  const differences = Object.entries(scenario.expect).flatMap(([clause, expected]) =>
    mismatches(verdictsOn(judgement, clause), expected, (verdict) => explanationOf(verdict).zh).map((mismatch) =>
      differenceOf(clause, mismatch, judgement, explanationOf),
    ),
  )
  return {
    scenario: scenario.scenario,
    passed: differences.length === 0,
    differences,
    compared: Object.keys(scenario.expect).length,
  }
}

function explainer(): (verdict: Verdict) => Text {
  const done = new Map<Verdict, Text>()
  return (verdict) => {
    const known = done.get(verdict) ?? { zh: explain(verdict, 'zh'), en: explain(verdict, 'en') }
    done.set(verdict, known)
    return known
  }
}

const verdictsOn = ({ verdicts }: Judgement, id: string): readonly Verdict[] => {
  const ofClause = verdicts.filter(({ clause }) => clause === id)
  return ofClause.length > 0 ? ofClause : verdicts.filter(({ rule }) => rule === id)
}

/** The ids of every clause and rule of a rulebook; a clause without rules is there too. */
export const clauseIds = (rulebook: Rulebook): ReadonlySet<string> =>
  new Set([
    ...rulebook.regulations.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`)),
    ...rulebook.rules.map(({ id }) => id),
  ])

/** @throws UnknownClauseError */
export function checkClause(
  id: string,
  rulebook: string,
  known: ReadonlySet<string>,
  path: readonly (string | number)[],
): void {
  if (!known.has(id)) throw new UnknownClauseError(path, id, rulebook, nearest(id, known))
}

function differenceOf(
  clause: string,
  { expectation, verdict, wrong }: Mismatch,
  judgement: Judgement,
  explanationOf: (verdict: Verdict) => Text,
): ScenarioDifference {
  return {
    clause,
    expected: expectation,
    verdict,
    wrong,
    text: verdict === null ? absence(clause, expectation, judgement) : wording(wrong),
    explanation: verdict === null ? null : explanationOf(verdict),
  }
}

function wording(wrong: readonly WrongField[]): Text {
  const texts = wrong.map(describeWrong)
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') }
}

function absence(clause: string, { status, occasion }: Expectation, judgement: Judgement): Text {
  const occasions = [...new Set(verdictsOn(judgement, clause).flatMap((verdict) => verdict.occasion?.id ?? []))]
  const list = occasions.length === 0 ? '—' : occasions.join(', ')
  return occasion === undefined
    ? {
        zh: `没有结论为 ${status} 的判断；该条款的事由：${list}`,
        en: `no verdict is ${status}; occasions of this clause: ${list}`,
      }
    : {
        zh: `事由 ${occasion} 上没有该条款的判断；该条款的事由：${list}`,
        en: `the clause has no verdict on the occasion ${occasion}; its occasions: ${list}`,
      }
}
