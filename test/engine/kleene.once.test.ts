import * as fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { certainties } from '../../src/engine/certainty'
import { atTop, emit } from '../../src/engine/emit'
import { addOperators } from '../../src/engine/operators'
import { Compiler } from '../../src/rule/compile'
import type { Condition, Leaf } from '../../src/rule/condition'
import { type Fact, known, unknown } from '../../src/rule/fact'

type Facts = { readonly [name: string]: Fact }

const bounded = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([lo, hi]) => unknown([], { lo: Math.min(lo, hi), hi: Math.max(lo, hi) }))
const instant: fc.Arbitrary<Fact> = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((value) => known(value)),
  bounded,
  fc.constant(unknown([])),
)
const choice: fc.Arbitrary<Fact> = fc
  .option(fc.constantFrom('own', 'outside'), { nil: undefined })
  .map((value) => (value === undefined ? unknown([]) : known(value)))
const facts: fc.Arbitrary<Facts> = fc.record({ choice, instant, other: instant })

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constant('choice'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom('own', 'outside'),
  }),
  fc.record({
    fact: fc.constant('choice'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.subarray(['own', 'outside']),
  }),
  fc.record({
    fact: fc.constant('instant'),
    operator: fc.constantFrom('before', 'notAfter', 'after', 'notBefore'),
    value: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant({ fact: 'other' })),
  }),
)
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition

/** What json-rules-engine makes of the two readings of a condition. */
async function readings(given: Condition, values: Facts): Promise<readonly boolean[]> {
  const engine = new Engine(
    certainties.map((name) => ({ name, conditions: atTop(emit(given, name, 'c')), event: { type: 'e' } })),
  )
  addOperators(engine)
  const { results } = await engine.run(values)
  return certainties.map((certainty) => results.some(({ name }) => name === certainty))
}

describe('the two readings of a condition', () => {
  it('are, in the engine, the three-valued truth of the condition', async () => {
    await fc.assert(
      fc.asyncProperty(condition, facts, async (given, values) => {
        const test = new Compiler((name) => () => values[name] as Fact).compile(given)
        const truth = test.holds({ slots: [] })
        expect(await readings(given, values)).toEqual([truth === true, truth !== false])
      }),
      { numRuns: 2000 },
    )
  })

  it('agree on a plain value of a host, which is known', async () => {
    const engine = new Engine([
      {
        conditions: { all: [{ fact: 'score', operator: 'definitely greaterThan', value: 3 }] },
        event: { type: 'high' },
      },
    ])
    addOperators(engine)
    expect((await engine.run({ score: 4 })).events).toEqual([{ type: 'high' }])
    expect((await engine.run({ score: 3 })).events).toEqual([])
    expect((await engine.run({ score: undefined })).events).toEqual([])
  })
})
