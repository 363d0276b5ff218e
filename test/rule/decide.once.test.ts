import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Compiler, type Scope } from '../../src/rule/compile'
import { all, any, type Condition, none } from '../../src/rule/condition'
import { compileRule, decide } from '../../src/rule/decide'
import { type Fact, known, unknown } from '../../src/rule/fact'
import type { Rule } from '../../src/rule/rule'
import { and, not, or, type Truth } from '../../src/rule/truth'

interface Facts extends Scope {
  readonly truths: { readonly [name: string]: Truth }
}

const derive =
  (name: string) =>
  (scope: Facts): Fact => {
    const truth = scope.truths[name]
    return truth === undefined ? unknown([{ kind: 'attribute', path: name }]) : known(truth, [name])
  }
const holds = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
const names = ['a', 'b', 'c', 'd'] as const
const truths = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom<Truth>(true, false, undefined)])),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...names).map(holds),
    tie('node').map(none),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
  ),
})).node

/** Kleene's tables, written out over the tree. */
function evaluate(tree: Condition, facts: Facts['truths']): Truth {
  if ('all' in tree) return and(tree.all.map((part) => evaluate(part, facts)))
  if ('any' in tree) return or(tree.any.map((part) => evaluate(part, facts)))
  if ('not' in tree) return not(evaluate(tree.not, facts))
  return facts[tree.fact]
}

function completions(facts: Facts['truths']): Facts['truths'][] {
  return names.reduce<Facts['truths'][]>(
    (done, name) =>
      done.flatMap((partial) =>
        (facts[name] === undefined ? [true, false] : [facts[name]]).map((truth) => ({ ...partial, [name]: truth })),
      ),
    [{}],
  )
}

const scopeOf = (facts: Facts['truths']): Facts => ({ slots: [], truths: facts })

describe('a compiled condition', () => {
  it('gives what the tables of Kleene give', () => {
    fc.assert(
      fc.property(condition, truths, (tree, facts) => {
        expect(new Compiler<Facts>(derive).compile(tree).holds(scopeOf(facts))).toBe(evaluate(tree, facts))
      }),
    )
  })

  it('refuses an empty group, which would always hold', () => {
    expect(() => new Compiler<Facts>(derive).compile({ any: [] })).toThrow(RangeError)
    expect(() => new Compiler<Facts>(derive).compile({ all: [] })).toThrow(RangeError)
    expect(() => all()).toThrow(RangeError)
  })

  it('says which kind of group is empty', () => {
    expect(() => new Compiler<Facts>(derive).compile({ any: [] })).toThrow(/"any"/)
    expect(() => new Compiler<Facts>(derive).compile({ all: [] })).toThrow(/"all"/)
  })

  it('keeps the tree that it was made from', () => {
    const tree = new Compiler<Facts>(derive).compile(all(holds('a'), any(holds('b'), none(holds('c')))))
    const shape = (test: typeof tree): unknown =>
      test.kind === 'leaf'
        ? test.leaf.fact
        : test.kind === 'not'
          ? ['not', shape(test.part)]
          : [test.kind, ...test.parts.map(shape)]
    expect(shape(tree)).toEqual(['all', 'a', ['any', 'b', ['not', 'c']]])
  })

  it('derives a fact anew for other parameters, and once for equal ones', () => {
    const asked: unknown[] = []
    const compiler = new Compiler<Facts>(() => (_, params) => {
      asked.push(params)
      return known(true)
    })
    const about = (params?: { readonly about: string }): Condition => ({
      fact: 'a',
      operator: 'equal',
      value: true,
      ...(params && { params }),
    })
    compiler
      .compile(all(about({ about: 'x' }), about({ about: 'y' }), about(), about({ about: 'x' })))
      .holds(scopeOf({}))
    expect(asked).toEqual([{ about: 'x' }, { about: 'y' }, undefined])
    expect(compiler.slotCount).toBe(3)
  })

  it('refuses a fact that does not exist', () => {
    expect(() => new Compiler<Facts>(() => undefined).compile(holds('remitt'))).toThrow(/remitt/)
  })

  it('derives a fact once in a scope, however often it is named', () => {
    let times = 0
    const compiler = new Compiler<Facts>(() => () => {
      times++
      return known(true)
    })
    compiler.compile(all(holds('a'), holds('a'), none(holds('a')))).holds(scopeOf({}))
    expect(times).toBe(1)
  })
})

const rule = fc
  .tuple(
    condition,
    fc.array(fc.tuple(condition, fc.constantFrom('fulfilled', 'breached', 'pending')), { maxLength: 3 }),
  )
  .map(
    ([when, outcomes]): Rule => ({
      id: 'r',
      when,
      outcomes: outcomes.map(([test, status]) => ({ status: status as 'fulfilled', reason: status, if: test })),
      otherwise: { status: 'pending', reason: 'otherwise' },
    }),
  )

const run = (given: Rule, facts: Facts['truths']) =>
  decide(compileRule(given, new Compiler<Facts>(derive)), scopeOf(facts))
const statusOf = (given: Rule, facts: Facts['truths']): string => {
  const decision = run(given, facts)
  return decision.kind === 'decided' ? decision.status : decision.kind
}

describe('decide', () => {
  it('never changes a decided status when more becomes known', () => {
    fc.assert(
      fc.property(rule, truths, (given, facts) => {
        const status = statusOf(given, facts)
        if (status === 'open') return
        for (const complete of completions(facts)) expect(statusOf(given, complete)).toBe(status)
      }),
    )
  })

  it('is decided whenever every fact is known', () => {
    fc.assert(
      fc.property(rule, truths, (given, facts) =>
        completions(facts).every((complete) => statusOf(given, complete) !== 'open'),
      ),
    )
  })

  it('names only statuses that are still possible by its own outcomes', () => {
    fc.assert(
      fc.property(rule, truths, (given, facts) => {
        const decision = run(given, facts)
        if (decision.kind !== 'open' || decision.triggered !== true) return
        const reachable = new Set(completions(facts).map((complete) => statusOf(given, complete)))
        for (const status of reachable) expect(decision.possible).toContain(status)
      }),
    )
  })

  it('rests on comparisons that alone give the same status', () => {
    fc.assert(
      fc.property(rule, truths, (given, facts) => {
        const decision = run(given, facts)
        if (decision.kind === 'open') return
        const cited = new Set(decision.why.map(({ leaf }) => leaf.fact))
        const reduced = Object.fromEntries(names.map((name) => [name, cited.has(name) ? facts[name] : undefined]))
        expect(statusOf(given, reduced)).toBe(statusOf(given, facts))
      }),
    )
  })

  it('opens only comparisons whose fact is unknown', () => {
    fc.assert(
      fc.property(rule, truths, (given, facts) => {
        const decision = run(given, facts)
        if (decision.kind === 'open') for (const { leaf } of decision.open) expect(facts[leaf.fact]).toBe(undefined)
      }),
    )
  })

  it('is decided where all outcomes that remain possible have one status, and cites what is open too', () => {
    const given: Rule = {
      id: 'r',
      when: holds('a'),
      outcomes: [
        { status: 'breached', reason: 'late', if: holds('b') },
        { status: 'breached', reason: 'never', if: holds('c') },
      ],
      otherwise: { status: 'pending', reason: 'not-yet' },
    }
    const decision = run(given, { a: true, c: true })
    expect(decision).toMatchObject({ kind: 'decided', status: 'breached', reason: 'never' })
    expect(decision.why.map(({ leaf }) => leaf.fact)).toEqual(['a', 'c', 'b'])
  })

  it('lists each possible status and each comparison once', () => {
    const given: Rule = {
      id: 'r',
      when: all(holds('a'), holds('a')),
      outcomes: [
        { status: 'breached', reason: 'late', if: any(holds('b'), holds('b')) },
        { status: 'breached', reason: 'never', if: holds('c') },
        { status: 'pending', reason: 'open', if: holds('d') },
      ],
      otherwise: { status: 'pending', reason: 'not-yet' },
    }
    const decision = run(given, { a: true })
    expect(decision).toMatchObject({ kind: 'open', triggered: true, possible: ['breached', 'pending'] })
    const facts = decision.kind === 'open' ? decision.open.map(({ leaf }) => leaf.fact) : []
    expect(new Set(facts)).toEqual(new Set(['b', 'c', 'd']))
  })

  it('says that it is the trigger which is open', () => {
    const given: Rule = { id: 'r', when: holds('a'), outcomes: [], otherwise: { status: 'pending', reason: 'not-yet' } }
    expect(run(given, {})).toMatchObject({ kind: 'open', possible: [] })
    expect((run(given, {}) as { triggered?: unknown }).triggered).toBe(undefined)
  })
})

describe('a fact', () => {
  it('has only the keys that it was given', () => {
    expect(Object.keys(known(1))).toEqual(['value'])
    expect(known(1, ['a'], ['i'])).toEqual({ value: 1, from: ['a'], interpretations: ['i'] })
  })
})
