import type { CaseFile, CaseFileInput } from '../case/schema'
import type { JudgeOptions } from '../judge/options'
import { readOptions } from '../judge/options'
import type { Judgement } from '../verdict'
import { addRulebook } from './add-rulebook'
import { emptyEngine } from './create-engine'

/**
 * Judges a case file as `judge` does, but by json-rules-engine: the rules of the rulebook run once in an engine of
 * their own, and its results decide. The judgement is the same, verdict by verdict and ground by ground; it takes far
 * longer, so use it to check `judge`, or where a host has to run everything in that engine.
 *
 * Every truth comes from the engine's evaluation, and so do the comparisons that are named as grounds and the values in
 * them. Facts are derived by the functions that `judge` uses, and the texts and times of a verdict are built by the same
 * builder.
 *
 * @param caseFile - a case file as data, or one that `parseCaseFile` has returned.
 * @param options - those of `judge`.
 * @returns the judgement.
 * @throws (as a rejected promise) the errors of `judge`.
 * @example
 * ```ts
 * import { judge } from 'officium'
 * import { judgeWithEngine } from 'officium/json-rules-engine'
 * import { rulebooks } from 'officium/rules'
 * const file = { id: 'A-1', people: { zhang: {} }, acts: [{ id: 'c1', type: 'contact', at: '2024-03-04', by: 'person-served', channel: 'phone', to: 'zhang' }] } as const
 * const options = { rulebook: rulebooks['county-organs'], asOf: '2024-03-05' }
 * const judgement = await judgeWithEngine(file, options)
 * JSON.stringify(judgement) === JSON.stringify(judge(file, options)) //=> true
 * ```
 */
export async function judgeWithEngine(caseFile: CaseFileInput | CaseFile, options: JudgeOptions): Promise<Judgement> {
  const { rulebook } = readOptions(options)
  const engine = emptyEngine()
  const added = addRulebook(engine, rulebook, { ...options, caseFile })
  return added.judgement(await engine.run())
}
