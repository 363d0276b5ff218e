import { explain } from '../../src/explain'
import type { Language } from '../../src/explain'
import type { Verdict } from '../../src/index'

/** Explanations one below the other. */
export const goldenText = (verdicts: readonly Verdict[], lang: Language): string =>
  verdicts.map((verdict) => `${explain(verdict, lang)}\n`).join('\n')

/** The first verdict of each outcome of each rule, the ways in which its limit runs kept apart. */
export function eachOutcome(verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = new Map<string, Verdict>()
  for (const verdict of verdicts) {
    const { rule, status, reason, time } = verdict
    const key = [rule, status, reason, time?.due === null, time?.suspended, time?.period?.unit].join(' ')
    if (!found.has(key)) found.set(key, verdict)
  }
  return [...found.values()]
}
