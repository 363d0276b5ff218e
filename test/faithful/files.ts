import * as fc from 'fast-check'
import type { Rulebook } from '../../src/index'
import { caseFiles } from '../arbitraries/case-file'
import { type Faithfulness, faithfulness, together } from './check'

/** Looks at the verdicts on generated case files of a rulebook. */
export function onGenerated(rulebook: Rulebook, runs: number, seed: number): Faithfulness {
  let all: Faithfulness = { verdicts: 0, inputs: 0, found: [] }
  fc.assert(
    fc.property(caseFiles(rulebook), ({ file, options }) => {
      all = together(all, faithfulness(file, { ...options, rulebook }))
    }),
    { numRuns: runs, seed },
  )
  return all
}

/** What did not hold, in words, with the reduced case file in which it can be seen. */
export const told = ({ kind, verdict, input, got, reduced }: Faithfulness['found'][number]): string =>
  kind === 'idle'
    ? `${verdict.rule}: ${input} carries nothing: without it the verdict is still ${got} on ${JSON.stringify(reduced)}`
    : `${verdict.rule}: its reasons give ${got} and not ${verdict.status} (${verdict.reason}, ${verdict.time?.due} ${verdict.time?.done} ${verdict.lacks}) on ${JSON.stringify(reduced)}`
