import type { Params } from '../../rule/condition'
import { type Fact, known, type Missing, NEVER, unknown } from '../../rule/fact'
import type { CaseContext, Sheet } from '../context'

const sheetFor = (context: CaseContext, params: Params | undefined): Sheet =>
  context.sheetOf(typeof params?.sheet === 'string' ? params.sheet : '')

/** A partial log may have left out what takes points, and what gives them. */
const UNLOGGED: { readonly [P in 'takes' | 'gives']: Missing } = {
  takes: { kind: 'act', type: 'inspect' },
  gives: { kind: 'act', type: 'praise' },
}

/** The total of the unit's score sheet. */
export function sheetTotal(context: CaseContext, params: Params | undefined): Fact<number> {
  const { total, missing, inputs } = sheetFor(context, params)
  if (context.partial)
    return unknown([UNLOGGED.takes, UNLOGGED.gives, ...missing], { lo: -NEVER, hi: NEVER, from: inputs })
  return total.from === total.to
    ? known(total.from, inputs)
    : unknown(missing, { lo: total.from, hi: total.to, from: inputs })
}

/** All bonus points of the sheet. */
export function sheetBonus(context: CaseContext, params: Params | undefined): Fact<number> {
  const { entries, missing, inputs } = sheetFor(context, params)
  const gains = entries.filter(({ points }) => points.to > 0)
  const lo = gains.reduce((sum, { points }) => sum + Math.max(0, points.from), 0)
  const hi = gains.reduce((sum, { points }) => sum + points.to, 0)
  if (context.partial) return unknown([UNLOGGED.gives, ...missing], { lo, hi: NEVER, from: inputs })
  return lo === hi ? known(lo, inputs) : unknown(missing, { lo, hi, from: inputs })
}

/** Whether the deductions of a category go beyond its base points. */
export function sheetFloored(context: CaseContext, params: Params | undefined): Fact<boolean> {
  const { categories, missing, inputs } = sheetFor(context, params)
  const based = categories.flatMap(({ base, deducted }) => (base === null ? [] : [{ base, deducted }]))
  if (based.some(({ base, deducted }) => -deducted.to > base)) return known(true, inputs)
  if (context.partial) return unknown([UNLOGGED.takes, ...missing])
  return based.some(({ base, deducted }) => -deducted.from > base) ? unknown(missing) : known(false, inputs)
}
