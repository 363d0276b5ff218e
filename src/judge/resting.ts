import type { NormRule } from '../norm/rulebook'
import type { Verdict } from '../verdict'

const NONE: readonly never[] = Object.freeze([])

/** The verdict on a rule for which the case file holds no occasion. */
export const restingVerdict = (rule: NormRule): Verdict =>
  Object.freeze({
    clause: rule.citation.clause,
    rule: rule.id,
    kind: rule.kind,
    status: 'not-triggered',
    reason: 'no-occasion',
    occasion: null,
    bearer: rule.bearer === null ? null : Object.freeze({ role: rule.bearer }),
    because: NONE,
    missing: NONE,
    interpretations: NONE,
    citation: rule.citation,
  })
