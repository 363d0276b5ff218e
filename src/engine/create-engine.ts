import { Engine } from 'json-rules-engine'
import type { Rulebook } from '../norm/rulebook'
import { addRulebook, type EngineCase } from './add-rulebook'

/**
 * Makes an engine of json-rules-engine that holds a rulebook and a case file: operators, facts, and the rules of
 * {@link toJsonRules} once for every occasion. Undefined facts are errors, since that engine takes the negation of a
 * missing fact for true. Use it where you want the events or results of the engine itself; for a judgement use
 * {@link judgeWithEngine}, and to add to an engine of your own {@link addRulebook}.
 *
 * Run an engine once at a time, and make a new one for each case file.
 *
 * @param rulebook - of `officium/rules`, or your own.
 * @param options - the case file, `asOf`, and the options of `judge`; see {@link EngineCase}.
 * @returns the engine, ready to run. Events are `officium.trigger` and `officium.outcome`, each with the rule, clause,
 * reading and occasion in its `params`.
 * @throws as {@link addRulebook}.
 * @example
 * ```ts
 * import { createEngine } from 'officium/json-rules-engine'
 * import { rulebooks } from 'officium/rules'
 * const engine = createEngine(rulebooks['county-organs'], {
 *   caseFile: { id: 'A-1', acts: [{ id: 'c1', type: 'contact', at: '2024-03-04', by: 'person-served', channel: 'phone' }] },
 *   asOf: '2024-03-05',
 * })
 * const { results } = await engine.run()
 * results.some(({ name }) => name === 'county-first-inquiry#2/c.when definitely @ act c1') //=> true
 * ```
 */
export function createEngine(rulebook: Rulebook, options: EngineCase): Engine {
  const engine = emptyEngine()
  addRulebook(engine, rulebook, options)
  return engine
}

/** An engine with nothing in it, to which a condition on an undefined fact is an error. */
export const emptyEngine = (): Engine => new Engine([], { allowUndefinedFacts: false, allowUndefinedConditions: false })
