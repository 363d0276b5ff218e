import { maximumDepth } from '../case/schema/bounds'
import { issueText } from '../case/schema/issue-text'
import { plainFaults } from '../case/schema/plain'
import { valueAt } from '../case/schema/translate'
import type { Path } from '../errors'
import { ScenarioError } from './error'
import { expectationSchema, type Scenario, scenarioSchema } from './schema'
import { type ShapeIssue, shapeIssues } from './shape-issue'

const scenarioKeys = Object.keys(scenarioSchema.shape)
const expectationKeys = Object.keys(expectationSchema.shape)

function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return scenarioKeys
  if (path[0] === 'expect') return expectationKeys
  return path[0] === 'parameters' ? ['amount', 'unit'] : []
}

/**
 * Whether a value means to be a scenario rather than a bare case file.
 *
 * @example
 * ```ts
 * import { looksLikeScenario } from 'officium/scenario'
 * looksLikeScenario({ scenario: '听证日误算' }) //=> true
 * ```
 */
export const looksLikeScenario = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, 'scenario') || Object.hasOwn(value, 'expect'))

/** A scenario holds its case file one level down. */
const deepest = maximumDepth + 1

/** What is no plain data of a bearable size, or has a key that the schema library would pass over in silence. */
function hostileIssues(input: unknown): readonly ShapeIssue[] {
  try {
    return plainFaults(input, deepest).map(({ fault, path }) => {
      const value = valueAt(input, path)
      return { path, value, text: issueText(fault, path, value) }
    })
  } catch {
    // A getter or a proxy of the host threw while the input was read.
    return [{ path: [], value: undefined, text: issueText({ code: 'unreadable' }, [], undefined) }]
  }
}

/**
 * Checks the shape of a scenario. Its case file is checked when it is run.
 *
 * @param input - a scenario as it comes from YAML or JSON.
 * @returns the scenario: a copy, but for the case file, which is the one given.
 * @throws ScenarioError with every problem of its shape.
 * @example
 * ```ts
 * import { readScenario } from 'officium/scenario'
 * readScenario({ scenario: '空案卷', rulebook: 'county-organs', asOf: '2024-03-20', case: { id: 'A-1' }, expect: {} }).asOf //=> '2024-03-20'
 * ```
 */
export function readScenario(input: unknown): Scenario {
  const forbidden = hostileIssues(input)
  if (forbidden.length > 0) throw new ScenarioError(forbidden)
  const result = scenarioSchema.safeParse(input)
  if (result.success) return { ...result.data, case: (input as Scenario).case }
  throw new ScenarioError(shapeIssues(result.error.issues, input, { zh: '情景', en: 'the scenario' }, keysAt))
}
