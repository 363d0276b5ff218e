import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CaseFile, type CaseFileInput, type JudgeOptions, parseCaseFile, type Rulebook } from 'officium'
import { rulebooks } from 'officium/rules'
import { readScenario, type Scenario } from 'officium/scenario'
import { parseAllDocuments } from 'yaml'

/** How long a case file is, among those that are told of a rulebook. */
export type Size = 'small' | 'medium' | 'long' | 'large'

/** A case file with the options by which it is judged. */
export interface BenchCase {
  readonly rulebook: Rulebook
  readonly size: Size
  readonly file: CaseFile
  /** The file as it comes from a disk or a network. */
  readonly text: string
  readonly options: JudgeOptions
}

const folder = fileURLToPath(new URL('../../../examples/scenarios/', import.meta.url))

/** How many acts a large case file has at least. */
const manyActs = 50

function scenarios(): readonly Scenario[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ya?ml|json)$/.test(file),
  )
  return files
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')))
    .flatMap((document): unknown => document.toJS())
    .map(readScenario)
}

const actsOf = (file: CaseFile): number => file.acts?.length ?? 0

/** Tells the acts of a case file again, under new ids, until it has so many; undefined where they cannot be repeated. */
function repeated(file: CaseFile, count: number): CaseFile | undefined {
  const acts = file.acts ?? []
  if (acts.length === 0) return undefined
  const ids = new Set(acts.map(({ id }) => id))
  const again = Array.from({ length: Math.ceil(count / acts.length) }, (_, time) => {
    const renamed = (id: string): string => (time === 0 || !ids.has(id) ? id : `${id}-${time}`)
    return acts.map((act) => ({
      ...act,
      id: renamed(act.id),
      ...(act.about !== undefined && { about: renamed(act.about) }),
    }))
  })
  try {
    return parseCaseFile({ ...file, acts: again.flat() })
  } catch {
    return undefined
  }
}

/** What a scenario says beside its case file; defaults where it is silent. */
function optionsOf({ asOf, interpretations, parameters, beyondCoverage }: Scenario, rulebook: Rulebook): JudgeOptions {
  return {
    rulebook,
    asOf,
    ...(interpretations && { interpretations }),
    ...(parameters && { parameters }),
    ...(beyondCoverage && { beyondCoverage }),
  }
}

/**
 * The case files that a rulebook is timed on, from its scenarios: a short one, one of middling length, the longest, and one
 * of fifty acts. A rulebook whose scenarios hold no acts has the files that it has.
 */
function casesOf(rulebook: Rulebook, all: readonly Scenario[]): readonly BenchCase[] {
  const told = all
    .filter((scenario) => scenario.rulebook === rulebook.id)
    .map((scenario) => ({
      file: parseCaseFile(scenario.case as unknown as CaseFileInput),
      options: optionsOf(scenario, rulebook),
    }))
    .sort((a, b) => JSON.stringify(a.file).length - JSON.stringify(b.file).length)
  const withActs = told.filter(({ file }) => actsOf(file) > 0)
  const from = withActs.length > 0 ? withActs : told
  const at = (share: number) => from[Math.floor((from.length - 1) * share)]
  const large = from
    .toReversed()
    .flatMap(({ file, options }) => {
      const longer = repeated(file, manyActs)
      return longer === undefined ? [] : [{ file: longer, options }]
    })
    .at(0)
  const sizes = { small: at(0.1), medium: at(0.5), long: at(1), large }
  return Object.entries(sizes).flatMap(([size, found]) =>
    found === undefined ? [] : [{ rulebook, size: size as Size, text: JSON.stringify(found.file), ...found }],
  )
}

/** The case files of every rulebook, of the given sizes. */
export function benchCases(sizes: readonly Size[]): readonly BenchCase[] {
  const all = scenarios()
  return Object.values(rulebooks).flatMap((rulebook) =>
    casesOf(rulebook, all).filter(({ size }) => sizes.includes(size)),
  )
}

/** A case file in a few words. */
export const describe = ({ rulebook, size, file }: BenchCase): string =>
  `${rulebook.id}, ${size} (${actsOf(file)} act${actsOf(file) === 1 ? '' : 's'})`
