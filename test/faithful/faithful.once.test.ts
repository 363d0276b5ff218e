import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import type { CaseFileInput } from '../../src/index'
import { optionsOf } from '../../src/scenario/run'
import { readScenarioFile, scenarioFileNames } from '../rules/scenario-files'
import { type Faithfulness, faithfulness, together } from './check'
import { onGenerated, told } from './files'

const RUNS = 40
const SEED = 20_240_205

const kindOf = ({ found }: Faithfulness, kind: 'insufficient' | 'idle') => found.filter((one) => one.kind === kind)

/**
 * Of a thousand reasons, how many may carry nothing: bounds of limits that are not settled, and, where an end is
 * compared with the end that another count gives, what moves both alike. Scenarios are often about just that.
 */
const idleOf = (inGeneratedFiles: boolean, { inputs }: Faithfulness): number =>
  (inputs * (inGeneratedFiles ? 7 : 50)) / 1000

describe.each(Object.entries(rulebooks))('the reasons of verdicts by the rules of %s', (id, rulebook) => {
  it('carry every determined verdict on generated case files, and hardly one of them is idle', () => {
    const result = onGenerated(rulebook, RUNS, SEED)
    expect(kindOf(result, 'insufficient').map(told)).toEqual([])
    expect(kindOf(result, 'idle').length).toBeLessThanOrEqual(idleOf(true, result))
    expect(result.inputs).toBeGreaterThan(RUNS)
  })

  it('carry every determined verdict of the scenarios, and hardly one of them is idle', () => {
    const result = scenarioFileNames()
      .filter((file) => file.startsWith(`${id}/`))
      .map((file) => readScenarioFile(file).scenario)
      .map((scenario) => faithfulness(scenario.case as unknown as CaseFileInput, optionsOf(scenario, rulebook)))
      .reduce(together)
    expect(kindOf(result, 'insufficient').map(told)).toEqual([])
    expect(kindOf(result, 'idle').length).toBeLessThanOrEqual(idleOf(false, result))
    expect(result.inputs).toBeGreaterThan(0)
  })
})
