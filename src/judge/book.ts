import { type CaseScope, derivationOf } from '../case/facts/catalogue'
import type { NormRule, Rulebook } from '../norm/rulebook'
import type { Condition } from '../rule/condition'
import { Compiler, type Test } from '../rule/compile'
import { compileRule, type CompiledRule } from '../rule/decide'
import type { ReasonCode, Verdict } from '../verdict'
import { restingVerdict } from './resting'

/** A rulebook compiled to closures. */
export interface CompiledBook {
  readonly rules: readonly BookRule[]
  /** Compiles a condition that is asked beside the rules. */
  readonly test: (condition: Condition) => Test<CaseScope>
}

export interface BookRule extends CompiledRule<CaseScope, ReasonCode> {
  readonly rule: NormRule
  readonly own: Test<CaseScope>
  readonly inForce: Test<CaseScope> | undefined
  readonly displacers: readonly { readonly clause: string; readonly test: Test<CaseScope> }[]
  /** What is said where the case file holds no occasion for the rule. */
  readonly resting: Verdict
}

const books = new WeakMap<Rulebook, CompiledBook>()

/** Compiles a rulebook on first use. */
export function bookOf(rulebook: Rulebook): CompiledBook {
  const existing = books.get(rulebook)
  if (existing !== undefined) return existing
  const tests = new Map<Condition, Test<CaseScope>>()
  const rules = rulebook.rules.map((rule): BookRule => {
    // Facts are kept for one rule on one occasion: a scope has room for the few that the rule names.
    const compiler = new Compiler<CaseScope>(derivationOf)
    const { gates } = rule
    return {
      ...compileRule(rule, compiler),
      rule,
      own: compiler.compile(gates.own),
      inForce: gates.inForce && compiler.compile(gates.inForce),
      displacers: gates.displacers.map(({ clause, when }) => ({ clause, test: compiler.compile(when) })),
      resting: restingVerdict(rule),
    }
  })
  const book: CompiledBook = {
    rules,
    test: (condition) => {
      const known = tests.get(condition)
      if (known !== undefined) return known
      const test = new Compiler<CaseScope>(derivationOf).compile(condition)
      tests.set(condition, test)
      return test
    },
  }
  books.set(rulebook, book)
  return book
}
