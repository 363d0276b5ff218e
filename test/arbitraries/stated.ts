import { dueDate } from '../../src/index'
import { formatDay, parseDay } from '../../src/time/day'
import type { ActDraft } from './acts'
import type { Draw } from './draw'

interface LimitDraft {
  readonly amount?: number
  readonly unit?: string
}

/** Gives some limits of a matter the due day that the body may have worked out, rightly or by a usual mistake. */
export function stateDueDays(matter: Record<string, unknown>, acts: readonly ActDraft[], draw: Draw, zone: string | undefined): Record<string, unknown> {
  if (!Array.isArray(matter.limits)) return matter
  const starts = acts.filter(({ type }) => ['apply', 'receive', 'supplement', 'accept', 'assign', 'forward'].includes(type))
  const limits = matter.limits.map((limit: LimitDraft) => {
    const from = draw.tryPick(starts)
    const unit = limit.unit ?? draw.pick(['working-day', 'day'])
    const isDays = limit.amount !== undefined && limit.amount < 100 && unit !== 'hour' && unit !== 'minute'
    if (zone !== undefined || !isDays || from === undefined || !draw.chance(55)) return limit
    const day = parseDay(from.at.slice(0, 10)) - draw.pick([0, 0, 0, 1])
    return { ...limit, statedDue: dueDate({ start: formatDay(day), period: { amount: limit.amount ?? 0, unit: unit as 'day' }, beyondCoverage: 'provisional' }) }
  })
  return { ...matter, limits }
}
