import type { CaseScope } from '../case/facts/catalogue'
import { derivationOf } from '../case/facts/catalogue'
import type { Range } from '../case/context'
import type { PointsSpec } from '../case/spec'
import type { Missing } from '../rule/fact'

/** Points as they stand on one occasion, and what would fix their number. */
export interface Points extends Range {
  readonly missing: readonly Missing[]
}

/** Points are counted in hundredths, so that sums are exact. */
export const exact = (value: number): number => Math.round(value * 100) / 100

/** The points that a rule gives or takes on an occasion on which it is met. */
export function pointsOn(spec: PointsSpec, scope: CaseScope): Points {
  if (spec.perStep !== undefined) return stepped(spec, spec.perStep, scope)
  if (spec.from === spec.to) return { from: spec.from, to: spec.to, missing: [] }
  const awarded = derivationOf('finding.awarded-points')?.(scope, { about: 'occasion' })
  const number = typeof awarded?.value === 'number' ? Math.abs(awarded.value) : undefined
  const signed = number === undefined ? undefined : spec.to > 0 ? number : -number
  // A number outside the range of the text fixes nothing.
  if (signed === undefined || signed < spec.from || signed > spec.to)
    return { from: spec.from, to: spec.to, missing: awarded?.missing ?? [] }
  return { from: signed, to: signed, missing: [] }
}

function stepped(
  spec: PointsSpec,
  { rate, below, step }: NonNullable<PointsSpec['perStep']>,
  scope: CaseScope,
): Points {
  const fact = derivationOf(rate)?.(scope, undefined)
  const points = (value: number): number => {
    const whole = exact(spec.from * Math.max(0, Math.floor((below - value) / step + 1e-9)))
    return spec.cap === undefined ? whole : Math.sign(whole) * Math.min(Math.abs(whole), spec.cap)
  }
  if (typeof fact?.value === 'number') return { from: points(fact.value), to: points(fact.value), missing: [] }
  const ends = [points(fact?.lo ?? 0), points(fact?.hi ?? below)]
  return { from: Math.min(...ends), to: Math.max(...ends), missing: fact?.missing ?? [] }
}
