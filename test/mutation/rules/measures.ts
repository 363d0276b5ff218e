import type { Rounding } from '../../../src/case/spec'
import type { RuleDraft, SheetContribution } from '../../../src/norm/norm'
import { inside, lacking, nameOf, replaced, shifted, shortened, type Variant, variant } from './variant'

/** Each way in which what a rule proposes could be wrong. */
export function proposalVariants(draft: RuleDraft): readonly Variant<RuleDraft>[] {
  const { proposal } = draft
  if (proposal === undefined) return []
  return inside(
    shortened(proposal.measures, nameOf),
    (measures): RuleDraft => ({ ...draft, proposal: { ...proposal, measures } }),
    'measures',
  )
}

/** Two neighbouring rungs with each other's measures. */
export const rungVariants = (drafts: readonly RuleDraft[]): readonly Variant<readonly RuleDraft[]>[] =>
  drafts.flatMap((draft, index): readonly Variant<readonly RuleDraft[]>[] => {
    const next = drafts[index + 1]
    if (draft.proposal === undefined || next?.proposal === undefined) return []
    if (JSON.stringify(draft.proposal) === JSON.stringify(next.proposal)) return []
    const { proposal, outcomes } = draft
    const lower = { ...draft, proposal: next.proposal, outcomes: next.outcomes }
    return [
      variant(
        `rungs ${index + 1} and ${index + 2} exchanged`,
        replaced(replaced(drafts, index, lower), index + 1, { ...next, proposal, outcomes }),
      ),
    ]
  })

/** Each way in which the points of a rule could be wrong. */
export function pointsVariants(draft: RuleDraft): readonly Variant<RuleDraft>[] {
  const { points } = draft
  if (points === undefined) return []
  const put = (to: typeof points): RuleDraft => ({ ...draft, points: to })
  const { from, to, cap, category, perStep, times } = points
  return [
    ...(from === to
      ? inside(shifted(from), (both) => put({ ...points, from: both, to: both }), 'points')
      : [
          ...inside(shifted(from), (one) => put({ ...points, from: one }), 'points from'),
          ...inside(shifted(to), (one) => put({ ...points, to: one }), 'points to'),
        ]),
    ...(cap === undefined
      ? []
      : [
          variant('without the cap', put(lacking(points, 'cap'))),
          ...inside(shifted(cap), (one) => put({ ...points, cap: one }), 'cap'),
        ]),
    ...(category === undefined ? [] : [variant('without the category', put(lacking(points, 'category')))]),
    ...(perStep === undefined
      ? []
      : [
          ...inside(shifted(perStep.below), (below) => put({ ...points, perStep: { ...perStep, below } }), 'mark'),
          ...inside(shifted(perStep.step), (step) => put({ ...points, perStep: { ...perStep, step } }), 'step'),
          ...roundings(perStep.round).map(([name, round]) =>
            variant(name, put({ ...points, perStep: { ...perStep, round } })),
          ),
        ]),
    ...(times === undefined
      ? []
      : [
          variant('once, whatever the number', put(lacking(points, 'times'))),
          ...roundings(times.round).map(([name, round]) =>
            variant(name, put({ ...points, times: { ...times, round } })),
          ),
        ]),
  ]
}

const roundings = (own: Rounding = 'down'): readonly (readonly [name: string, round: Rounding])[] =>
  (['down', 'up', 'none'] as const).filter((round) => round !== own).map((round) => [`rounded ${round}`, round])

/** Each way in which what a clause adds to the score sheet could be wrong. */
export function sheetVariants(sheet: SheetContribution): readonly Variant<SheetContribution>[] {
  const { base, categories, floor, pass } = sheet
  return [
    ...(base
      ? inside(shifted(base.points), (points): SheetContribution => ({ ...sheet, base: { ...base, points } }), 'base')
      : []),
    ...(pass
      ? inside(
          shifted(pass.points),
          (points): SheetContribution => ({ ...sheet, pass: { ...pass, points } }),
          'pass mark',
        )
      : []),
    ...(floor ? [variant<SheetContribution>('without the floor', lacking(sheet, 'floor'))] : []),
    ...(categories ?? []).flatMap((category, index) =>
      category.base === null
        ? []
        : inside(
            shifted(category.base),
            (points): SheetContribution => ({
              ...sheet,
              categories: replaced(categories ?? [], index, { ...category, base: points }),
            }),
            `category ${category.id}`,
          ),
    ),
  ]
}
