import type { CaseFileInput } from '../../src/case/schema'
import { explain } from '../../src/explain'
import { judge } from '../../src/judge/judge'
import type { NormRule, Rulebook } from '../../src/norm/rulebook'
import type { Status } from '../../src/rule/rule'
import { speaksOf, wrongFields } from '../../src/scenario/compare'
import { optionsOf } from '../../src/scenario/run'
import type { Expectation, Scenario } from '../../src/scenario'
import type { Verdict } from '../../src/verdict'
import type { ScenarioFile } from './scenario-files'
import { statusesOf } from './statuses'

/** A status that a rule cannot be brought to, though its data name it, and why. */
export interface Exception {
  readonly rule: string
  readonly status: Status
  readonly reason: string
}

/** A rule, and the statuses to which no scenario brings it. */
export interface Gap {
  readonly rule: string
  readonly statuses: readonly Status[]
}

const pair = (rule: string, status: Status): string => `${rule} ${status}`

const entriesOf = (expected: Scenario['expect'][string] | undefined): readonly Expectation[] =>
  expected === undefined
    ? []
    : (Array.isArray(expected) ? expected : [expected]).map((one) => (typeof one === 'string' ? { status: one } : one))

/** Whether a scenario says of a verdict that it is to come out as it did. */
function expects(scenario: Scenario, verdict: Verdict): boolean {
  const entries = [verdict.clause, ...(verdict.rule === verdict.clause ? [] : [verdict.rule])].flatMap((key) =>
    entriesOf(scenario.expect[key]),
  )
  const own = entries.filter(({ occasion }) => occasion !== undefined && speaksOf(occasion, verdict))
  const said = own.length > 0 ? own : entries.filter(({ occasion }) => occasion === undefined)
  return said.some((entry) => wrongFields(entry, verdict, () => explain(verdict, 'zh')).length === 0)
}

/**
 * The pairs of rule and status that a scenario meets and expects. That a case file holds no occasion for a rule shows
 * nothing of its trigger, and does not count.
 */
export function pairsOf(scenario: Scenario, rulebook: Rulebook): ReadonlySet<string> {
  const { verdicts } = judge(scenario.case as unknown as CaseFileInput, optionsOf(scenario, rulebook))
  const met = verdicts.filter((verdict) => verdict.reason !== 'no-occasion' && expects(scenario, verdict))
  return new Set(met.map(({ rule, status }) => pair(rule, status)))
}

/** The pairs that the scenarios of a rulebook exercise, each with the files that do. */
export function exercisedPairs(files: readonly ScenarioFile[], rulebook: Rulebook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { file, scenario } of files) {
    if (scenario.rulebook !== rulebook.id) continue
    for (const key of pairsOf(scenario, rulebook)) found.set(key, [...(found.get(key) ?? []), file])
  }
  return found
}

/** The rules that some scenario does not bring to each status they can take. */
export function gapsOf(rules: readonly NormRule[], exercised: ReadonlyMap<string, unknown>, exceptions: readonly Exception[] = []): readonly Gap[] {
  const excused = new Set(exceptions.map(({ rule, status }) => pair(rule, status)))
  return rules.flatMap((rule) => {
    const statuses = statusesOf(rule).filter((status) => !exercised.has(pair(rule.id, status)) && !excused.has(pair(rule.id, status)))
    return statuses.length === 0 ? [] : [{ rule: rule.id, statuses }]
  })
}

/** The gaps as a table of rules and statuses. */
export const gapLines = (gaps: readonly Gap[]): readonly string[] => gaps.map(({ rule, statuses }) => `${rule.padEnd(36)} ${statuses.join(', ')}`)
