import { explain } from '../../src/explain'
import type { Language } from '../../src/explain'
import type { Verdict } from '../../src/index'

/** Explanations one below the other. */
export const goldenText = (verdicts: readonly Verdict[], lang: Language): string =>
  verdicts.map((verdict) => `${explain(verdict, lang)}\n`).join('\n')

/** The first verdict of each outcome of each rule. */
export function eachOutcome(verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = new Map<string, Verdict>()
  for (const verdict of verdicts) {
    const key = `${verdict.rule} ${verdict.status} ${verdict.reason}`
    if (!found.has(key)) found.set(key, verdict)
  }
  return [...found.values()]
}
