import type { Params } from '../../rule/condition'
import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Range, Sheet } from '../context'

const sheetFor = (context: CaseContext, params: Params | undefined): Sheet =>
  context.sheetOf(typeof params?.sheet === 'string' ? params.sheet : '')

/** A number of the sheet that may still lie between two ends. */
const within = ({ from, to }: Range, { missing }: Sheet, inputs: readonly string[]): Fact<number> =>
  from === to ? known(from, inputs) : unknown(missing, { lo: from, hi: to, from: inputs })

/** The total of the unit's score sheet. */
export function sheetTotal(context: CaseContext, params: Params | undefined): Fact<number> {
  const sheet = sheetFor(context, params)
  return within(sheet.total, sheet, sheet.inputs)
}

/** All bonus points of the sheet. */
export function sheetBonus(context: CaseContext, params: Params | undefined): Fact<number> {
  const sheet = sheetFor(context, params)
  const gains = sheet.entries.filter(({ points }) => points.to > 0)
  const total = gains.reduce(
    (sum, { points }) => ({ from: sum.from + Math.max(0, points.from), to: sum.to + points.to }),
    { from: 0, to: 0 },
  )
  return within(total, sheet, sheet.inputs)
}

/** Whether the deductions of a category go beyond its base points. */
export function sheetFloored(context: CaseContext, params: Params | undefined): Fact<boolean> {
  const sheet = sheetFor(context, params)
  const based = sheet.categories.flatMap(({ base, deducted }) => (base === null ? [] : [{ base, deducted }]))
  if (based.some(({ base, deducted }) => -deducted.to > base)) return known(true, sheet.inputs)
  return based.some(({ base, deducted }) => -deducted.from > base) ? unknown(sheet.missing) : known(false, sheet.inputs)
}
