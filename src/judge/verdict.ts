import { performedOn } from '../case/performance'
import type { Condition } from '../rule/condition'
import type { Decision } from '../rule/decide'
import type { Missing } from '../rule/fact'
import type { Status } from '../rule/rule'
import type { BearerRef, Ground, OccasionRef, ReasonCode, Verdict } from '../verdict'
import { bearerOf } from './bearer'
import type { BookRule } from './book'
import type { Cited, Conclusion } from './conclusion'
import { interpretationsOf } from './interpretations'
import { missingOf } from './missing'
import { occasionRef, refBy } from './occasion-ref'
import type { ReadOptions } from './options'
import type { JudgeScope } from './scopes'
import { timeLineOf } from './timeline'
import { pointsOf } from './told-points'

const NONE: readonly Missing[] = Object.freeze([])
const NO_GROUNDS: readonly Ground[] = Object.freeze([])

type Decided = Decision<JudgeScope, ReasonCode>
type Draft = { -readonly [K in keyof Verdict]: Verdict[K] }

/** Puts a conclusion into words that a host can store: frozen plain data. */
export function verdictOf(book: BookRule, conclusion: Conclusion, scope: JudgeScope, options: ReadOptions): Verdict {
  const { decision } = conclusion
  const isAside = decision.kind === 'not-triggered' || (decision.kind === 'open' && decision.triggered === undefined)
  return isAside && book.rule.counts === undefined
    ? shortVerdict(book, conclusion, scope, options)
    : fullVerdict(book, conclusion, scope, options)
}

/** The verdict where the trigger does not hold, or is not known to: nothing was done about it that could be told. */
function shortVerdict(book: BookRule, conclusion: Conclusion, scope: JudgeScope, options: ReadOptions): Verdict {
  const { rule } = book
  const { kind } = rule
  const { decision, resting } = conclusion
  const { clause } = rule.citation
  const missing = decision.kind === 'open' ? missingOf(decision.open, scope) : NONE
  const asksPerson = needsJudgement(missing)
  const status = statusOf(decision, asksPerson)
  const reason = resting?.reason ?? reasonOf(decision, asksPerson)
  const occasion = occasionOf(scope, book, options)
  const bearer = bearerIn(scope, book)
  const because = groundsOf(conclusion.cited, scope)
  const interpretations = interpretationsOf(conclusion, scope, options)
  const { id, owed, citation } = rule
  const displacedBy = resting?.displacedBy
  // Written out: of one shape each, with nothing added later, they are made several times as fast.
  if (decision.kind !== 'not-triggered' && owed !== undefined)
    return Object.freeze({
      clause,
      rule: id,
      kind,
      status,
      reason,
      occasion,
      bearer,
      owed,
      because,
      missing,
      interpretations,
      citation,
    })
  if (displacedBy === undefined)
    return Object.freeze({
      clause,
      rule: id,
      kind,
      status,
      reason,
      occasion,
      bearer,
      because,
      missing,
      interpretations,
      citation,
    })
  return Object.freeze({
    clause,
    rule: id,
    kind,
    status,
    reason,
    occasion,
    bearer,
    because,
    missing,
    interpretations,
    displacedBy,
    citation,
  })
}

function fullVerdict(book: BookRule, conclusion: Conclusion, scope: JudgeScope, options: ReadOptions): Verdict {
  const { rule } = book
  const { context, occasion } = scope
  const { decision, resting } = conclusion
  const missing = decision.kind === 'open' ? missingOf(decision.open, scope) : NONE
  const asksPerson = needsJudgement(missing)
  const reason = resting?.reason ?? reasonOf(decision, asksPerson)
  const verdict: Draft = {
    clause: rule.citation.clause,
    rule: rule.id,
    kind: rule.kind,
    status: statusOf(decision, asksPerson),
    reason,
    occasion: occasionOf(scope, book, options),
    bearer: bearerIn(scope, book),
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
  verdict.interpretations = interpretationsOf(conclusion, scope, options)
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

function reasonOf(decision: Decided, asksPerson: boolean): ReasonCode {
  if (decision.kind === 'decided') return decision.reason
  return asksPerson ? 'judgement-missing' : 'facts-missing'
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

function occasionOf(scope: JudgeScope, { rule }: BookRule, { rulebook }: ReadOptions): OccasionRef {
  const { context, occasion, shared } = scope
  if (shared === undefined) return refBy(context, occasion, rulebook, rule.occasion)
  shared.occasion ??= occasionRef(context, occasion, rulebook)
  return shared.occasion
}

const bearerIn = (scope: JudgeScope, { rule: { bearer }, resting }: BookRule): BearerRef | null =>
  bearer === null || resting.bearer === null ? null : bearerOf(scope, bearer, resting.bearer)

function needsJudgement(missing: readonly Missing[]): boolean {
  for (const { kind } of missing) if (kind !== 'finding') return false
  return missing.length > 0
}

const isHeavier = (condition: Condition | undefined, { context, occasion }: JudgeScope): boolean =>
  condition !== undefined && context.truthOf(condition, occasion).truth === true
