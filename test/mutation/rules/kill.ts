import type { CaseFileInput } from '../../../src/case/schema'
import { type CaseFile, parseCaseFile } from '../../../src/case/schema'
import { explain } from '../../../src/explain'
import { judge } from '../../../src/judge/judge'
import type { NormRule, Rulebook } from '../../../src/norm/rulebook'
import { factsIn } from '../../../src/rule/condition'
import type { Scenario } from '../../../src/scenario'
import { mismatches } from '../../../src/scenario/match'
import { optionsOf } from '../../../src/scenario/run'
import type { ScenarioFile } from '../../rules/scenario-files'
import { type Mutant, mutantsOf } from './mutants'

/** A scenario whose case file is read once for all mutants. */
interface Prepared {
  readonly file: string
  readonly scenario: Scenario
  readonly caseFile: CaseFile
  /** The clauses of which it says something. */
  readonly clauses: ReadonlySet<string>
}

/** A mutant, and the scenario that fails on it; none where the mutant survives. */
export interface Outcome {
  readonly mutant: Mutant
  readonly killedBy: string | undefined
}

function prepare({ file, scenario }: ScenarioFile): Prepared {
  return {
    file,
    scenario,
    caseFile: parseCaseFile(scenario.case as unknown as CaseFileInput),
    clauses: new Set(Object.keys(scenario.expect).map(clauseOf)),
  }
}

/** The clauses whose rules a mutant changes; undefined where it can change any verdict: a clock, a reading, a score sheet. */
function changedClauses(before: Rulebook, after: Rulebook): ReadonlySet<string> | undefined {
  const frame = ({ clocks, interpretations, regulations }: Rulebook) =>
    JSON.stringify([clocks, interpretations, regulations.map(({ sheet }) => sheet ?? null)])
  if (frame(before) !== frame(after)) return undefined
  const old = new Set(before.rules.map((rule) => JSON.stringify(rule)))
  const now = new Set(after.rules.map((rule) => JSON.stringify(rule)))
  const gone = before.rules.filter((rule) => !now.has(JSON.stringify(rule)))
  const come = after.rules.filter((rule) => !old.has(JSON.stringify(rule)))
  return new Set([...gone, ...come].map(({ citation }) => citation.clause))
}

/** Whether a rule looks at the breaches of other clauses. */
const isSecondOrder = ({ occasion, when, outcomes }: NormRule): boolean =>
  ('each' in occasion && occasion.each === 'breach') ||
  [when, ...outcomes.map((outcome) => outcome.if)].some((condition) =>
    factsIn(condition).some((fact) => /^(breach|sheet)\./.test(fact)),
  )

/** A rulebook with the rules of some clauses only. */
const narrowed = (book: Rulebook, clauses: ReadonlySet<string>): Rulebook => ({
  ...book,
  rules: book.rules.filter(({ citation }) => clauses.has(citation.clause)),
})

const clauseOf = (id: string): string => id.split('~')[0] ?? id

/** Whether a scenario comes out otherwise by this rulebook; a rulebook that cannot be used does not go unnoticed. */
function fails({ scenario, caseFile }: Prepared, rulebook: Rulebook, clauses?: ReadonlySet<string>): boolean {
  try {
    const { verdicts } = judge(caseFile, optionsOf(scenario, rulebook))
    return Object.entries(scenario.expect).some(([id, expected]) => {
      if (clauses !== undefined && !clauses.has(clauseOf(id))) return false
      const ofClause = verdicts.filter(({ clause }) => clause === id)
      const own = ofClause.length > 0 ? ofClause : verdicts.filter(({ rule }) => rule === id)
      return mismatches(own, expected, (verdict) => explain(verdict, 'zh')).length > 0
    })
  } catch {
    return true
  }
}

/** A mutant ready to judge by; undefined where the constructors refuse it. */
function built(mutant: Mutant): Rulebook | undefined {
  try {
    return mutant.build()
  } catch {
    return undefined
  }
}

/** The scenario that fails on a mutant: those that speak of the changed clauses are tried first, on these alone. */
function killer(before: Rulebook, mutant: Mutant, prepared: readonly Prepared[]): string | undefined {
  const after = built(mutant)
  if (after === undefined) return 'its own definition'
  const changed = changedClauses(before, after)
  const resting = new Set(before.rules.filter(isSecondOrder).map(({ citation }) => citation.clause))
  if (changed !== undefined) {
    // What rests on the breaches of other clauses cannot be judged without them.
    const clauses = new Set([...changed].filter((id) => !resting.has(id)))
    const small = narrowed(after, clauses)
    const found = prepared.find((one) => [...clauses].some((id) => one.clauses.has(id)) && fails(one, small, clauses))
    if (found !== undefined || resting.size === 0) return found?.file
  }
  const near = prepared.filter((one) => one.clauses.has(mutant.of))
  const far = prepared.filter((one) => !one.clauses.has(mutant.of))
  return [...near, ...far].find((one) => fails(one, after))?.file
}

/** Tries every mutant of a rulebook on its scenarios. */
export function tried(
  rulebook: Rulebook,
  files: readonly ScenarioFile[],
  of: (mutant: Mutant) => boolean = () => true,
): readonly Outcome[] {
  const prepared = files.filter(({ scenario }) => scenario.rulebook === rulebook.id).map(prepare)
  const wrong = prepared.filter((one) => fails(one, rulebook)).map(({ file }) => file)
  if (wrong.length > 0) throw new Error(`without any change these scenarios fail already: ${wrong.join(', ')}`)
  return mutantsOf(rulebook)
    .filter(of)
    .map((mutant) => ({ mutant, killedBy: killer(rulebook, mutant, prepared) }))
}
