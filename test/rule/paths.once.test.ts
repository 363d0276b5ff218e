import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Compiler, type Scope } from '../../src/rule/compile'
import { all, any, type Condition, none } from '../../src/rule/condition'
import { compileRule, type Decision, decide, decideBy } from '../../src/rule/decide'
import { type Fact, known, unknown } from '../../src/rule/fact'
import { Paths } from '../../src/rule/paths'
import { heaviestFirst, questionsIn } from '../../src/rule/questions'

interface Told extends Scope {
  readonly facts: { readonly [name: string]: Fact }
}

const compiler = (): Compiler<Told> =>
  new Compiler(
    (name) =>
      ({ facts }) =>
        facts[name] ?? unknown([]),
  )
const holds = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
const names = ['a', 'b', 'c', 'd']
const fact: fc.Arbitrary<Fact> = fc
  .record({ truth: fc.constantFrom(true, false, undefined), inputs: fc.nat(3) })
  .map(({ truth, inputs }) => {
    const from = names.slice(0, inputs)
    return truth === undefined ? unknown([], { from }) : known(truth, from)
  })
const scopes = fc.array(
  fc.tuple(fact, fact, fact, fact).map((facts) => Object.fromEntries(names.map((name, i) => [name, facts[i] as Fact]))),
  { minLength: 1, maxLength: 30 },
)
const rule = {
  id: 'r',
  when: any(holds('a'), holds('b')),
  outcomes: [
    { status: 'fulfilled', reason: 'first', if: all(holds('c'), none(holds('d'))) },
    { status: 'breached', reason: 'second', if: holds('d') },
  ],
  otherwise: { status: 'pending', reason: 'last' },
} as const

describe('what follows from the truths of comparisons', () => {
  it('is the same whether it is worked out or found again, for any facts in any order', () => {
    fc.assert(
      fc.property(scopes, (all) => {
        const compiled = compileRule<Told, string>(rule, compiler())
        let worked = 0
        const paths = new Paths<Told, Decision<Told>>(({ truthOf }) => {
          worked += 1
          return decideBy(compiled, truthOf)
        })
        for (const facts of all) expect(paths.in({ slots: [], facts })).toEqual(decide(compiled, { slots: [], facts }))
        const before = worked
        for (const facts of all) paths.in({ slots: [], facts })
        expect(worked).toBe(before)
      }),
    )
  })

  it('may rest on which comparisons have more inputs', () => {
    fc.assert(
      fc.property(scopes, (all) => {
        const compile = compiler()
        const leaves = names.map((name) => {
          const test = compile.compile(holds(name))
          if (test.kind !== 'leaf') throw new Error('no comparison')
          return test
        })
        const paths = new Paths<Told, readonly number[] | undefined>((questions) => questions.heaviestFirst(leaves))
        for (const facts of all) {
          const scope = { slots: [], facts }
          expect(paths.in(scope)).toEqual(questionsIn<Told>(scope).heaviestFirst(leaves))
        }
      }),
    )
  })

  it('is told of those with the most inputs first, in their order where they have as many', () => {
    const compile = compiler()
    const order = (...counts: readonly number[]): readonly number[] | undefined => {
      const facts = Object.fromEntries(counts.map((count, i) => [`f${i}`, known(true, names.slice(0, count))]))
      const leaves = counts.map((_, i) => compile.compile(holds(`f${i}`)))
      return heaviestFirst(
        leaves.filter((test) => test.kind === 'leaf'),
        { slots: [], facts },
      )
    }
    expect(order(2, 1, 1, 0)).toBe(undefined)
    expect(order(1, 2, 1, 2)).toEqual([1, 3, 0, 2])
    expect(order(0, 1, 2)).toEqual([2, 1, 0])
  })

  it('is worked out each time where more is asked than is remembered', () => {
    const compile = compiler()
    const tests = Array.from({ length: 13 }, (_, i) => compile.compile(holds(`f${i}`)))
    const leaves = tests.filter((test) => test.kind === 'leaf')
    const paths = new Paths<Told, string>(({ truthOf }) => leaves.map((leaf) => String(truthOf(leaf))).join())
    for (let bits = 0; bits < 2 ** 13; bits += 7) {
      const facts = Object.fromEntries(leaves.map((_, i) => [`f${i}`, known(((bits >> i) & 1) === 1)]))
      const truths = leaves.map((_, i) => String(((bits >> i) & 1) === 1)).join()
      expect(paths.in({ slots: [], facts })).toBe(truths)
    }
  })
})
