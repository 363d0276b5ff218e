import type { CaseFileInput } from '../../../src/case/schema'
import { type CaseFile, parseCaseFile } from '../../../src/case/schema'
import { explain } from '../../../src/explain'
import { judge } from '../../../src/judge/judge'
import type { Rulebook } from '../../../src/norm/rulebook'
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
    clauses: new Set(Object.keys(scenario.expect).map((id) => id.split('~')[0] ?? id)),
  }
}

/** Whether a scenario comes out otherwise by this rulebook; a rulebook that cannot be used does not go unnoticed. */
function fails({ scenario, caseFile }: Prepared, rulebook: Rulebook): boolean {
  try {
    const { verdicts } = judge(caseFile, optionsOf(scenario, rulebook))
    return Object.entries(scenario.expect).some(([id, expected]) => {
      const ofClause = verdicts.filter(({ clause }) => clause === id)
      const own = ofClause.length > 0 ? ofClause : verdicts.filter(({ rule }) => rule === id)
      return mismatches(own, expected, (verdict) => explain(verdict, 'zh')).length > 0
    })
  } catch {
    return true
  }
}

/** Tries every mutant of a rulebook on its scenarios, those that speak of the changed clause first. */
export function tried(rulebook: Rulebook, files: readonly ScenarioFile[], of: (mutant: Mutant) => boolean = () => true): readonly Outcome[] {
  const prepared = files.filter(({ scenario }) => scenario.rulebook === rulebook.id).map(prepare)
  return mutantsOf(rulebook)
    .filter(of)
    .map((mutant) => {
      const changed = mutant.build()
      const near = prepared.filter(({ clauses }) => clauses.has(mutant.of))
      const far = prepared.filter(({ clauses }) => !clauses.has(mutant.of))
      return { mutant, killedBy: [...near, ...far].find((one) => fails(one, changed))?.file }
    })
}
