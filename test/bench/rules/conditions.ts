import { Engine, type RuleResult } from 'json-rules-engine'
import type { JsonEventParams } from 'officium/json-rules-engine'
import { addRulebook } from 'officium/json-rules-engine'
import type { BenchCase } from './cases'

export type Value = boolean | number | string | readonly string[]

/** One comparison of a variable with a value or with another variable. */
export interface Comparison {
  readonly variable: string
  readonly operator: string
  readonly value: Value | { readonly variable: string }
}

export type Tree =
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly not: Tree }
  | Comparison

/** The conditions that decide a case, over facts that are derived already. */
export interface Conditions {
  readonly variables: Readonly<Record<string, Value>>
  readonly trees: readonly Tree[]
  readonly holds: readonly boolean[]
  /** The share of the conditions that are here: the others rest on facts that the case leaves unknown. */
  readonly share: number
}

interface LiveLeaf {
  readonly fact: string
  readonly operator: string
  readonly params?: unknown
  readonly value: unknown
  readonly factResult: unknown
  readonly valueResult: unknown
}
type Live = { readonly all: readonly Live[] } | { readonly any: readonly Live[] } | { readonly not: Live } | LiveLeaf

/** Stands for an instant that never comes, which JSON cannot write: the last moment that a Date can hold. */
const never = 8.64e15

const isFact = (given: unknown): given is { readonly value: unknown } =>
  typeof given === 'object' && given !== null && !Array.isArray(given) && 'value' in given

/** A known value; undefined where the case leaves it unknown. */
function knownValue(given: unknown): Value | undefined {
  const value = isFact(given) ? given.value : given
  return value === Number.POSITIVE_INFINITY ? never : (value as Value | undefined)
}

/** Gives every fact with its parameters the name of a variable. */
class Variables {
  readonly values: Record<string, Value> = {}
  readonly #names = new Map<string, string>()

  name(fact: string, params: unknown, value: Value): string {
    const key = `${fact} ${JSON.stringify(params)}`
    const name = this.#names.get(key) ?? `f${this.#names.size}`
    this.#names.set(key, name)
    this.values[name] = value
    return name
  }
}

/** Rewrites a condition over variables; undefined where one of its facts is unknown. */
function treeOf(live: Live, variables: Variables): Tree | undefined {
  if ('not' in live) {
    const not = treeOf(live.not, variables)
    return not && { not }
  }
  if ('fact' in live) {
    const actual = knownValue(live.factResult)
    const expected = knownValue(live.valueResult)
    if (actual === undefined || expected === undefined) return undefined
    const other = live.value as { readonly fact: string; readonly params?: unknown }
    return {
      variable: variables.name(live.fact, live.params, actual),
      operator: live.operator.replace(/^(definitely|possibly) /, ''),
      value: isFact(live.valueResult) ? { variable: variables.name(other.fact, other.params, expected) } : expected,
    }
  }
  const parts = ('all' in live ? live.all : live.any).map((part) => treeOf(part, variables))
  if (parts.includes(undefined)) return undefined
  return 'all' in live ? { all: parts as Tree[] } : { any: parts as Tree[] }
}

/**
 * The conditions that `judge` decides a case file by, as a run of json-rules-engine finds them: the trigger of every rule
 * on every occasion, and the outcomes in their order, up to the first that holds. Whoever evaluates them is spared what
 * `judge` does beside: finding the occasions, deriving the facts, choosing what has to be evaluated, saying why.
 */
export async function conditionsOf({ rulebook, file, options }: BenchCase): Promise<Conditions> {
  const { rulebook: _, ...rest } = options
  const engine = new Engine()
  addRulebook(engine, rulebook, { ...rest, caseFile: file })
  const { results, failureResults } = await engine.run()
  const groups = new Map<string, { params: JsonEventParams; result: RuleResult }[]>()
  for (const result of [...results, ...failureResults]) {
    const params = result.event?.params as unknown as JsonEventParams
    if (params.certainty !== 'definitely') continue
    const key = `${params.rule} ${params.occasion?.kind} ${params.occasion?.id}`
    const place = params.part === 'trigger' ? 0 : params.outcome
    const group = groups.get(key) ?? []
    group[place] = { params, result }
    groups.set(key, group)
  }
  const needed = [...groups.values()].flatMap(([trigger, ...outcomes]) => {
    if (trigger === undefined) return []
    const first = outcomes.findIndex(({ result }) => result.result === true)
    const looked = trigger.result.result === true ? outcomes.slice(0, first < 0 ? undefined : first + 1) : []
    return [trigger.result, ...looked.map(({ result }) => result)]
  })
  const variables = new Variables()
  const found = needed.flatMap(({ conditions, result }) => {
    const tree = treeOf(conditions as unknown as Live, variables)
    return tree === undefined ? [] : [{ tree, holds: result === true }]
  })
  return {
    variables: variables.values,
    trees: found.map(({ tree }) => tree),
    holds: found.map(({ holds }) => holds),
    share: needed.length === 0 ? 0 : found.length / needed.length,
  }
}
