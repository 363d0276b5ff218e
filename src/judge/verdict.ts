import type { CaseScope } from '../case/facts/catalogue'
import { holderOf } from '../case/actors'
import type { Breach, CaseContext, Occasion } from '../case/context'
import { performedOn } from '../case/performance'
import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Rulebook } from '../norm/rulebook'
import type { Condition } from '../rule/condition'
import type { LeafTest } from '../rule/compile'
import { type Decision, decisive } from '../rule/decide'
import type { Missing } from '../rule/fact'
import type { AppliedInterpretation, BearerRef, Breached, OccasionRef, ReasonCode, Verdict } from '../verdict'
import type { BookRule } from './book'
import { groundOf } from './ground'
import { pointsOf } from './told-points'
import { missingOf } from './missing'
import { formatMoment } from './moment'
import type { ReadOptions } from './options'
import { reasonsOf } from './reasons'
import { timeLineOf } from './timeline'

const NONE: readonly Missing[] = Object.freeze([])

type Decided = Decision<CaseScope, ReasonCode>

/** Puts a decision into words that a host can store: frozen plain data. */
export function verdictOf(book: BookRule, decision: Decided, scope: CaseScope, options: ReadOptions): Verdict {
  const { rule } = book
  const { context, occasion } = scope
  const triggered = decision.kind === 'decided'
  const missing = decision.kind === 'open' ? missingOf(decision.open, scope) : NONE
  const resting = decision.kind === 'not-triggered' ? notTriggered(book, scope) : undefined
  const reason: ReasonCode =
    resting?.reason ??
    (decision.kind === 'decided' ? decision.reason : needsJudgement(missing) ? 'judgement-missing' : 'facts-missing')
  const showsTime = triggered || (decision.kind === 'open' && decision.triggered === true)
  const time = showsTime ? timeLineOf(context, occasion, rule, reason, options.rulebook) : undefined
  const performed =
    showsTime && rule.shows?.performance !== undefined
      ? performedOn(context, occasion, rule.shows.performance)
      : undefined
  const because = [
    ...(resting?.reason === 'displaced' ? occasionedBy(book, scope) : []),
    ...reasonsOf(book, decision, scope),
  ]
    .filter(({ leaf }) => leaf.fact !== 'always')
    .map((test) => groundOf(test, scope))
  return Object.freeze({
    clause: rule.citation.clause,
    rule: rule.id,
    kind: rule.kind,
    status:
      decision.kind === 'decided'
        ? decision.status
        : decision.kind === 'not-triggered'
          ? 'not-triggered'
          : needsJudgement(missing)
            ? 'needs-judgement'
            : 'undetermined',
    reason,
    occasion: occasionRef(context, occasion, options.rulebook, rule.occasion),
    bearer: bearerOf(context, occasion, rule.bearer),
    ...(rule.owed && decision.kind !== 'not-triggered' && { owed: rule.owed }),
    ...(performed !== undefined && performed.lacks.length > 0 && { lacks: Object.freeze(performed.lacks) }),
    ...(performed !== undefined && performed.acts.length > 0 && { acts: Object.freeze(performed.acts) }),
    ...(time && { time }),
    because: Object.freeze(because),
    missing,
    ...(decision.kind === 'open' && decision.possible.length > 0 && { possible: Object.freeze(decision.possible) }),
    interpretations: interpretationsOf(decision, scope, options),
    ...(resting?.displacedBy !== undefined && { displacedBy: resting.displacedBy }),
    ...(rule.proposal &&
      triggered &&
      (reason === 'measure-due' || reason === 'reward-due') && {
        proposal: Object.freeze({
          ...rule.proposal,
          ...(isHeavier(rule.heavierWhen, scope) && { heavier: true }),
          restsOn: Object.freeze([...new Set(because.flatMap(({ from }) => from))]),
        }),
      }),
    ...pointsOf(rule, scope, triggered, options.rulebook),
    citation: rule.citation,
  })
}

/** Of a displaced rule, the acts by which it would have applied: without them it would not have, displaced or not. */
function occasionedBy({ own }: BookRule, scope: CaseScope): readonly LeafTest<CaseScope>[] {
  const why: LeafTest<CaseScope>[] = []
  if (own.holds(scope) === true) decisive(own, scope, true, why)
  return why.filter(
    ({ leaf: { fact, params } }) =>
      /^(performed|steps|measure|notice)/.test(fact) || (fact === 'attributed' && params?.role === 'first-handler'),
  )
}

/** Which part of the trigger failed: the dates in force, the condition, or a special clause that displaces it. */
function notTriggered(
  book: BookRule,
  scope: CaseScope,
): { readonly reason: ReasonCode; readonly displacedBy?: string } {
  if (book.inForce?.holds(scope) === false) return { reason: 'not-in-force' }
  if (book.own.holds(scope) === false) return { reason: 'not-applicable' }
  const displacer = book.displacers.find(({ test }) => test.holds(scope) === true)
  return displacer === undefined ? { reason: 'not-applicable' } : { reason: 'displaced', displacedBy: displacer.clause }
}

const needsJudgement = (missing: readonly Missing[]): boolean =>
  missing.length > 0 && missing.every(({ kind }) => kind === 'finding')

function occasionRef(
  context: CaseContext,
  occasion: Occasion,
  rulebook: Rulebook,
  spec: OccasionSpec = occasion.spec,
): OccasionRef {
  const { kind, id, entry, breach } = occasion
  const questionedBy = 'questioned' in spec && spec.questioned ? context.questioned.get(id) : undefined
  if (breach !== undefined)
    return Object.freeze({
      kind,
      id,
      breached: breachedRef(breach, rulebook, occasionRef(context, breach.on, rulebook)),
    })
  if (kind === 'attendance') return attendanceRef(context, occasion)
  if (entry === undefined) return Object.freeze({ kind, id, ...(questionedBy !== undefined && { questionedBy }) })
  const { act } = entry
  return Object.freeze({
    kind,
    id,
    act: act.type,
    at: entry.lo === entry.hi ? formatMoment(entry.lo) : act.at.slice(0, 10),
    by: nameOf(context, act.by) ?? act.by,
    ...('channel' in act && act.channel !== undefined && { channel: act.channel }),
    ...(questionedBy !== undefined && { questionedBy }),
  })
}

const isHeavier = (condition: Condition | undefined, { context, occasion }: CaseScope): boolean =>
  condition !== undefined && context.truthOf(condition, occasion).truth === true

/** An entry of the attendance record: whose, and of which day. */
function attendanceRef(context: CaseContext, { kind, id, index = -1 }: Occasion): OccasionRef {
  const entry = context.file.unit?.attendance?.[index]
  if (entry === undefined) return Object.freeze({ kind, id })
  return Object.freeze({ kind, id, at: entry.on, by: nameOf(context, entry.person) ?? entry.person })
}

/** What was breached, with its place in its source. */
function breachedRef({ clause }: Breach, rulebook: Rulebook, occasion: OccasionRef): Breached {
  const [owner = '', local] = clause.split('#')
  const regulation = rulebook.regulations.find(({ id }) => id === owner)
  const found = regulation?.clauses.find(({ id }) => id === local)
  const title = regulation?.title ?? { zh: owner, en: owner }
  return Object.freeze({ clause, title, locator: found?.locator ?? '', occasion })
}

const nameOf = (context: CaseContext, id: string): string | undefined =>
  context.file.people?.[id]?.name ?? context.file.units?.[id]?.name

function bearerOf(context: CaseContext, occasion: Occasion, role: Role | null): BearerRef | null {
  if (role === null) return null
  const holder = holderOf(context, occasion, role)
  if (holder === undefined || holder.who === role) return Object.freeze({ role })
  const name = nameOf(context, holder.who)
  return Object.freeze({
    role,
    who: Object.freeze([holder.who]),
    ...(name !== undefined && { names: Object.freeze([name]) }),
  })
}

/** The interpretations that the comparisons rest on. */
function interpretationsOf(
  decision: Decided,
  scope: CaseScope,
  options: ReadOptions,
): readonly AppliedInterpretation[] {
  const tests = decision.kind === 'open' ? [...decision.why, ...decision.open] : decision.why
  const ids = new Set<string>()
  for (const test of tests) {
    for (const id of test.actual(scope).interpretations ?? []) ids.add(id)
    for (const id of test.expected(scope).interpretations ?? []) ids.add(id)
  }
  return Object.freeze([...ids].flatMap((id) => applied(id, options)))
}

function applied(id: string, { rulebook, choices }: ReadOptions): readonly AppliedInterpretation[] {
  const interpretation = rulebook.interpretations[id]
  const choice = choices[id]
  if (interpretation === undefined || choice === undefined) return []
  const { clause, question, ground } = interpretation
  return [
    Object.freeze({
      id,
      clause,
      question,
      choice: choice.choice,
      choiceText: choice.text,
      isDefault: choice.isDefault,
      ground,
    }),
  ]
}
