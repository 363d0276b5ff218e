import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, NEVER, unknown } from '../../src/rule/fact'
import { compare, type OperatorName, operators } from '../../src/rule/operators'
import type { Truth } from '../../src/rule/truth'

describe('compare', () => {
  it.each<[OperatorName, unknown, unknown, boolean]>([
    ['equal', 'own', 'own', true],
    ['equal', true, 1, false],
    ['notEqual', 'own', 'outside', true],
    ['in', 'own', ['own', 'outside'], true],
    ['in', 'b', 'abc', false],
    ['notIn', 'own', ['outside'], true],
    ['contains', ['a', 'b'], 'a', true],
    ['contains', 'abc', 'b', false],
    ['doesNotContain', ['a'], 'b', true],
    ['intersects', ['a', 'b'], ['b', 'c'], true],
    ['disjoint', ['a'], ['b'], true],
    ['isEmpty', [], true, true],
    ['isEmpty', ['a'], true, false],
    ['lessThan', 1, 2, true],
    ['lessThan', '1', 2, false],
    ['lessThanInclusive', 2, 2, true],
    ['greaterThan', 3, 2, true],
    ['greaterThanInclusive', 2, 2, true],
    ['before', 1, 1, false],
    ['notAfter', 1, 1, true],
    ['after', NEVER, 5, true],
    ['notBefore', 5, 5, true],
  ])('%s of %j and %j is %j', (name, actual, expected, result) => {
    expect(compare(name, known(actual), known(expected))).toBe(result)
  })

  it('is unknown where a value is unknown and no bound decides', () => {
    for (const name of Object.keys(operators) as OperatorName[])
      expect(compare(name, unknown([]), known(1)), name).toBe(undefined)
  })

  it('is unknown where what a known value is compared with is unknown', () => {
    for (const name of Object.keys(operators) as OperatorName[])
      expect(compare(name, known(1), unknown([])), name).toBe(undefined)
  })

  it('leaves open what the last moment of one bound and the first of the other still decide', () => {
    const until = unknown<number>([], { lo: 0, hi: 100 })
    const from = unknown<number>([], { lo: 100, hi: 200 })
    expect(compare('before', until, from)).toBe(undefined)
    expect(compare('notAfter', until, from)).toBe(true)
    expect(compare('notAfter', from, known(99))).toBe(false)
    expect(compare('before', from, until)).toBe(false)
  })

  it('decides an unknown instant by its bounds', () => {
    const sometimeInThatDay = unknown<number>([], { lo: 100, hi: 199 })
    expect(compare('notAfter', sometimeInThatDay, known(199))).toBe(true)
    expect(compare('notAfter', sometimeInThatDay, known(150))).toBe(undefined)
    expect(compare('after', sometimeInThatDay, known(99))).toBe(true)
    expect(compare('before', sometimeInThatDay, known(100))).toBe(false)
  })

  const quantity = fc.integer({ min: -50, max: 50 })
  const bounded = fc.tuple(quantity, quantity, fc.double({ min: 0, max: 1, noNaN: true })).map(([a, b, part]) => {
    const lo = Math.min(a, b)
    const hi = Math.max(a, b)
    return { fact: unknown<number>([], { lo, hi }), inside: Math.round(lo + part * (hi - lo)) }
  })

  it('answers by bounds what every value inside them would answer', () => {
    const names = (Object.keys(operators) as OperatorName[]).filter((name) => 'bounded' in operators[name])
    fc.assert(
      fc.property(fc.constantFrom(...names), bounded, bounded, (name, a, b) => {
        const byBounds: Truth = compare(name, a.fact, b.fact)
        if (byBounds !== undefined) expect(compare(name, known(a.inside), known(b.inside))).toBe(byBounds)
      }),
    )
  })
})
