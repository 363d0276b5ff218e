import { type Calendar, type DeadlineRequest, dueDate } from 'officium'
import { localTime, type TargetRow, targetRows } from './rows'

/** Where the city's target stands as seen from the due time that the rule gives, nearest first. */
export const differences = [
  'same-second',
  'within-a-minute',
  'earlier-that-day',
  'later-that-day',
  'later-day',
  'earlier-day',
] as const
export type Difference = (typeof differences)[number]

export interface DifferenceGroup {
  readonly difference: Difference
  readonly count: number
  /** How many of the city's targets fall on a whole minute: as a person enters them, not a program. */
  readonly onTheMinute: number
  /** The first such row, with the due time that the rule gives. */
  readonly example: TargetRow & { readonly due: string }
}

/**
 * The city's rule, found in its data: a request that comes on a day off counts as of the same time on the next working
 * day, one that comes after hours as of the next morning; the target keeps the time of day.
 */
export const targetRequest = (row: TargetRow, calendar: Calendar): DeadlineRequest => ({
  start: localTime(row.open),
  period: { amount: Number(row.n), unit: 'working-day' },
  officeHours: [['08:30', '17:00']],
  restDayStart: 'next-working-day-same-time',
  lateStart: 'next-working-day',
  keepTime: true,
  calendar,
})

/** Works out every target by the rule on a calendar, and sets it beside the city's own. */
export function auditTargets(
  calendar: Calendar,
  rows: readonly TargetRow[] = targetRows(),
): readonly DifferenceGroup[] {
  const groups = new Map<Difference, DifferenceGroup>()
  for (const row of rows) {
    const due = dueDate(targetRequest(row, calendar))
    const difference = differenceOf(due, localTime(row.target))
    const before = groups.get(difference)
    groups.set(difference, {
      difference,
      count: (before?.count ?? 0) + 1,
      onTheMinute: (before?.onTheMinute ?? 0) + (row.target.endsWith(':00') ? 1 : 0),
      example: before?.example ?? { ...row, due },
    })
  }
  return differences.flatMap((difference) => groups.get(difference) ?? [])
}

function differenceOf(due: string, target: string): Difference {
  const seconds = (Date.parse(`${target}Z`) - Date.parse(`${due}Z`)) / 1000
  if (seconds === 0) return 'same-second'
  if (Math.abs(seconds) <= 60) return 'within-a-minute'
  if (due.slice(0, 10) === target.slice(0, 10)) return seconds < 0 ? 'earlier-that-day' : 'later-that-day'
  return seconds < 0 ? 'earlier-day' : 'later-day'
}

const sum = (groups: readonly DifferenceGroup[], ...of: readonly Difference[]): number =>
  groups.filter(({ difference }) => of.includes(difference)).reduce((total, { count }) => total + count, 0)

/** How many targets the rule gives to the second, within a minute, and to the day. */
export const agreement = (groups: readonly DifferenceGroup[]) => ({
  rows: sum(groups, ...differences),
  toTheSecond: sum(groups, 'same-second'),
  toTheMinute: sum(groups, 'same-second', 'within-a-minute'),
  toTheDay: sum(groups, 'same-second', 'within-a-minute', 'earlier-that-day', 'later-that-day'),
})
