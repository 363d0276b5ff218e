import type { EngineResult } from 'json-rules-engine'
import { EngineRunError } from './errors'
import type { Instance } from './instantiate'
import type { LiveRule } from './live'

/**
 * Gathers what a run says of the rules that were added, whatever the order in which it came.
 *
 * @throws EngineRunError when it says nothing of some of them.
 */
export function collectResults(
  instances: readonly Instance[],
  { results, failureResults }: Pick<EngineResult, 'results' | 'failureResults'>,
): ReadonlyMap<string, LiveRule> {
  const found = new Map([...results, ...failureResults].map((result) => [result.name, result as LiveRule]))
  const wanted = instances.flatMap(({ trigger, outcomes }) =>
    [trigger, ...outcomes].flatMap(({ definitely, possibly }) => [definitely.name, possibly.name]),
  )
  const missing = wanted.filter((name) => !found.has(name))
  if (missing.length > 0) throw new EngineRunError('incomplete-run', missing)
  return found
}
