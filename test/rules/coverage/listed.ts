import type { Rulebook } from '../../../src/norm/rulebook'
import type { Leaf } from '../../../src/rule/condition'
import type { ConditionSeen } from './conditions'
import { type ComparisonException, comparisonExceptions } from './exceptions'

/** An answer that a comparison lacks and that is listed, with the reason. */
export interface Listed extends ConditionSeen {
  readonly lacks: string
  readonly why: string
}

/** A comparison in a few words. */
export function comparisonText({ fact, operator, value }: Leaf): string {
  const hasFact = typeof value === 'object' && value !== null && 'fact' in value
  return `${fact} ${operator} ${hasFact ? String(value.fact) : JSON.stringify(value)}`
}

const means = (one: ComparisonException, { rule, clause, leaf }: ConditionSeen, rulebook: Rulebook): boolean =>
  ['*', rule, clause].includes(one.of) &&
  one.comparison === comparisonText(leaf) &&
  (one.where === undefined || one.where(leaf, rulebook))

/** Sets what is listed apart: it is no longer wanted, and no longer missing. */
export function sorted(
  seen: readonly ConditionSeen[],
  rulebook: Rulebook,
): { readonly seen: readonly ConditionSeen[]; readonly listed: readonly Listed[] } {
  const listed: Listed[] = []
  const rest = seen.map((one): ConditionSeen => {
    const excused = comparisonExceptions.filter(
      (exception) => one.missing.includes(exception.lacks) && means(exception, one, rulebook),
    )
    listed.push(...excused.map(({ lacks, why }) => ({ ...one, lacks, why })))
    const isExcused = (truth: string) => excused.some(({ lacks }) => lacks === truth)
    return {
      ...one,
      wanted: one.wanted.filter((truth) => !isExcused(truth)),
      missing: one.missing.filter((truth) => !isExcused(truth)),
    }
  })
  return { seen: rest, listed }
}

/** What is listed and is no comparison of any rule, or is shown by a scenario after all. */
export function staleExceptions(
  all: readonly { readonly rulebook: Rulebook; readonly seen: readonly ConditionSeen[] }[],
): readonly string[] {
  return comparisonExceptions.flatMap((exception) => {
    const { of, comparison, lacks } = exception
    const meant = all.flatMap(({ rulebook, seen }) =>
      seen.filter((one) => one.wanted.includes(lacks) && means(exception, one, rulebook)),
    )
    if (meant.length === 0) return [`${of}  ${comparison}: ${lacks} is not wanted of any comparison`]
    return meant
      .filter(({ missing }) => !missing.includes(lacks))
      .map(({ rule }) => `${rule}  ${comparison}: a scenario shows ${lacks}`)
  })
}
