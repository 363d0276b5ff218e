import type { EngineResult } from 'json-rules-engine'
import { EngineRunError } from './errors'
import type { LiveRule } from './live'

/**
 * Gathers what a run says of the rules that were added, whatever the order in which it came.
 *
 * @throws EngineRunError when it says nothing of some of them, or has two rules of one of their names.
 */
export function collectResults(
  rules: ReadonlyMap<string, unknown>,
  { results, failureResults }: Pick<EngineResult, 'results' | 'failureResults'>,
): ReadonlyMap<string, LiveRule> {
  const found = new Map<string, LiveRule>()
  const twice = new Set<string>()
  for (const result of [...results, ...failureResults]) {
    if (found.has(result.name)) twice.add(result.name)
    found.set(result.name, result as LiveRule)
  }
  const missing = [...rules.keys()].filter((name) => !found.has(name))
  if (missing.length > 0) throw new EngineRunError('incomplete-run', missing)
  const doubled = [...twice].filter((name) => rules.has(name))
  if (doubled.length > 0) throw new EngineRunError('inconsistent-run', doubled)
  return found
}
