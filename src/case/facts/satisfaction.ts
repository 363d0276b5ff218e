import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import { DAY, parseLocal } from '../../time/instant'
import { type CaseContext, entriesOf } from '../context'

const GOOD: readonly unknown[] = ['very-satisfied', 'satisfied']

/**
 * Of the ratings that people gave the unit in the period, the share of “good” and “fairly good”, in per cent.
 * Chinese: 综合评议“好”和“较好”的比例.
 */
export function satisfactionRate(context: CaseContext): Fact<number> {
  const { unit } = context.file
  const missing: Missing[] = []
  const from: string[] = []
  let good = 0
  let all = 0
  for (const { id, act, lo } of entriesOf(context, 'contact')) {
    if (act.type !== 'contact') continue
    if (unit !== undefined && (lo < parseLocal(unit.period.from) || lo >= parseLocal(unit.period.to) + DAY)) continue
    const { purpose, satisfaction } = act
    if (purpose !== undefined && !purpose.includes('rating')) continue
    if (purpose === undefined || satisfaction === undefined) {
      missing.push({ kind: 'attribute', path: `acts.${id}.${purpose === undefined ? 'purpose' : 'satisfaction'}` })
      continue
    }
    from.push(`acts.${id}`, `acts.${id}.purpose`, `acts.${id}.satisfaction`)
    all += 1
    if (GOOD.includes(satisfaction)) good += 1
  }
  if (context.partial) return unknown([{ kind: 'act', type: 'contact' }, ...missing], { lo: 0, hi: 100 })
  if (missing.length === 0 && all > 0) return known(share(good, all), from)
  const open = missing.length
  if (all + open === 0) return unknown([{ kind: 'act', type: 'contact' }], { lo: 0, hi: 100 })
  return unknown(missing, { lo: share(good, all + open), hi: share(good + open, all + open), from, fromLo: from })
}

const share = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100
