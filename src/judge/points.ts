import type { CaseScope } from '../case/facts/catalogue'
import { derivationOf } from '../case/facts/catalogue'
import type { Range } from '../case/context'
import type { PointsSpec, Rounding } from '../case/spec'
import type { Fact, Missing } from '../rule/fact'

/** Points as they stand on one occasion, what would fix their number, and the inputs that do. */
export interface Points extends Range {
  readonly missing: readonly Missing[]
  readonly inputs: readonly string[]
}

/** Points are counted in hundredths, so that sums are exact. */
export const exact = (value: number): number => Math.round(value * 100) / 100

/** The points that a rule gives or takes on an occasion on which it is met. */
export function pointsOn(spec: PointsSpec, scope: CaseScope): Points {
  const { perStep, times } = spec
  if (perStep !== undefined) {
    const { rate, below, step, round } = perStep
    const steps = (value: number): number => counted(Math.max(0, below - value) / step, round)
    return multiplied(spec, derivationOf(rate)?.(scope, undefined), steps, [0, below])
  }
  if (times !== undefined) {
    const fact = derivationOf(times.fact)?.(scope, undefined)
    return multiplied(spec, fact, (value) => counted(value, times.round), [0, 0])
  }
  if (spec.from === spec.to) return { from: spec.from, to: spec.to, missing: [], inputs: [] }
  const awarded = derivationOf('finding.awarded-points')?.(scope, { about: 'occasion' })
  const number = typeof awarded?.value === 'number' ? Math.abs(awarded.value) : undefined
  const signed = number === undefined ? undefined : spec.to > 0 ? number : -number
  // A number outside the range of the text fixes nothing.
  if (signed === undefined || signed < spec.from || signed > spec.to)
    return { from: spec.from, to: spec.to, missing: awarded?.missing ?? [], inputs: [] }
  return { from: signed, to: signed, missing: [], inputs: awarded?.from ?? [] }
}

/** How many steps or units count: whole ones, begun ones, or by their share. */
function counted(value: number, round: Rounding = 'down'): number {
  if (round === 'none') return value
  return round === 'up' ? Math.ceil(value - 1e-9) : Math.floor(value + 1e-9)
}

function multiplied(
  spec: PointsSpec,
  fact: Fact | undefined,
  units: (value: number) => number,
  bounds: readonly [number, number],
): Points {
  const points = (value: number): number => {
    const whole = exact(spec.from * units(value))
    return spec.cap === undefined ? whole : Math.sign(whole) * Math.min(Math.abs(whole), spec.cap)
  }
  const inputs = fact?.from ?? []
  if (typeof fact?.value === 'number') {
    const fixed = points(fact.value)
    return { from: fixed, to: fixed, missing: [], inputs }
  }
  const ends = [points(fact?.lo ?? bounds[0]), points(fact?.hi ?? bounds[1])]
  return { from: Math.min(...ends), to: Math.max(...ends), missing: fact?.missing ?? [], inputs }
}
