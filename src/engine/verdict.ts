import type { CaseScope } from '../case/facts/catalogue'
import type { BookRule } from '../judge/book'
import { concluded } from '../judge/conclusion'
import type { ReadOptions } from '../judge/options'
import { verdictOf } from '../judge/verdict'
import type { Test } from '../rule/compile'
import { questionsIn } from '../rule/questions'
import type { Verdict } from '../verdict'
import { decideByResults } from './decide'
import type { Instance } from './instantiate'
import type { ResultReader } from './read-result'

/**
 * Builds the verdict on one rule and occasion from the engine's results. The truths, the comparisons named as grounds,
 * and the values compared are the engine's; the builder of verdicts (texts, times, who bears it) is that of `judge`.
 */
export function verdictByResults(
  { template, scope, trigger, outcomes }: Instance,
  book: BookRule,
  reader: ResultReader,
  options: ReadOptions,
): Verdict {
  const { rule } = template
  const when = reader.read(trigger)
  const results = outcomes.map((pair) => reader.read(pair))
  const decision = decideByResults(rule, when, results, scope)
  const read = { ...book, when, outcomes: results, ...gatesOf(when, book) }
  return verdictOf(read, concluded(read, decision, questionsIn(scope)), scope, options)
}

/** The gates of the trigger, in the order in which they were written. */
function gatesOf(
  when: Test<CaseScope>,
  { rule: { gates } }: BookRule,
): Pick<BookRule, 'own' | 'inForce' | 'displacers'> {
  const parts = 'parts' in when ? [...when.parts] : []
  const inForce = gates.inForce === undefined ? undefined : parts.shift()
  const own = parts.shift() ?? when
  const displacers = gates.displacers.flatMap(({ clause }, index) => {
    const part = parts[index]
    return part?.kind === 'not' ? [{ clause, test: part.part }] : []
  })
  return { inForce, own, displacers }
}
