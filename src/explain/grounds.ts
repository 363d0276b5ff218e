import type { Ground, Verdict } from '../verdict'
import type { Text } from '../errors'
import { type Statement, statementOf } from './facts/statement'
import type { Voice } from './voice'

/** Comparisons that the limit, the result and the head of an explanation tell already. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'always',
  // The readings that a verdict rests on have a line of their own.
  'interpretation',
  'as-of',
  'performed.at',
  'due.at',
  'limit.due',
  'limit.dueWithout',
  'limit.stated',
  'notice.repeated',
  'steps.order',
  'measure.taken',
])

function isTold({ fact, holds }: Ground, verdict: Verdict): boolean {
  if (holds === null || toldElsewhere.has(fact)) return true
  // What was owed is told with its acts; an act that is a condition is told as a fact.
  if (fact === 'performed') return verdict.owed !== undefined
  if (fact === 'attributed' || fact === 'in-force') return holds
  return false
}

type IsStatement = Extract<Statement, { kind: 'is' }>

const key = ({ noun, values }: IsStatement): string => JSON.stringify([noun, values])

/** Tells what a fact is and everything that it is not in one statement, at the place of the first; so with the clauses of a breach. */
function merged(statements: readonly Statement[]): readonly Statement[] {
  const not = new Map<string, Text[]>()
  for (const statement of statements) {
    if (statement.kind !== 'is') continue
    const known = not.get(key(statement)) ?? []
    not.set(key(statement), [...known, ...statement.not.filter((item) => !known.some(({ zh }) => zh === item.zh))])
  }
  const told = new Set<string>()
  const breached = (holds: boolean) => [
    ...new Set(statements.flatMap((one) => (one.kind === 'breached' && one.holds === holds ? one.of : []))),
  ]
  return statements.flatMap((statement): readonly Statement[] => {
    if (statement.kind === 'breached') {
      if (told.has(`breached ${statement.holds}`)) return []
      told.add(`breached ${statement.holds}`)
      return [{ ...statement, of: breached(statement.holds) }]
    }
    if (statement.kind !== 'is') return [statement]
    if (told.has(key(statement))) return []
    told.add(key(statement))
    return [{ ...statement, not: not.get(key(statement)) ?? [] }]
  })
}

/** The facts on which a verdict rests, each once, beside those that are told elsewhere. */
export function groundsOf(verdict: Verdict, voice: Voice): readonly string[] {
  const grounds = verdict.because.filter((ground) => !isTold(ground, verdict))
  const facts = grounds.map((ground) => statementOf(ground, verdict.occasion?.act))
  return [...new Set(merged(facts).map(voice.statement))]
}
