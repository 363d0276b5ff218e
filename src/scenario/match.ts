import type { Verdict } from '../verdict'
import { speaksOf, type WrongField, wrongFields } from './compare'
import type { Expectation, Scenario } from './schema'

type Expected = Scenario['expect'][string]

/** A verdict that nothing expected, or an expectation that nothing met. */
export interface Mismatch {
  readonly expectation: Expectation
  /** The verdict that came instead; null where there is none at all. */
  readonly verdict: Verdict | null
  readonly wrong: readonly WrongField[]
}

const entries = (expected: Expected): readonly Expectation[] =>
  (Array.isArray(expected) ? expected : [expected]).map((one) => (typeof one === 'string' ? { status: one } : one))

/**
 * The verdicts of which entries speak: those that were triggered, and those that were not only where none was or
 * where an entry expects just that.
 */
function relevant(verdicts: readonly Verdict[], group: readonly Expectation[]): readonly Verdict[] {
  const triggered = verdicts.filter(({ status }) => status !== 'not-triggered')
  if (triggered.length === 0 || group.some(({ status }) => status === 'not-triggered')) return verdicts
  return triggered
}

/**
 * Matches the verdicts of one clause with what is expected of it. Entries that name an occasion speak of that
 * occasion; the others of all remaining occasions. Within a group every verdict has to meet an entry, and every
 * entry has to be met by a verdict.
 */
export function mismatches(
  verdicts: readonly Verdict[],
  expected: Expected,
  explanationOf: (verdict: Verdict) => string,
): readonly Mismatch[] {
  const all = entries(expected)
  const named = new Map<string, Expectation[]>()
  for (const entry of all) {
    if (entry.occasion !== undefined) named.set(entry.occasion, [...(named.get(entry.occasion) ?? []), entry])
  }
  const found = [...named].flatMap(([occasion, group]) =>
    inGroup(
      verdicts.filter((verdict) => speaksOf(occasion, verdict)),
      group,
      explanationOf,
    ),
  )
  const rest = all.filter(({ occasion }) => occasion === undefined)
  if (rest.length === 0) return found
  const others = verdicts.filter((verdict) => ![...named.keys()].some((occasion) => speaksOf(occasion, verdict)))
  return [...found, ...inGroup(others, rest, explanationOf)]
}

function inGroup(
  verdicts: readonly Verdict[],
  group: readonly Expectation[],
  explanationOf: (verdict: Verdict) => string,
): readonly Mismatch[] {
  const judged = relevant(verdicts, group)
  const met = new Set<Expectation>()
  const mismatched: Mismatch[] = []
  for (const verdict of judged) {
    const tried = group.map((expectation) => ({
      expectation,
      verdict,
      wrong: wrongFields(expectation, verdict, () => explanationOf(verdict)),
    }))
    const right = tried.filter(({ wrong }) => wrong.length === 0)
    for (const { expectation } of right) met.add(expectation)
    const nearest = tried.reduce((a, b) => (b.wrong.length < a.wrong.length ? b : a))
    if (right.length === 0) mismatched.push(nearest)
  }
  const blamed = new Set(mismatched.map(({ expectation }) => expectation))
  const unmet = group.filter((expectation) => !met.has(expectation) && !blamed.has(expectation))
  return [...mismatched, ...unmet.map((expectation) => ({ expectation, verdict: null, wrong: [] }))]
}
