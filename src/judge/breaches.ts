import { holderMissing, holderOf } from '../case/actors'
import { isOneOf } from '../case/clause-names'
import type { Breach, Breaches, CaseContext, Occasion } from '../case/context'
import { dueOn } from '../case/due'
import type { Finding } from '../case/schema'
import { spanOf } from '../case/span'
import type { Role } from '../case/vocabulary'
import type { NormRule } from '../norm/rulebook'
import { type Missing, NEVER } from '../rule/fact'
import type { BookRule, CompiledBook } from './book'
import { conclusionOn } from './conclusion'
import { settledBy } from './inputs'
import { missingOf } from './missing'
import type { CaseScopes } from './scopes'

/**
 * The breaches of clauses in a case: each breached verdict on them, and each breach that a person has found where the
 * log is silent; the same clause on the same occasion once.
 */
export function breachesOf(
  context: CaseContext,
  book: CompiledBook,
  scopes: CaseScopes,
  of: readonly string[],
): Breaches {
  const cached = context.cache.get(of) as Breaches | undefined
  if (cached !== undefined) return cached
  const found = new Map<string, Breach>()
  const missing: Missing[] = []
  const open: Occasion[] = []
  const add = (breach: Breach): void => {
    if (!found.has(breach.id)) found.set(breach.id, breach)
  }
  for (const rule of book.breachable(of)) {
    const breaches = breachesBy(context, scopes, rule)
    for (const breach of breaches.sure) add(breach)
    for (const one of breaches.missing) missing.push(one)
    for (const one of breaches.open) open.push(one)
  }
  for (const finding of visible(context)) {
    const breach = breachFound(context, of, finding)
    if (breach !== undefined) add(breach)
  }
  const breaches = { sure: [...found.values()].sort((a, b) => a.at - b.at), missing, open }
  context.cache.set(of, breaches)
  return breaches
}

function breachesBy(context: CaseContext, scopes: CaseScopes, rule: BookRule): Breaches {
  const cached = context.cache.get(rule) as Breaches | undefined
  if (cached !== undefined) return cached
  const sure: Breach[] = []
  const missing: Missing[] = []
  const open: Occasion[] = []
  for (const scope of scopes.of(rule)) {
    const { decision, reasons } = conclusionOn(rule, scope)
    if (decision.kind === 'open' && (decision.triggered === undefined || decision.possible.includes('breached'))) {
      missing.push(...missingOf(decision.open, scope))
      open.push(scope.occasion)
    } else if (decision.kind === 'decided' && decision.status === 'breached')
      sure.push(breachBy(context, rule.rule, scope.occasion, settledBy(reasons, scope)))
  }
  const breaches = { sure, missing, open }
  context.cache.set(rule, breaches)
  return breaches
}

const breachId = (clause: string, on: Occasion): string => `${clause}@${on.id}`

/** Roles of which one attribute tells who holds them. */
const TOLD: ReadonlySet<Role> = new Set(['lead-unit', 'handling-unit', 'handler', 'first-asked', 'first-encounter'])

function breachBy(context: CaseContext, rule: NormRule, on: Occasion, from: readonly string[]): Breach {
  const { shows, bearer, citation } = rule
  const due = shows?.due === undefined ? NEVER : dueOn(context, on, shows.due).hi
  const holder = bearer === null ? undefined : holderOf(context, on, bearer)
  return {
    id: breachId(citation.clause, on),
    clause: citation.clause,
    on,
    at: due === NEVER ? on.hi : due,
    from,
    ...(holder !== undefined && holder.who !== bearer && { who: holder.who, whoFrom: holder.from }),
    ...(bearer !== null && holder === undefined && TOLD.has(bearer) && { whoMissing: holderMissing(on, bearer) }),
  }
}

/** The findings of breaches that can be seen, each question answered by the latest. */
function visible(context: CaseContext): readonly Finding[] {
  const known = context.cache.get(visible) as readonly Finding[] | undefined
  if (known !== undefined) return known
  const found = [...new Set(context.findings.values())].filter(({ what, value }) => what === 'breach' && value === true)
  context.cache.set(visible, found)
  return found
}

function breachFound(context: CaseContext, of: readonly string[], finding: Finding): Breach | undefined {
  const clause = finding.clause ?? (finding.about.includes('#') ? finding.about : undefined)
  const named = clause === undefined ? of.find((name) => !name.includes('#')) : isOneOf(of, clause) ? clause : undefined
  if (named === undefined) return undefined
  const { hi } = spanOf(finding.at, context.file.timeZone)
  const on = occasionAbout(context, finding.about, hi)
  return {
    id: breachId(named, on),
    clause: named,
    on,
    at: on.entry?.hi ?? hi,
    from: [`findings.breach.${finding.about}`],
    ...(finding.person !== undefined ? { who: finding.person } : on.kind === 'staff' ? { who: on.id } : {}),
  }
}

/** The occasion that a finding is about: an act, a person, a post, the unit, else the matter. */
function occasionAbout(context: CaseContext, about: string, at: number): Occasion {
  const entry = context.byId.get(about)
  if (entry !== undefined)
    return { kind: 'act', id: entry.id, lo: entry.lo, hi: entry.hi, entry, spec: { each: 'act', type: entry.act.type } }
  const { people, posts } = context.file
  if (people !== undefined && Object.hasOwn(people, about))
    return { kind: 'staff', id: about, lo: at, hi: at, spec: { each: 'staff' } }
  if (posts !== undefined && Object.hasOwn(posts, about))
    return { kind: 'post', id: about, lo: at, hi: at, spec: { each: 'post' } }
  const subject = about === 'unit' || context.file.matter === undefined ? 'unit' : 'matter'
  return { kind: subject, id: subject, lo: at, hi: at, spec: { once: subject } }
}
