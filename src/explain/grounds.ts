import type { Ground, OccasionRef, Verdict } from '../verdict'
import type { Text } from '../errors'
import { type Statement, statementOf } from './facts/statement'
import type { Voice } from './voice'

/** Comparisons that the limit, the result and the head of an explanation tell already. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'always',
  // The readings that a verdict rests on have a line of their own.
  'interpretation',
  'as-of',
  'due.at',
  'limit.due',
  'limit.dueWithout',
  'limit.stated',
  'notice.repeated',
  'steps.order',
  'measure.taken',
  // The readings stand below, each with its question and its ground.
  'interpretation',
])

/** Whether a comparison speaks of the acts that were owed, or of none in particular. */
function tellsOwed({ fact, params }: Ground, { owed, status }: Verdict): boolean {
  const acts = params?.acts
  if (!Array.isArray(acts)) return fact === 'performed.at' || owed !== undefined
  if (status === 'not-triggered' || owed === undefined) return false
  const types = new Set(owed.acts.flatMap(({ act }) => act))
  return acts.every((act) => types.has(String(act)))
}

function isTold(ground: Ground, verdict: Verdict): boolean {
  const { fact, holds } = ground
  if (holds === null || toldElsewhere.has(fact)) return true
  // What was owed is told with its acts; an act that is a condition, or an excuse, is told as a fact.
  if (fact === 'performed' || fact === 'performed.at') return tellsOwed(ground, verdict)
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

type Measure = Extract<Statement, { kind: 'measures' }>
type Holding = Extract<Statement, { kind: 'holds' }>

/** Tells once what a list holds. */
function gathered(statements: readonly Statement[]): readonly Statement[] {
  const isSame = (a: Holding, b: Holding): boolean => a.noun.zh === b.noun.zh && b.known
  const holdings = statements.filter((statement) => statement.kind === 'holds')
  return statements.flatMap((statement): readonly Statement[] => {
    if (statement.kind !== 'holds' || !statement.known) return [statement]
    const alike = holdings.filter((other) => isSame(statement, other))
    if (alike[0] !== statement) return []
    const items = alike.flatMap((one) => one.items)
    return [{ ...statement, items: items.filter(({ zh }, at) => items.findIndex((one) => one.zh === zh) === at) }]
  })
}

/** Tells an amount once, with all that it was compared with. */
function compared(statements: readonly Statement[]): readonly Statement[] {
  const isSame = (a: Measure, b: Measure): boolean => a.noun.zh === b.noun.zh && a.amount === b.amount
  const measures = statements.filter((statement) => statement.kind === 'measures')
  return statements.flatMap((statement): readonly Statement[] => {
    if (statement.kind !== 'measures') return [statement]
    const alike = measures.filter((other) => isSame(statement, other))
    return alike[0] === statement ? [{ ...statement, bounds: alike.flatMap(({ bounds }) => bounds) }] : []
  })
}

/** An act whose time is told is on record. */
function timed(statements: readonly Statement[]): readonly Statement[] {
  const told = new Set(
    statements.flatMap((statement) =>
      statement.kind === 'falls' && statement.acts !== undefined ? [JSON.stringify(statement.acts)] : [],
    ),
  )
  return statements.filter((statement) => statement.kind !== 'recorded' || !told.has(JSON.stringify(statement.acts)))
}

/** The act that a verdict is about, also where it is about the breach of a clause on an act. */
const actOf = (occasion: OccasionRef | null | undefined): string | undefined =>
  occasion?.act ?? (occasion?.breached === undefined ? undefined : actOf(occasion.breached.occasion))

/** The facts on which a verdict rests, each once, beside those that are told elsewhere. */
export function groundsOf(verdict: Verdict, voice: Voice): readonly string[] {
  const grounds = verdict.because.filter((ground) => !isTold(ground, verdict))
  const act = actOf(verdict.occasion)
  const facts = grounds.map((ground) => statementOf(ground, act))
  return [...new Set(timed(gathered(compared(merged(facts)))).map(voice.statement))]
}
