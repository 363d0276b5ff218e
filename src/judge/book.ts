import { derivationOf } from '../case/facts/catalogue'
import { isOneOf } from '../case/clause-names'
import type { OccasionSpec, Performance, PeriodSpec } from '../case/spec'
import type { NormRule, Rulebook } from '../norm/rulebook'
import { isSecondOrder } from '../norm/second-order'
import type { Condition } from '../rule/condition'
import { Compiler, type Test } from '../rule/compile'
import { compileRule, type CompiledRule, decideBy } from '../rule/decide'
import { Paths } from '../rule/paths'
import type { ReasonCode, Verdict } from '../verdict'
import { concluded, type Conclusion } from './conclusion'
import type { Grounding } from './ground'
import { restingVerdict } from './resting'
import type { JudgeScope } from './scopes'

/** A rulebook compiled to closures. */
export interface CompiledBook {
  readonly rules: readonly BookRule[]
  /** The rules of clauses or regulations, of which breaches are counted. */
  readonly breachable: (of: readonly string[]) => readonly BookRule[]
  /** Compiles a condition that is asked beside the rules. */
  readonly test: (condition: Condition) => Test<JudgeScope>
}

/** A kind of occasion, and the compiler of all rules that are judged on it. */
export interface Asked {
  readonly index: number
  readonly spec: OccasionSpec
  readonly compiler: Compiler<JudgeScope>
  /** How many rules there are on it. */
  rules: number
  /** How its comparisons are told, by their places. */
  readonly groundings: (Grounding | undefined)[]
}

/** The parts of a rule's trigger. */
export interface Gates {
  readonly own: Test<JudgeScope>
  readonly inForce: Test<JudgeScope> | undefined
  readonly displacers: readonly { readonly clause: string; readonly test: Test<JudgeScope> }[]
}

export interface BookRule extends CompiledRule<JudgeScope, ReasonCode>, Gates {
  readonly rule: NormRule
  readonly asked: Asked
  /** Its number among the rules on the same kind of occasion. */
  readonly turn: number
  /** Whether it rests on the breaches of others. */
  readonly isSecondOrder: boolean
  /** What it comes to. */
  readonly conclusions: Paths<JudgeScope, Conclusion>
  /** The performance whose acts and gaps the verdict tells. */
  readonly performance: Performance | undefined
  /** By when it has to be done. */
  readonly due: PeriodSpec | undefined
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
    const asked: Asked = kinds.get(key) ?? {
      index: kinds.size,
      spec,
      compiler: new Compiler<JudgeScope>(derivationOf),
      rules: 0,
      groundings: [],
    }
    kinds.set(key, asked)
    return asked
  }
  const tests = new Map<Condition, Test<JudgeScope>>()
  const rules = rulebook.rules.map((rule) => bookRule(rule, askedOn(rule.occasion)))
  const firstOrder = rules.filter((rule) => !rule.isSecondOrder)
  const named = new Map<string, readonly BookRule[]>()
  const book: CompiledBook = {
    rules,
    breachable: (of) => {
      const key = of.join()
      const known = named.get(key)
      if (known !== undefined) return known
      const found = firstOrder.filter(({ rule }) => isOneOf(of, rule.citation.clause))
      named.set(key, found)
      return found
    },
    test: (condition) => {
      const known = tests.get(condition)
      if (known !== undefined) return known
      const test = new Compiler<JudgeScope>(derivationOf).compile(condition)
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
  const compiled = {
    ...compileRule(rule, compiler),
    own: compiler.compile(gates.own),
    inForce: gates.inForce && compiler.compile(gates.inForce),
    displacers: gates.displacers.map(({ clause, when }) => ({ clause, test: compiler.compile(when) })),
  }
  return {
    ...compiled,
    rule,
    asked,
    turn: asked.rules++,
    isSecondOrder: isSecondOrder(rule),
    conclusions: new Paths((questions) =>
      concluded({ ...compiled, asked }, decideBy(compiled, questions.truthOf), questions),
    ),
    performance: shows?.performance && compiler.intern(shows.performance),
    // As the comparisons name it, so that both find the end worked out once.
    due: shows?.due && compiler.intern({ period: shows.due }).period,
    resting: restingVerdict(rule),
  }
}
