import type { Ground, Verdict } from '../verdict'
import { statementOf } from './facts/statement'
import type { Voice } from './voice'

/** Comparisons that the limit, the result and the head of an explanation tell already. */
const toldElsewhere: ReadonlySet<string> = new Set(['always', 'as-of', 'performed.at', 'due.at', 'limit.due', 'limit.dueWithout', 'limit.stated', 'notice.repeated', 'steps.order', 'measure.taken'])

function isTold({ fact, holds }: Ground, verdict: Verdict): boolean {
  if (holds === null || toldElsewhere.has(fact)) return true
  // What was owed is told with its acts; an act that is a condition is told as a fact.
  if (fact === 'performed') return verdict.owed !== undefined
  if (fact === 'attributed' || fact === 'in-force') return holds
  return false
}

function say(ground: Ground, verdict: Verdict, voice: Voice): string {
  if (ground.fact === 'interpretation') {
    const reading = verdict.interpretations.find(({ id }) => id === ground.params?.id)
    if (reading !== undefined) return voice.readAs(reading)
  }
  return voice.statement(statementOf(ground, verdict.occasion?.act))
}

/** The facts on which a verdict rests, each once, beside those that are told elsewhere. */
export const groundsOf = (verdict: Verdict, voice: Voice): readonly string[] => [
  ...new Set(verdict.because.filter((ground) => !isTold(ground, verdict)).map((ground) => say(ground, verdict, voice))),
]
