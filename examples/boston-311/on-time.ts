import { judge, type Status, type Verdict } from 'officium'
import { bostonWeekdays } from './calendars'
import { caseFileOf } from './case-file'
import { type RequestRow, sampleRows } from './rows'
import { boston311 } from './rulebook'

/** The city's file was taken after every target in it had passed; rows still open are judged as of this day. */
export const asOf = '2019-12-31'

/** Rows that look alike: the city's columns on one side, our verdict on the other. */
export interface OnTimeGroup {
  readonly status: RequestRow['status']
  readonly hasTarget: boolean
  readonly city: RequestRow['ontime']
  readonly verdict: Status
  readonly reason: Verdict['reason']
  readonly comparison: Comparison
  readonly count: number
  /** The first such row. */
  readonly example: string
}

/** Whether the two verdicts agree, or why they cannot be compared. */
export type Comparison = 'agrees' | 'contradicts' | 'city-silent' | 'no-target'

/** Judges every row of the sample and sets the verdict beside the city's own. */
export function auditOnTime(rows: readonly RequestRow[] = sampleRows()): readonly OnTimeGroup[] {
  const groups = new Map<string, OnTimeGroup>()
  for (const row of rows) {
    const [verdict] = judge(caseFileOf(row), { rulebook: boston311, asOf, calendar: bostonWeekdays }).verdicts
    if (verdict === undefined) throw new RangeError(`no verdict on request ${row.id}`)
    const key = [row.status, row.target !== '', row.ontime, verdict.status, verdict.reason].join()
    const known = groups.get(key)
    groups.set(key, known === undefined ? groupOf(row, verdict) : { ...known, count: known.count + 1 })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

const groupOf = (row: RequestRow, { status, reason }: Verdict): OnTimeGroup => ({
  status: row.status,
  hasTarget: row.target !== '',
  city: row.ontime,
  verdict: status,
  reason,
  comparison: compare(row.ontime, status),
  count: 1,
  example: row.id,
})

function compare(city: RequestRow['ontime'], verdict: Status): Comparison {
  if (verdict === 'not-triggered') return 'no-target'
  if (city === '') return 'city-silent'
  return (city === 'ONTIME') === (verdict === 'fulfilled') ? 'agrees' : 'contradicts'
}

/** How many rows of the groups have a comparison. */
export const rowsThat = (groups: readonly OnTimeGroup[], comparison: Comparison): number =>
  groups.filter((group) => group.comparison === comparison).reduce((sum, { count }) => sum + count, 0)
