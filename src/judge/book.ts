import { type CaseScope, derivationOf } from '../case/facts/catalogue'
import type { OccasionSpec, Performance } from '../case/spec'
import type { NormRule, Rulebook } from '../norm/rulebook'
import { isSecondOrder } from '../norm/second-order'
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

/** A kind of occasion, and the compiler of all rules that are judged on it. */
export interface Asked {
  readonly index: number
  readonly spec: OccasionSpec
  readonly compiler: Compiler<CaseScope>
}

export interface BookRule extends CompiledRule<CaseScope, ReasonCode> {
  readonly rule: NormRule
  readonly asked: Asked
  /** Whether it rests on the breaches of others. */
  readonly isSecondOrder: boolean
  readonly own: Test<CaseScope>
  readonly inForce: Test<CaseScope> | undefined
  readonly displacers: readonly { readonly clause: string; readonly test: Test<CaseScope> }[]
  /** The performance whose acts and gaps the verdict tells. */
  readonly performance: Performance | undefined
  /** What is said where the case file holds no occasion for the rule. */
  readonly resting: Verdict
}

const books = new WeakMap<Rulebook, CompiledBook>()

/** Compiles a rulebook on first use. */
export function bookOf(rulebook: Rulebook): CompiledBook {
  const existing = books.get(rulebook)
  if (existing !== undefined) return existing
  const kinds = new Map<string, Asked>()
  const askedOn = (spec: OccasionSpec): Asked => {
    const key = JSON.stringify(spec)
    const asked = kinds.get(key) ?? { index: kinds.size, spec, compiler: new Compiler<CaseScope>(derivationOf) }
    kinds.set(key, asked)
    return asked
  }
  const tests = new Map<Condition, Test<CaseScope>>()
  const book: CompiledBook = {
    rules: rulebook.rules.map((rule) => bookRule(rule, askedOn(rule.occasion))),
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

function bookRule(rule: NormRule, asked: Asked): BookRule {
  const { compiler } = asked
  const { gates, shows } = rule
  return {
    ...compileRule(rule, compiler),
    rule,
    asked,
    isSecondOrder: isSecondOrder(rule),
    own: compiler.compile(gates.own),
    inForce: gates.inForce && compiler.compile(gates.inForce),
    displacers: gates.displacers.map(({ clause, when }) => ({ clause, test: compiler.compile(when) })),
    performance: shows?.performance && compiler.intern(shows.performance),
    resting: restingVerdict(rule),
  }
}
