import type { Missing } from '../../rule/fact'
import type { Judgement, Verdict } from '../../verdict'

/** A judgement with some of its verdicts, and what is missing for those. */
export function narrow(judgement: Judgement, wanted: (verdict: Verdict) => boolean): Judgement {
  const verdicts = judgement.verdicts.filter(wanted)
  const needed = new Set(verdicts.flatMap(({ missing }) => missing.map(keyOf)))
  const isNeeded = (missing: Missing): boolean => needed.has(keyOf(missing))
  return {
    ...judgement,
    verdicts,
    open: judgement.open.filter(wanted),
    missing: judgement.missing.filter(isNeeded),
    needsJudgement: judgement.needsJudgement.filter(isNeeded),
  }
}

const keyOf = (missing: Missing): string => JSON.stringify(missing)
