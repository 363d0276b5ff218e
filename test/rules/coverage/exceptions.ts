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

/** Whether a period ends with a day, or not at all, whatever the hour at which it begins. */
function endsWithDay(period: PeriodSpec, rulebook: Rulebook): boolean {
  if (period.kind === 'interpreted')
    return Object.values(rulebook.interpretations[period.interpretation]?.options ?? {}).every(
      (option) => option.period === undefined || endsWithDay(option.period as PeriodSpec, rulebook),
    )
  return period.kind === 'amount'
    ? days.includes(period.unit)
    : ['none', 'same-day', 'unit-period'].includes(period.kind)
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
  {
    of: 'county-time-limit#5/b',
    comparison: 'occasion.what equal "limits-table"',
    lacks: 'unknown',
    why: 'a case file that does not say what was compiled is refused',
  },
  {
    of: 'county-time-limit#10/b',
    comparison:
      'occasion.kind in ["hearing","tender","auction","inspection","testing","survey","quarantine","appraisal","expert-review"]',
    lacks: 'unknown',
    why: 'a case file that does not say which procedure was begun is refused',
  },
  ...['6/e', '7/c'].map(
    (id): ComparisonException => ({
      of: `county-time-limit#${id}`,
      comparison: 'limit.due notAfter limit.dueWithout',
      lacks: 'false',
      why: 'leaving the clause out can only put the due day off',
    }),
  ),
  ...['7/b', '7/d', '10/a'].map(
    (id): ComparisonException => ({
      of: `county-time-limit#${id}`,
      comparison: 'limit.due notBefore limit.dueWithout',
      lacks: 'false',
      why: 'leaving the clause out can only bring the due day forward',
    }),
  ),
  {
    of: 'wan-time-limit#2/c',
    comparison: 'limit.due notBefore limit.dueWithout',
    lacks: 'false',
    why: 'leaving the clause out can only bring the due day forward',
  },
  {
    of: 'wan-time-limit#2/c',
    comparison: 'limit.running equal true',
    lacks: 'false',
    why: 'the limits of this hall run from acceptance, and nothing lets them stand still',
  },
  {
    of: 'wan-time-limit#2/c',
    comparison: 'limit.due notBefore limit.stated',
    lacks: 'unknown',
    why: 'a limit that is known to run has a due day, and a stated due day is known',
  },
  ...(['false', 'unknown'] as const).map(
    (lacks): ComparisonException => ({
      of: 'wan-assessment#1.3/a',
      comparison: 'due.at before as-of',
      lacks,
      why: 'once office time was missed, what was owed before leaving is over',
    }),
  ),
]
