import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { judgeWithEngine } from '../../src/engine/index'
import { type Judgement, type JudgeOptions, judge, OfficiumError, parseCaseFile, type Rulebook } from '../../src/index'
import { caseFiles } from '../arbitraries/case-file'

/** Checks on generated case files that the engine gives the judgement of `judge`, or its error. */
export const checkAgreement = (rulebook: Rulebook, runs: number, seed: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(caseFiles(rulebook), async ({ file, options }) => {
      const all: JudgeOptions = { ...options, rulebook }
      const parsed = parseCaseFile(file)
      const wanted = await outcomeOf(() => judge(parsed, all))
      const given = await outcomeOf(() => judgeWithEngine(parsed, all))
      if (!isDeepStrictEqual(given, wanted)) throw new Error(difference(given, wanted))
    }),
    { numRuns: runs, seed },
  )

type Outcome = Judgement | { readonly code: string; readonly message: string }

/** A judgement, or the library's error; any other error is a defect. */
async function outcomeOf(act: () => Judgement | Promise<Judgement>): Promise<Outcome> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof OfficiumError)) throw error
    return { code: error.code, message: error.message }
  }
}

function difference(given: Outcome, wanted: Outcome): string {
  const lists = [given, wanted].map((outcome) => ('verdicts' in outcome ? outcome.verdicts : [outcome]))
  const [left = [], right = []] = lists
  const index = right.findIndex((verdict, at) => !isDeepStrictEqual(verdict, left[at]))
  return `the engine gives\n${JSON.stringify(left[index])}\nand judge gives\n${JSON.stringify(right[index])}`
}
