import type { CaseContext, Occasion, Range, Sheet, SheetEntry } from '../case/context'
import type { PointsSpec, SheetSpec } from '../case/spec'
import type { Missing } from '../rule/fact'
import { DAY, parseLocal } from '../time/instant'
import type { BookRule, CompiledBook } from './book'
import { conclusionOn } from './conclusion'
import { settledBy } from './inputs'
import { missingOf } from './missing'
import { exact, pointsOn } from './points'
import type { CaseScopes } from './scopes'
import { SheetGrounds } from './sheet-grounds'

const NOTHING: Range = { from: 0, to: 0 }
const plus = (a: Range, b: Range): Range => ({ from: exact(a.from + b.from), to: exact(a.to + b.to) })
const sum = (ranges: readonly Range[]): Range => ranges.reduce(plus, NOTHING)
const atLeast = (least: number, { from, to }: Range): Range => ({
  from: Math.max(least, from),
  to: Math.max(least, to),
})

/** The score sheet of the unit over its period: every score of a regulation, category by category. */
export function sheetOf(context: CaseContext, book: CompiledBook, scopes: CaseScopes, spec: SheetSpec): Sheet {
  const cached = context.cache.get(`sheet ${spec.id}`) as Sheet | undefined
  if (cached !== undefined) return cached
  const entries: SheetEntry[] = []
  const missing: Missing[] = []
  const grounds = new SheetGrounds(context)
  for (const rule of book.rules) {
    if (rule.rule.points === undefined || rule.rule.otherwise.reason !== 'points-due') continue
    if (!rule.rule.citation.clause.startsWith(`${spec.id}#`)) continue
    const scores = scoresOf(context, scopes, rule, rule.rule.points, grounds)
    for (const entry of capped(scores.entries, rule.rule.points.cap)) entries.push(entry)
    for (const one of scores.missing) missing.push(one)
  }
  const categories = (spec.categories ?? []).map(({ id, clause, base }) => {
    const own = entries.filter(({ category }) => category === id).map(({ points }) => points)
    const deducted = sum(own.filter(({ from, to }) => from < 0 || to < 0))
    const added = sum(own.filter(({ from, to }) => from >= 0 && to >= 0))
    const floor = spec.floor === undefined || base === null ? Number.NEGATIVE_INFINITY : 0
    const left = atLeast(floor, plus({ from: base ?? 0, to: base ?? 0 }, deducted))
    return { id, clause, base, deducted, added, points: plus(left, added) }
  })
  const named = new Set(categories.map(({ id }) => id))
  const rest = sum(
    entries.filter(({ category }) => category === undefined || !named.has(category)).map(({ points }) => points),
  )
  const shares = categories.reduce((total, { base }) => total + (base ?? 0), 0)
  const unshared = spec.base === undefined ? 0 : spec.base.points - shares
  const total = plus(plus(sum(categories.map(({ points }) => points)), rest), { from: unshared, to: unshared })
  const sheet: Sheet = { regulation: spec.id, entries, categories, total, missing, inputs: grounds.inputs() }
  context.cache.set(`sheet ${spec.id}`, sheet)
  return sheet
}

function scoresOf(
  context: CaseContext,
  scopes: CaseScopes,
  compiled: BookRule,
  points: PointsSpec,
  grounds: SheetGrounds,
): { readonly entries: readonly SheetEntry[]; readonly missing: readonly Missing[] } {
  const entries: SheetEntry[] = []
  const missing: Missing[] = []
  const { rule } = compiled
  for (const scope of scopes.of(compiled)) {
    const { occasion } = scope
    if (!isWithinPeriod(context, timeOf(occasion))) continue
    const { decision, reasons } = conclusionOn(compiled, scope)
    const settled = settledBy(reasons, scope)
    if (decision.kind === 'not-triggered') {
      grounds.without(occasion, settled)
      continue
    }
    const fixed = pointsOn(points, scope)
    const open = decision.kind === 'open'
    if (open) missing.push(...missingOf(decision.open, scope))
    missing.push(...fixed.missing)
    grounds.of(occasion, [...settled, ...fixed.inputs])
    entries.push({
      clause: rule.citation.clause,
      rule: rule.id,
      occasion: occasion.id,
      ...(points.category !== undefined && { category: points.category }),
      points: open ? { from: Math.min(0, fixed.from), to: Math.max(0, fixed.to) } : { from: fixed.from, to: fixed.to },
    })
  }
  return { entries, missing }
}

/** What is past the cap of its clause counts no more: the earlier occasions use it up first. */
function capped(entries: readonly SheetEntry[], cap: number | undefined): readonly SheetEntry[] {
  if (cap === undefined) return entries
  const used = { from: 0, to: 0 }
  const clip = (end: 'from' | 'to', value: number): number => {
    const room = exact(cap - used[end])
    const size = Math.min(Math.abs(value), room)
    used[end] = exact(used[end] + size)
    return exact(Math.sign(value) * size)
  }
  return entries.map((entry) => ({
    ...entry,
    points: { from: clip('from', entry.points.from), to: clip('to', entry.points.to) },
  }))
}

/** When what is scored happened; a listed matter counts in the period whose list it is on. */
function timeOf({ kind, lo, breach }: Occasion): number | undefined {
  if (breach !== undefined) return breach.at
  return kind === 'listed-matter' ? undefined : lo
}

/** Only what happened within the period that is assessed counts; what has no time of its own is about the period. */
function isWithinPeriod(context: CaseContext, at: number | undefined): boolean {
  const period = context.file.unit?.period
  if (period === undefined || at === undefined || !Number.isFinite(at)) return true
  return parseLocal(period.from) <= at && at < parseLocal(period.to) + DAY
}
