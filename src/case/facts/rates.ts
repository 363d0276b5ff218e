import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import type { CaseContext } from '../context'
import { spanOf } from '../span'

/**
 * Of the unit's matters that fell due by the time of the judgement, the share that was concluded in time, in per cent.
 * Without any the rate is full: nothing was late.
 */
export function onTimeRate(context: CaseContext): Fact<number> {
  const matters = context.file.unit?.matters
  if (matters === undefined) return unknown([{ kind: 'attribute', path: 'unit.matters' }], { lo: 0, hi: 100 })
  const zone = context.file.timeZone
  const missing: Missing[] = []
  let late = 0
  let inTime = 0
  for (const [index, { dueAt, concludedAt }] of matters.entries()) {
    if (dueAt === undefined) {
      missing.push({ kind: 'attribute', path: `unit.matters[${index}].dueAt` })
      continue
    }
    const due = spanOf(dueAt, zone).hi
    if (concludedAt !== undefined && spanOf(concludedAt, zone).lo <= due) {
      inTime += 1
      continue
    }
    if (due < context.asOf) late += 1
  }
  const share = (onTime: number, all: number): number => (all === 0 ? 100 : Math.round((onTime / all) * 10_000) / 100)
  const all = late + inTime
  if (missing.length === 0) return known(share(inTime, all), ['unit.matters'])
  const open = missing.length
  return unknown(missing, {
    lo: share(inTime, all + open),
    hi: share(inTime + open, all + open),
    from: ['unit.matters'],
  })
}
