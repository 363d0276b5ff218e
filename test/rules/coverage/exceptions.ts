import type { PeriodSpec } from '../../../src/case/spec'
import type { Rulebook } from '../../../src/norm/rulebook'
import type { Leaf } from '../../../src/rule/condition'

/** An answer to which no case file can bring a comparison, and why. */
export interface ComparisonException {
  /** A rule, a clause with all of its rules, or `*` for every rule of every rulebook. */
  readonly of: string
  /** The comparison as `coverage:rules` prints it. */
  readonly comparison: string
  readonly lacks: 'true' | 'false' | 'unknown'
  /** Of the comparisons that read alike, only these. */
  readonly where?: (leaf: Leaf, rulebook: Rulebook) => boolean
  readonly why: string
}

const days: readonly string[] = ['working-day', 'day', 'week', 'month', 'year']

/** Whether a period ends with a day, whatever the hour at which it begins. */
function endsWithDay(period: PeriodSpec, rulebook: Rulebook): boolean {
  if (period.kind === 'interpreted')
    return Object.values(rulebook.interpretations[period.interpretation]?.options ?? {}).every(
      (option) => option.period === undefined || endsWithDay(option.period as PeriodSpec, rulebook),
    )
  return period.kind === 'amount' ? days.includes(period.unit) : ['same-day', 'unit-period'].includes(period.kind)
}

const inDays = ({ params }: Leaf, rulebook: Rulebook): boolean => endsWithDay(params?.period as PeriodSpec, rulebook)

/** The answers that no case file can give, by comparison. */
export const comparisonExceptions: readonly ComparisonException[] = [
  {
    of: '*',
    comparison: 'due.at before as-of',
    lacks: 'unknown',
    where: inDays,
    why: 'an act recorded by its day alone gives a period in days one end, which is over or not',
  },
]
