import { admonitions, partySanctions, postMeasures, sanctions } from '../../../rules/social-hall/terms'
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
  if (period.kind === 'before') return endsWithDay(period.of, rulebook)
  return period.kind === 'amount'
    ? days.includes(period.unit)
    : ['none', 'same-day', 'unit-period'].includes(period.kind)
}

const inDays = ({ params }: Leaf, rulebook: Rulebook): boolean => endsWithDay(params?.period as PeriodSpec, rulebook)

/** The measures that the forms of accountability of the social hall name, by rule. */
const forms: { readonly [rule: string]: readonly string[] } = {
  '4': ['circulated-criticism', ...admonitions, ...postMeasures, ...sanctions, ...partySanctions, 'criminal-referral'],
  '4.1~form': ['circulated-criticism'],
  '4.2~form': admonitions,
  '4.3~form': postMeasures,
  '4.4~form': sanctions,
  '4.5~form': partySanctions,
  '4.5~member': partySanctions,
  '5/c': [...sanctions, ...partySanctions],
}

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
  ...Object.entries(forms).map(
    ([id, kinds]): ComparisonException => ({
      of: `social-hall-accountability#${id}`,
      comparison: `occasion.kind in ${JSON.stringify(kinds)}`,
      lacks: 'unknown',
      why: 'a case file that does not say which measure was taken is refused',
    }),
  ),
  {
    of: 'planning-first-handling#8/f',
    comparison: 'occasion.book equal "office"',
    lacks: 'unknown',
    why: 'a case file that does not say which register was written in is refused',
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
