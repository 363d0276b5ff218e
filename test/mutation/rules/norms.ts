import type { OccasionSpec, Performance, PeriodSpec } from '../../../src/case/spec'
import type { ClockContribution, Norm, RuleDraft, SheetContribution } from '../../../src/norm/norm'
import type { Condition } from '../../../src/rule/condition'
import { performanceVariants } from './acts'
import { clockVariants } from './clocks'
import { triggerVariants } from './conditions'
import { pointsVariants, proposalVariants, rungVariants, sheetVariants } from './measures'
import { conditionsOfOutcomes, patternOf, resultVariants } from './outcomes'
import { periodVariants } from './periods'
import { inside, lacking, nameOf, replaced, shortened, type Variant, variant } from './variant'

/** All that a norm says, as plain data. */
export interface NormData {
  readonly drafts: readonly RuleDraft[]
  readonly clock?: ClockContribution
  readonly sheet?: SheetContribution
}

export function dataOf(norm: Norm, clause: string, regulation: string): NormData {
  const clock = norm.clock?.(clause)
  const sheet = norm.sheet?.(clause)
  return { drafts: norm.rules(clause, regulation), ...(clock && { clock }), ...(sheet && { sheet }) }
}

/** The norm that says other data. */
export const saying = (norm: Norm, { drafts, clock, sheet }: NormData): Norm => ({
  ...lacking(lacking(norm, 'clock'), 'sheet'),
  rules: () => drafts,
  ...(clock && { clock: () => clock }),
  ...(sheet && { sheet: () => sheet }),
})

/** Data in which a value stands otherwise wherever it stands: a norm's author wrote it once. Under `key` only, where one is given. */
function everywhere<T>(data: T, from: unknown, to: unknown, key?: string): T {
  const wanted = JSON.stringify(from)
  const walk = (value: unknown, under: string): unknown => {
    if ((key === undefined || key === under) && JSON.stringify(value) === wanted) return to
    if (Array.isArray(value)) return value.map((item) => walk(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]))
  }
  return walk(data, '') as T
}

function occasionVariants(occasion: OccasionSpec): readonly Variant<OccasionSpec>[] {
  const general =
    'questioned' in occasion && occasion.questioned
      ? [variant<OccasionSpec>('not only where it is questioned', lacking(occasion, 'questioned') as OccasionSpec)]
      : []
  if ('once' in occasion) return general
  const lists = (['type', 'from', 'of'] as const).flatMap((key) => {
    const list = (occasion as { readonly [name: string]: unknown })[key]
    return Array.isArray(list)
      ? inside(shortened(list, nameOf), (to) => ({ ...occasion, [key]: to }) as OccasionSpec, key)
      : []
  })
  const any =
    occasion.each === 'limit' && occasion.of
      ? [variant<OccasionSpec>('limits of every source', lacking(occasion, 'of'))]
      : []
  return [...general, ...lists, ...any]
}

const draftVariants = (draft: RuleDraft, shared: ReadonlySet<string>): readonly Variant<RuleDraft>[] => [
  ...resultVariants(draft),
  // What every rule of its kind asks is changed in all of them at once.
  ...(shared.has(patternOf(draft)) ? [] : conditionsOfOutcomes(draft)),
  ...proposalVariants(draft),
  ...pointsVariants(draft),
]

/** The conditions, performances and periods that stand anywhere in what a norm says, each once. */
function partsOf(data: NormData): {
  readonly performances: readonly Performance[]
  readonly periods: readonly PeriodSpec[]
} {
  const performances = new Map<string, Performance>()
  const periods = new Map<string, PeriodSpec>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('join' in value && 'acts' in value && 'type' in (((value.acts as readonly unknown[])[0] ?? {}) as object))
      performances.set(JSON.stringify(value), value as Performance)
    if ('period' in value) periods.set(JSON.stringify(value.period), value.period as PeriodSpec)
    for (const item of Object.values(value)) walk(item)
  }
  walk(data.drafts)
  return { performances: [...performances.values()], periods: [...periods.values()] }
}

/** What the norms of a rulebook have in common. */
export interface Common {
  /** The readings that give a period. */
  readonly words: readonly string[]
  /** The patterns of outcomes that several rules have. */
  readonly shared: ReadonlySet<string>
}

/** Each way in which what a norm says could be wrong in one place. */
export function normVariants(data: NormData, { words, shared }: Common): readonly Variant<NormData>[] {
  const { drafts, clock, sheet } = data
  const { performances, periods } = partsOf(data)
  const triggers = new Map<string, Condition>(drafts.map(({ when }) => [JSON.stringify(when), when]))
  const heavier = drafts[0]?.heavierWhen
  const all = [
    ...inside(
      drafts[0] ? occasionVariants(drafts[0].occasion) : [],
      (to) => everywhere(data, drafts[0]?.occasion, to),
      'occasion',
    ),
    ...[...triggers.values()].flatMap((when) =>
      inside(triggerVariants(when), (to) => everywhere(data, when, to, 'when'), 'when'),
    ),
    ...(heavier
      ? inside(triggerVariants(heavier), (to) => everywhere(data, heavier, to, 'heavierWhen'), 'heavier when')
      : []),
    ...performances.flatMap((from) => inside(performanceVariants(from), (to) => everywhere(data, from, to), 'act')),
    ...periods.flatMap((from) => inside(periodVariants(from, words), (to) => everywhere(data, from, to), 'period')),
    ...drafts.flatMap((draft, index) =>
      inside(
        draftVariants(draft, shared),
        (to): NormData => ({ ...data, drafts: replaced(drafts, index, to) }),
        draft.label,
      ),
    ),
    ...inside(rungVariants(drafts), (to): NormData => ({ ...data, drafts: to })),
    ...(clock ? inside(clockVariants(clock), (to): NormData => ({ ...data, clock: to }), 'clock') : []),
    ...(sheet ? inside(sheetVariants(sheet), (to): NormData => ({ ...data, sheet: to }), 'sheet') : []),
  ]
  const seen = new Set([JSON.stringify(data)])
  return all.filter(({ to }) => {
    const text = JSON.stringify(to)
    return !seen.has(text) && seen.add(text) !== undefined
  })
}
