import { holderOf } from '../case/actors'
import type { Breach, CaseContext, Occasion } from '../case/context'
import { performedOn } from '../case/performance'
import type { OccasionSpec } from '../case/spec'
import type { Role } from '../case/vocabulary'
import type { Rulebook } from '../norm/rulebook'
import type { Condition } from '../rule/condition'
import type { LeafTest } from '../rule/compile'
import type { Decision } from '../rule/decide'
import type { Missing } from '../rule/fact'
import type { Status } from '../rule/rule'
import type { AppliedInterpretation, BearerRef, Breached, Ground, OccasionRef, ReasonCode, Verdict } from '../verdict'
import type { BookRule } from './book'
import type { Cited, Conclusion } from './conclusion'
import { pointsOf } from './told-points'
import { missingOf } from './missing'
import type { JudgeScope } from './scopes'
import { formatMoment } from './moment'
import type { ReadOptions } from './options'
import { timeLineOf } from './timeline'

const NONE: readonly Missing[] = Object.freeze([])
const NO_GROUNDS: readonly Ground[] = Object.freeze([])
const NO_INTERPRETATIONS: readonly AppliedInterpretation[] = Object.freeze([])

type Decided = Decision<JudgeScope, ReasonCode>
type Draft = { -readonly [K in keyof Verdict]: Verdict[K] }

/** Puts a conclusion into words that a host can store: frozen plain data. */
export function verdictOf(book: BookRule, conclusion: Conclusion, scope: JudgeScope, options: ReadOptions): Verdict {
  const { rule } = book
  const { context, occasion } = scope
  const { decision, resting } = conclusion
  const missing = decision.kind === 'open' ? missingOf(decision.open, scope) : NONE
  const asksPerson = needsJudgement(missing)
  const reason: ReasonCode =
    resting?.reason ??
    (decision.kind === 'decided' ? decision.reason : asksPerson ? 'judgement-missing' : 'facts-missing')
  const verdict: Draft = {
    clause: rule.citation.clause,
    rule: rule.id,
    kind: rule.kind,
    status: statusOf(decision, asksPerson),
    reason,
    occasion: occasionOf(scope, options.rulebook, rule.occasion),
    bearer: rule.bearer === null ? null : bearerOf(scope, rule.bearer),
  } as Draft
  if (decision.kind !== 'not-triggered') {
    if (rule.owed) verdict.owed = rule.owed
    if (decision.kind === 'decided' || decision.triggered === true) {
      const performed = book.performance && performedOn(context, occasion, book.performance)
      if (performed && performed.lacks.length > 0) verdict.lacks = Object.freeze(performed.lacks)
      if (performed && performed.acts.length > 0) verdict.acts = Object.freeze(performed.acts)
      const time = timeLineOf(context, occasion, book, reason, options.rulebook)
      if (time) verdict.time = time
    }
  }
  verdict.because = groundsOf(conclusion.cited, scope)
  verdict.missing = missing
  if (decision.kind === 'open' && decision.possible.length > 0) verdict.possible = Object.freeze(decision.possible)
  verdict.interpretations = interpretationsOf(decision, scope, options)
  if (resting?.displacedBy !== undefined) verdict.displacedBy = resting.displacedBy
  if (rule.proposal && decision.kind === 'decided' && (reason === 'measure-due' || reason === 'reward-due'))
    verdict.proposal = Object.freeze({
      ...rule.proposal,
      ...(isHeavier(rule.heavierWhen, scope) && { heavier: true }),
      restsOn: Object.freeze([...new Set(verdict.because.flatMap(({ from }) => from))]),
    })
  if (rule.points !== undefined || rule.counts !== undefined)
    Object.assign(verdict, pointsOf(rule, scope, decision.kind === 'decided', options.rulebook))
  verdict.citation = rule.citation
  return Object.freeze(verdict)
}

function statusOf(decision: Decided, asksPerson: boolean): Status {
  if (decision.kind === 'decided') return decision.status
  if (decision.kind === 'not-triggered') return 'not-triggered'
  return asksPerson ? 'needs-judgement' : 'undetermined'
}

/** The comparisons on which a verdict rests; equal ones on one occasion are one. */
function groundsOf(cited: readonly Cited[], scope: JudgeScope): readonly Ground[] {
  if (cited.length === 0) return NO_GROUNDS
  const grounds: Ground[] = []
  for (const one of cited) grounds.push(sharedGround(one, scope))
  return Object.freeze(grounds)
}

function sharedGround({ place, tell }: Cited, scope: JudgeScope): Ground {
  const { shared } = scope
  if (shared === undefined || place === undefined) return tell(scope)
  const known = shared.grounds[place]
  if (known !== undefined) return known
  const ground = tell(scope)
  shared.grounds[place] = ground
  return ground
}

/** The occasion as its verdicts name it. */
function occasionOf({ context, occasion, shared }: JudgeScope, rulebook: Rulebook, spec: OccasionSpec): OccasionRef {
  if (shared === undefined) return occasionRef(context, occasion, rulebook, spec)
  shared.occasion ??= occasionRef(context, occasion, rulebook, spec)
  return shared.occasion
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
  if (kind === 'improvement' || kind === 'listed-matter')
    return Object.freeze({
      kind,
      id,
      ...recordedOn(context, occasion),
      ...(questionedBy !== undefined && { questionedBy }),
    })
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

const isHeavier = (condition: Condition | undefined, { context, occasion }: JudgeScope): boolean =>
  condition !== undefined && context.truthOf(condition, occasion).truth === true

/** An entry of the attendance record: whose, and of which day. */
function attendanceRef(context: CaseContext, { kind, id, index = -1 }: Occasion): OccasionRef {
  const entry = context.file.unit?.attendance?.[index]
  if (entry === undefined) return Object.freeze({ kind, id })
  return Object.freeze({ kind, id, at: entry.on, by: nameOf(context, entry.person) ?? entry.person })
}

/** When an improvement was made, or a listed matter came in, and who handles it. */
function recordedOn(
  context: CaseContext,
  { kind, index = -1 }: Occasion,
): { readonly at?: string; readonly by?: string } {
  const { unit } = context.file
  if (kind === 'improvement') {
    const at = unit?.improvements?.[index]?.at
    return at === undefined ? {} : { at }
  }
  const { receivedAt: at, handler } = unit?.matters?.[index] ?? {}
  return { ...(at !== undefined && { at }), ...(handler !== undefined && { by: nameOf(context, handler) ?? handler }) }
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

function bearerOf({ context, occasion, shared }: JudgeScope, role: Role): BearerRef {
  const known = shared?.bearers.get(role)
  if (known !== undefined) return known
  const bearer = bearerRef(context, occasion, role)
  shared?.bearers.set(role, bearer)
  return bearer
}

function bearerRef(context: CaseContext, occasion: Occasion, role: Role): BearerRef {
  const holder = holderOf(context, occasion, role)
  if (holder === undefined || holder.who === role) return Object.freeze({ role })
  const name = nameOf(context, holder.who)
  const who = Object.freeze([holder.who])
  return Object.freeze(name === undefined ? { role, who } : { role, who, names: Object.freeze([name]) })
}

/** The interpretations that the comparisons rest on. */
function interpretationsOf(
  decision: Decided,
  scope: JudgeScope,
  options: ReadOptions,
): readonly AppliedInterpretation[] {
  const ids: string[] = []
  collectIds(decision.why, scope, ids)
  if (decision.kind === 'open') collectIds(decision.open, scope, ids)
  return ids.length === 0 ? NO_INTERPRETATIONS : Object.freeze(ids.flatMap((id) => applied(id, options)))
}

function collectIds(tests: readonly LeafTest<JudgeScope>[], scope: JudgeScope, ids: string[]): void {
  const add = (id: string): void => {
    if (!ids.includes(id)) ids.push(id)
  }
  for (const test of tests) {
    test.actual(scope).interpretations?.forEach(add)
    test.expected(scope).interpretations?.forEach(add)
  }
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
