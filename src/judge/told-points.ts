import type { CaseScope } from '../case/facts/catalogue'
import { deepFreeze } from '../freeze'
import type { NormRule, Rulebook } from '../norm/rulebook'
import type { ScoreSheet, Verdict } from '../verdict'
import { pointsOn } from './points'

/** The points that a verdict tells: of a score its own, of a category what is left of it, of the pass mark the sheet. */
export function pointsOf(
  rule: NormRule,
  scope: CaseScope,
  triggered: boolean,
  rulebook: Rulebook,
): Pick<Verdict, 'points' | 'sheet'> {
  const { points, counts } = rule
  if (points !== undefined && triggered) {
    const { from, to } = pointsOn(points, scope)
    return { points: Object.freeze({ from, to, unit: points.unit }) }
  }
  if (counts === undefined) return {}
  const sheet = scope.context.sheetOf(counts.sheet)
  if (counts.category === undefined) return { sheet: told(sheet, rulebook) }
  const category = sheet.categories.find(({ id }) => id === counts.category)
  return category === undefined ? {} : { points: Object.freeze({ ...category.points, unit: 'point' }) }
}

function told(
  { regulation, categories, entries, total }: ReturnType<CaseScope['context']['sheetOf']>,
  rulebook: Rulebook,
): ScoreSheet {
  const source = rulebook.regulations.find(({ id }) => id === regulation)
  const locator = (clause: string): string =>
    source?.clauses.find(({ id }) => `${regulation}#${id}` === clause)?.locator ?? ''
  return deepFreeze({
    categories: categories.map((category) => ({ ...category, locator: locator(category.clause) })),
    entries: entries.map(({ clause, rule, occasion, points }) => ({ clause, rule, occasion, points })),
    total,
    pass: source?.sheet?.pass?.points ?? null,
  })
}
