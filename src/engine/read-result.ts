import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest, Test } from '../rule/compile'
import type { Fact } from '../rule/fact'
import type { OperatorName } from '../rule/operators'
import type { Truth } from '../rule/truth'
import { EngineRunError } from './errors'
import type { CaseFacts, EngineFact } from './facts'
import { isReference, withoutOccasion } from './instantiate'
import type { JsonCondition, JsonGroup, JsonLeaf } from './json-rule'
import type { LiveCondition, LiveRule } from './live'
import { factOf } from './operators'
import type { Pair } from './to-json-rules'

/** A result that does not match what was added to the engine. */
class Mismatch extends Error {}

/**
 * Reads the two results of one condition as one tree of three truth values. Every truth in it is the engine's own.
 *
 * @throws EngineRunError when the results are not those of these rules and facts.
 */
export class ResultReader {
  readonly #facts: CaseFacts
  readonly #results: ReadonlyMap<string, LiveRule>

  constructor(facts: CaseFacts, results: ReadonlyMap<string, LiveRule>) {
    this.#facts = facts
    this.#results = results
  }

  read({ definitely, possibly }: Pair): Test<CaseScope> {
    const first = this.#results.get(definitely.name)
    const second = this.#results.get(possibly.name)
    try {
      if (first === undefined || second === undefined) throw new Mismatch()
      return this.#group(definitely.conditions, first.conditions, second.conditions, truthOf(first, second))
    } catch (error) {
      if (error instanceof Mismatch) throw new EngineRunError('inconsistent-run', [definitely.name])
      throw error
    }
  }

  #read(rule: JsonCondition, definitely: LiveCondition, possibly: LiveCondition): Test<CaseScope> {
    const truth = truthOf(definitely, possibly)
    return 'fact' in rule
      ? this.#leaf(rule, definitely, possibly, truth)
      : this.#group(rule, definitely, possibly, truth)
  }

  #group(rule: JsonGroup, definitely: LiveCondition, possibly: LiveCondition, truth: Truth): Test<CaseScope> {
    if ('not' in rule) {
      if (!('not' in definitely && 'not' in possibly)) throw new Mismatch()
      // Under "not" the definite reading holds the possible one of its part, and the other way round.
      const part = this.#read(rule.not, possibly.not, definitely.not)
      return {
        kind: 'not',
        part,
        holds: (scope) => {
          part.holds(scope)
          return truth
        },
      }
    }
    const kind = 'all' in rule ? 'all' : 'any'
    const wanted = 'all' in rule ? rule.all : rule.any
    const first = partsOf(definitely, kind, wanted.length)
    const second = partsOf(possibly, kind, wanted.length)
    const parts = wanted.map((part, index) => this.#read(part, at(first, index), at(second, index)))
    return {
      kind,
      parts,
      holds: (scope) => {
        comeTo(kind, parts, scope)
        return truth
      },
    }
  }

  #leaf(rule: JsonLeaf, definitely: LiveCondition, possibly: LiveCondition, truth: Truth): LeafTest<CaseScope> {
    if (!('fact' in definitely && 'fact' in possibly)) throw new Mismatch()
    const actual = this.#own(definitely.factResult)
    const expected = isReference(rule.value) ? this.#own(definitely.valueResult) : factOf(rule.value)
    if (possibly.factResult !== actual) throw new Mismatch()
    const params = withoutOccasion(rule.params)
    const [, operator] = rule.operator.split(' ') as [string, OperatorName]
    return {
      kind: 'leaf',
      leaf: { name: rule.name, fact: rule.fact, operator, value: rule.value, ...(params && { params }) },
      actual: () => given(actual),
      expected: () => given(expected),
      holds: () => {
        given(actual)
        given(expected)
        return truth
      },
    }
  }

  #own(fact: unknown): EngineFact {
    if (!this.#facts.has(fact)) throw new Mismatch()
    return fact
  }
}

/** The fact, or the error that kept it from being derived. */
function given(fact: EngineFact): Fact {
  if (fact.failure !== undefined) throw fact.failure.error
  return fact
}

function truthOf(
  { result: definitely }: { readonly result: unknown },
  { result: possibly }: { readonly result: unknown },
): Truth {
  if (definitely === true && possibly === true) return true
  if (definitely === false && possibly === false) return false
  if (definitely === false && possibly === true) return undefined
  throw new Mismatch()
}

function partsOf(group: LiveCondition, kind: 'all' | 'any', count: number): readonly LiveCondition[] {
  const parts = kind === 'all' && 'all' in group ? group.all : kind === 'any' && 'any' in group ? group.any : undefined
  if (parts?.length !== count) throw new Mismatch()
  return parts
}

const at = (parts: readonly LiveCondition[], index: number): LiveCondition => parts[index] as LiveCondition

/** Comes to the parts that `judge` comes to, in its order, so that an error among them is thrown as it is there. */
function comeTo(kind: 'all' | 'any', parts: readonly Test<CaseScope>[], scope: CaseScope): void {
  for (const part of parts) if (part.holds(scope) === (kind === 'any')) return
}
