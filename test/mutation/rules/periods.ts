import type { PeriodSpec } from '../../../src/case/spec'
import { inside, lacking, shifted, type Variant, variant } from './variant'

type Amount = Extract<PeriodSpec, { kind: 'amount' }>

/** The unit that a careless reader would take for another. */
const taken: Record<Amount['unit'], Amount['unit']> = {
  'working-day': 'day',
  day: 'working-day',
  week: 'day',
  month: 'week',
  year: 'month',
  hour: 'minute',
  minute: 'hour',
}

const none: PeriodSpec = { kind: 'none' }

export function amountVariants<
  T extends { readonly amount: number; readonly unit: Amount['unit']; readonly basis?: string },
>(period: T): readonly Variant<T>[] {
  return [
    ...inside(shifted(period.amount), (amount): T => ({ ...period, amount })),
    variant(`${period.unit} → ${taken[period.unit]}`, { ...period, unit: taken[period.unit] }),
    ...(period.basis === undefined
      ? []
      : [variant(`without the reading ${period.basis}`, lacking(period, 'basis') as T)]),
  ]
}

/** Each way in which a period could be wrong: one more, one less, another unit, no limit at all, another word. */
export function periodVariants(period: PeriodSpec, words: readonly string[]): readonly Variant<PeriodSpec>[] {
  switch (period.kind) {
    case 'none':
      return []
    case 'same-day':
      return [variant<PeriodSpec>('same day → next working day', { kind: 'amount', amount: 1, unit: 'working-day' })]
    case 'amount':
      return amountVariants(period)
    case 'before':
      return [
        ...amountVariants(period),
        variant('without the time before the end', period.of),
        ...inside(periodVariants(period.of, words), (of): PeriodSpec => ({ ...period, of })),
      ]
    case 'interpreted': {
      const at = words.indexOf(period.interpretation)
      const other = words[(at + 1) % words.length]
      return [
        variant(`without the limit ${period.interpretation}`, none),
        ...(other === undefined || other === period.interpretation
          ? []
          : [
              variant<PeriodSpec>(`${period.interpretation} → ${other}`, {
                kind: 'interpreted',
                interpretation: other,
              }),
            ]),
      ]
    }
    default:
      return [variant(`without the limit (${period.kind})`, none)]
  }
}
