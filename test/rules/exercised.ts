import type { CaseFileInput } from '../../src/case/schema'
import { explain } from '../../src/explain'
import { judge } from '../../src/judge/judge'
import type { NormRule, Rulebook } from '../../src/norm/rulebook'
import type { Status } from '../../src/rule/rule'
import type { Expectation, Scenario } from '../../src/scenario'
import { speaksOf, wrongFields } from '../../src/scenario/compare'
import { optionsOf } from '../../src/scenario/run'
import type { Verdict } from '../../src/verdict'
import type { ScenarioFile } from './scenario-files'
import { statusesOf } from './statuses'

/** A status that a rule cannot be brought to, though its data name it, and why. */
export interface Exception {
  readonly rule: string
  readonly status: Status
  readonly reason: string
}

/** What a scenario shows: the verdicts that came out as it says. */
export interface Shown {
  readonly file: string
  readonly verdicts: readonly Verdict[]
}

/** Something of a rule, or of an interpretation, that no scenario shows. */
export interface Gap {
  readonly of: string
  readonly missing: readonly string[]
}

type Expected = Scenario['expect'][string]

const entriesOf = (expected: Expected | undefined): readonly Expectation[] =>
  expected === undefined
    ? []
    : (Array.isArray(expected) ? expected : [expected]).map((one) => (typeof one === 'string' ? { status: one } : one))

/** Whether a scenario says of a verdict that it is to come out as it did. */
function expects({ expect }: Scenario, verdict: Verdict): boolean {
  const entries = [...new Set([verdict.clause, verdict.rule])].flatMap((key) => entriesOf(expect[key]))
  const own = entries.filter(({ occasion }) => occasion !== undefined && speaksOf(occasion, verdict))
  const said = own.length > 0 ? own : entries.filter(({ occasion }) => occasion === undefined)
  return said.some((entry) => wrongFields(entry, verdict, () => explain(verdict, 'zh')).length === 0)
}

/** Judges the case file of a scenario by its own readings and as of its own day. */
export const judgeScenario = (scenario: Scenario, rulebook: Rulebook) =>
  judge(scenario.case as unknown as CaseFileInput, optionsOf(scenario, rulebook))

/**
 * What the scenarios of a rulebook show. That a case file holds no occasion for a rule says nothing of its trigger, and
 * does not count.
 */
export const shownBy = (files: readonly ScenarioFile[], rulebook: Rulebook): readonly Shown[] =>
  files
    .filter(({ scenario }) => scenario.rulebook === rulebook.id)
    .map(({ file, scenario }) => ({
      file,
      verdicts: judgeScenario(scenario, rulebook).verdicts.filter(
        (verdict) => verdict.reason !== 'no-occasion' && expects(scenario, verdict),
      ),
    }))

const gaps = (of: string, wanted: readonly string[], shown: ReadonlySet<string>): readonly Gap[] => {
  const missing = wanted.filter((one) => !shown.has(`${of} ${one}`))
  return missing.length === 0 ? [] : [{ of, missing }]
}

const gather = (shown: readonly Shown[], keys: (verdict: Verdict) => readonly string[]): ReadonlySet<string> =>
  new Set(shown.flatMap(({ verdicts }) => verdicts.flatMap(keys)))

/** The rules that some scenario does not bring to each status they can take. */
export function statusGaps(
  rules: readonly NormRule[],
  shown: readonly Shown[],
  exceptions: readonly Exception[] = [],
): readonly Gap[] {
  const met = gather(shown, ({ rule, status }) => [`${rule} ${status}`])
  const excused = new Set(exceptions.map(({ rule, status }) => `${rule} ${status}`))
  return rules.flatMap((rule) =>
    gaps(
      rule.id,
      statusesOf(rule).filter((status) => !excused.has(`${rule.id} ${status}`)),
      met,
    ),
  )
}

/** The rules that yield to a special clause, and are never shown to. */
export function displacementGaps(rules: readonly NormRule[], shown: readonly Shown[]): readonly Gap[] {
  const met = gather(shown, ({ rule, displacedBy }) => (displacedBy === undefined ? [] : [`${rule} ${displacedBy}`]))
  return rules.flatMap(({ id, gates }) => gaps(id, [...new Set(gates.displacers.map(({ clause }) => clause))], met))
}

/** The readings of a text on which no verdict of a scenario rests. */
export function readingGaps({ interpretations }: Rulebook, shown: readonly Shown[]): readonly Gap[] {
  const met = gather(shown, (verdict) => verdict.interpretations.map(({ id, choice }) => `${id} ${choice}`))
  return Object.values(interpretations).flatMap(({ id, options }) => gaps(id, Object.keys(options), met))
}

/** The gaps as a table. */
export const gapLines = (list: readonly Gap[]): readonly string[] =>
  list.map(({ of, missing }) => `${of.padEnd(36)} ${missing.join(', ')}`)
