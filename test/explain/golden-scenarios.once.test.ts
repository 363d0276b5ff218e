import { describe, expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { languages } from '../../src/explain'
import { judge, type Verdict } from '../../src/index'
import type { Rulebook } from '../../src/norm/rulebook'
import { optionsOf } from '../../src/scenario/run'
import { readScenarioFile, scenarioFileNames } from '../rules/scenario-files'
import { eachOutcome, goldenText } from './golden-text'

const files = scenarioFileNames().map(readScenarioFile)
const books: readonly Rulebook[] = Object.values(rulebooks)

describe.each(books)('the scenarios of $id', (book) => {
  const judged = files
    .filter(({ scenario }) => scenario.rulebook === book.id)
    .map(({ file, scenario }) => ({
      file,
      verdicts: judge(scenario.case as never, optionsOf(scenario, book)).verdicts,
    }))
  const outcomes = new Set(
    eachOutcome(judged.flatMap(({ verdicts }) => verdicts).filter(({ reason }) => reason !== 'no-occasion')),
  )

  test.each(languages)('are explained as a person has read it, each outcome of each rule (%s)', async (lang) => {
    const parts = judged.flatMap(({ file, verdicts }) => {
      const told = verdicts.filter((verdict: Verdict) => outcomes.has(verdict))
      return told.length === 0 ? [] : [`== ${file} ==\n\n${goldenText(told, lang)}`]
    })
    await expect(parts.join('\n')).toMatchFileSnapshot(`../golden/scenarios/${book.id}.${lang}.txt`)
  })
})
