import type { Path } from '../errors'
import { ScenarioError } from './error'
import { expectationSchema, type Scenario, scenarioSchema } from './schema'
import { shapeIssues } from './shape-issue'

const scenarioKeys = Object.keys(scenarioSchema.shape)
const expectationKeys = Object.keys(expectationSchema.shape)

const keysAt = (path: Path): readonly string[] =>
  path.length === 0 ? scenarioKeys : path[0] === 'expect' ? expectationKeys : path[0] === 'parameters' ? ['amount', 'unit'] : []

/** Whether a value means to be a scenario rather than a bare case file. */
export const looksLikeScenario = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, 'scenario') || Object.hasOwn(value, 'expect'))

/**
 * Checks the shape of a scenario. Its case file is checked when it is run.
 *
 * @param input - a scenario as it comes from YAML or JSON.
 * @returns the scenario, a copy.
 * @throws ScenarioError with every problem of its shape.
 * @example
 * ```ts
 * import { readScenario } from 'officium'
 * readScenario({ scenario: '空案卷', rulebook: 'county-organs', asOf: '2024-03-20', case: { id: 'A-1' }, expect: {} }).asOf //=> '2024-03-20'
 * ```
 */
export function readScenario(input: unknown): Scenario {
  const result = scenarioSchema.safeParse(input)
  if (result.success) return result.data
  throw new ScenarioError(shapeIssues(result.error.issues, input, { zh: '情景', en: 'the scenario' }, keysAt))
}
