import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readScenario, type Scenario } from '../../src/scenario'

/** A scenario and the file that tells it, named from the folder of all scenarios. */
export interface ScenarioFile {
  readonly file: string
  readonly scenario: Scenario
}

const folder = fileURLToPath(new URL('../../examples/scenarios/', import.meta.url))

/** The names of the scenario files, in order. */
export const scenarioFileNames = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|json)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

export const readScenarioFile = (file: string): ScenarioFile => ({
  file,
  scenario: readScenario(parse(readFileSync(folder + file, 'utf8'))),
})
