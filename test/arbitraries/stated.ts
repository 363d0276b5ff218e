import { dueDate } from '../../src/index'
import { formatDay, parseDay } from '../../src/time/day'
import type { ActDraft } from './acts'
import type { Draw } from './draw'

interface LimitDraft {
  readonly amount?: number
  readonly unit?: string
}

const starting: ReadonlySet<string> = new Set(['apply', 'receive', 'supplement', 'accept', 'assign', 'forward'])

/** Gives some limits of a matter the due day that the body may have worked out, rightly or by a usual mistake. */
export function stateDueDays(
  matter: Record<string, unknown>,
  acts: readonly ActDraft[],
  draw: Draw,
  zone: string | undefined,
): Record<string, unknown> {
  if (!Array.isArray(matter.limits) || zone !== undefined) return matter
  const starts = acts.filter(({ type }) => starting.has(type))
  const limits = matter.limits.map((limit: LimitDraft) => {
    const from = draw.chance(60) ? starts[0] : draw.tryPick(starts)
    const unit = limit.unit ?? draw.pick(['working-day', 'day'])
    const isDays =
      limit.amount !== undefined && limit.amount < 100 && unit !== 'hour' && unit !== 'minute' && unit !== 'year'
    if (!isDays || from === undefined || !draw.chance(65)) return limit
    const start = formatDay(dayOfAct(from) - draw.pick([0, 0, 0, 1]))
    const excluded = draw.pick([[], spans(acts, 'procedure-start', 'procedure-end'), spans(acts, 'forward', 'approve')])
    const period = { amount: limit.amount ?? 0, unit: unit as 'day' }
    return { ...limit, statedDue: dueDate({ start, period, excluded, beyondCoverage: 'provisional' }) }
  })
  return { ...matter, limits }
}

const dayOfAct = ({ at }: ActDraft): number => parseDay(at.slice(0, 10))

/** The days from each act of one type to the next of another. */
function spans(acts: readonly ActDraft[], from: string, to: string): { from: string; to: string; ground: string }[] {
  return acts.flatMap((act, index) => {
    const end = act.type === from ? acts.slice(index).find(({ type }) => type === to) : undefined
    return end === undefined ? [] : [{ from: act.at.slice(0, 10), to: end.at.slice(0, 10), ground: from }]
  })
}
