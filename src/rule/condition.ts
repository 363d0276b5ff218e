import type { OperatorName } from './operators'

/**
 * A condition in the JSON of json-rules-engine: groups `all`, `any`, `not` over leaves that compare one fact with
 * a value or with another fact. A group is never empty.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf

export interface Leaf {
  readonly fact: string
  readonly operator: OperatorName
  readonly value: Literal | FactReference
  readonly params?: Params
  /** A stable name, to which citations and traces refer. */
  readonly name?: string
}

export type Literal = boolean | number | string | readonly string[]
export interface FactReference {
  readonly fact: string
  readonly params?: Params
}
/** Plain JSON that a fact's derivation takes. */
export type Params = { readonly [key: string]: Json }
export type Json = boolean | number | string | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Takes a plain object of plain data as the parameters of a fact. */
export const paramsOf = (data: object): Params => data as Params

/** An instant inside the library: milliseconds of wall-clock time since 1970-01-01T00:00. */
export type Instant = number & { readonly instant: unique symbol }
/** A value on an ordered scale, so that `in` and thresholds make sense. */
export type OperatorFor<T> = [T] extends [boolean]
  ? 'equal' | 'notEqual'
  : [T] extends [Instant]
    ? 'before' | 'notAfter' | 'after' | 'notBefore'
    : [T] extends [number]
      ? 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
      : [T] extends [readonly unknown[]]
        ? 'contains' | 'doesNotContain' | 'intersects' | 'disjoint' | 'isEmpty'
        : 'equal' | 'notEqual' | 'in' | 'notIn'

export type ValueFor<T, Op extends string> = Op extends 'isEmpty'
  ? boolean
  : Op extends 'in' | 'notIn'
    ? readonly T[]
    : Op extends 'contains' | 'doesNotContain'
      ? T extends readonly (infer E)[]
        ? E
        : never
      : T

/** The names of facts whose values have exactly the type T: only those can be compared with each other. */
export type FactsOf<Facts, T> = {
  [K in keyof Facts]: [Facts[K]] extends [T] ? ([T] extends [Facts[K]] ? K : never) : never
}[keyof Facts] &
  string

/**
 * Builds the typed leaf constructor for a catalogue of facts. A misspelt fact, an operator that does not fit its
 * fact, and a value of another type are compile-time errors.
 */
export function conditionsOver<Facts>() {
  function check<F extends keyof Facts & string, Op extends OperatorFor<Facts[F]> & OperatorName>(
    fact: F,
    operator: Op,
    value: ValueFor<Facts[F], Op> | { readonly fact: FactsOf<Facts, Facts[F]>; readonly params?: Params },
    params?: Params,
  ): Leaf {
    const leaf = { fact, operator, value: value as Leaf['value'] }
    return params === undefined ? leaf : { ...leaf, params }
  }
  return check
}

/**
 * The condition that all of several conditions hold.
 *
 * @param conditions - at least one; an empty group would always hold.
 * @returns the condition in the JSON of json-rules-engine.
 * @throws RangeError for an empty group.
 *
 * @example
 * ```ts
 * import { all, check } from 'officium'
 * all(check('matter.urgent', 'equal', true), check('matter.remit', 'equal', 'own')) //=> { all: [{ fact: 'matter.urgent', operator: 'equal', value: true }, { fact: 'matter.remit', operator: 'equal', value: 'own' }] }
 * ```
 */
export const all = (...conditions: readonly Condition[]): Condition => group('all', conditions)
/**
 * The condition that one of several conditions holds.
 *
 * @param conditions - at least one.
 * @returns the condition; a single one stands for itself.
 * @throws RangeError for an empty group.
 *
 * @example
 * ```ts
 * import { any, check } from 'officium'
 * any(check('matter.urgent', 'equal', true)) //=> { fact: 'matter.urgent', operator: 'equal', value: true }
 * ```
 */
export const any = (...conditions: readonly Condition[]): Condition => group('any', conditions)
/**
 * The condition that another does not hold. Unknown stays unknown.
 *
 * @param condition - the other.
 * @returns the condition.
 *
 * @example
 * ```ts
 * import { check, none } from 'officium'
 * none(check('matter.urgent', 'equal', true)) //=> { not: { fact: 'matter.urgent', operator: 'equal', value: true } }
 * ```
 */
export const none = (condition: Condition): Condition => ({ not: condition })

function group(kind: 'all' | 'any', conditions: readonly Condition[]): Condition {
  const first = conditions[0]
  if (first === undefined)
    throw new RangeError(`a group "${kind}" needs at least one condition: an empty one would always hold`)
  return conditions.length === 1 ? first : kind === 'all' ? { all: conditions } : { any: conditions }
}

/** The names of the facts that a condition asks for. */
export function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  const { fact, value } = condition
  return typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact]
}
