import type { SheetSpec } from '../case/spec'
import { paramsOf } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import { all, check } from './conditions'
import type { Norm, RuleDraft } from './norm'
import { onceForTheUnit } from './occasions'

/** One thing that a clause says of how points add up. */
export type SheetRule =
  /** The points at which everybody starts. Chinese: 基本分. */
  | { readonly base: number }
  /** A category of the sheet, with its share of the base, or none: then its points come off and onto the total. */
  | { readonly category: string; readonly base: number | null }
  /** The least total that passes. Chinese: 合格分. */
  | { readonly pass: number }
  /** Deductions stop where the base points of their category are used up. Chinese: 扣完为止. */
  | { readonly floor: 'category' }
  /** Bonus points are not limited. Chinese: 加分不封顶. */
  | { readonly uncapped: true }

/**
 * A clause of the frame of an assessment: from what the points start, into which categories they fall, where they stop,
 * and what passes. Together with the scores of the same regulation it makes the score sheet of a unit over its period,
 * which the verdict on the pass mark carries. Chinese: 考核计分办法.
 *
 * @param rule - one thing that the clause says; see {@link SheetRule}.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { sheet } from 'officium'
 * sheet({ category: '1', base: 15 }).kind //=> 'score'
 * ```
 */
export const sheet = (rule: SheetRule): Norm => ({
  kind: 'score',
  sheet: (clause) => contribution(rule, clause),
  rules: (_clause, regulation) => [sheetRule(rule, regulation)],
})

function contribution(rule: SheetRule, clause: string): Partial<SheetSpec> {
  if ('category' in rule) return { categories: [{ id: rule.category, clause, base: rule.base }] }
  if ('base' in rule) return { base: { clause, points: rule.base } }
  if ('pass' in rule) return { pass: { clause, points: rule.pass } }
  return 'floor' in rule ? { floor: { clause } } : {}
}

function sheetRule(rule: SheetRule, regulation: string): RuleDraft {
  const params = paramsOf({ sheet: regulation })
  const base = { occasion: onceForTheUnit, bearer: 'unit', when: ALWAYS, outcomes: [] } as const
  const counted = { status: 'fulfilled', reason: 'points-counted' } as const
  if ('category' in rule) return { ...base, otherwise: counted, counts: { sheet: regulation, category: rule.category } }
  if ('base' in rule) return { ...base, otherwise: counted, points: { from: rule.base, to: rule.base, unit: 'point' } }
  if ('pass' in rule)
    return {
      ...base,
      outcomes: [
        { status: 'fulfilled', reason: 'passed', if: check('sheet.total', 'greaterThanInclusive', rule.pass, params) },
      ],
      otherwise: { status: 'breached', reason: 'failed' },
      counts: { sheet: regulation },
    }
  const met =
    'floor' in rule ? check('sheet.floored', 'equal', true, params) : check('sheet.bonus', 'greaterThan', 0, params)
  return { ...base, when: all(met), otherwise: { status: 'fulfilled', reason: 'applied' } }
}
