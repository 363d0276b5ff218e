import type { Condition, FactReference, Leaf, Literal, Params } from './condition'
import { type Fact, known } from './fact'
import { comparison } from './operators'
import type { Truth } from './truth'

/** Where a compiled condition finds its facts: one place for each fact and parameters that the rules name. */
export interface Scope {
  /** Facts already derived, by slot. */
  readonly slots: (Fact | undefined)[]
}

/** Derives one fact in one scope. Pure: the same scope gives the same fact. */
export type Derive<S extends Scope> = (scope: S, params: Params | undefined) => Fact

/** Finds the derivation of a fact by its name. */
export type Catalogue<S extends Scope> = (name: string) => Derive<S> | undefined

/** A condition as closures, with the tree kept for traces. */
export type Test<S extends Scope> =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Test<S>[]; readonly holds: (scope: S) => Truth }
  | { readonly kind: 'not'; readonly part: Test<S>; readonly holds: (scope: S) => Truth }
  | LeafTest<S>

export interface LeafTest<S extends Scope> {
  readonly kind: 'leaf'
  readonly leaf: Leaf
  /** Equal comparisons of one compiler have one place, so that what is made of them can be kept by it. */
  readonly place?: number
  readonly actual: (scope: S) => Fact
  readonly expected: (scope: S) => Fact
  readonly holds: (scope: S) => Truth
}

/**
 * Compiles the conditions that are asked about the same occasions: equal facts with equal parameters share a slot, and
 * are derived once an occasion, whichever rule asks first.
 */
export class Compiler<S extends Scope> {
  readonly #catalogue: Catalogue<S>
  readonly #slots = new Map<string, (scope: S) => Fact>()
  readonly #places = new Map<string, number>()
  readonly #params = new Map<string, Params>()

  constructor(catalogue: Catalogue<S>) {
    this.#catalogue = catalogue
  }

  /** How many facts a scope has to hold. */
  get slotCount(): number {
    return this.#slots.size
  }

  /** How many different comparisons there are. */
  get placeCount(): number {
    return this.#places.size
  }

  /** The first of equal parameters: what is kept by it is found again whichever rule asks. */
  intern<P extends object>(params: P): P {
    const key = JSON.stringify(params)
    const first = this.#params.get(key)
    if (first !== undefined) return first as P
    this.#params.set(key, params as Params)
    return params
  }

  compile(condition: Condition): Test<S> {
    if ('all' in condition) return this.#group('all', condition.all)
    if ('any' in condition) return this.#group('any', condition.any)
    if ('not' in condition) {
      const part = this.compile(condition.not)
      const { holds } = part
      return {
        kind: 'not',
        part,
        holds: (scope) => {
          const truth = holds(scope)
          return truth === undefined ? undefined : !truth
        },
      }
    }
    return this.#leaf(condition)
  }

  #group(kind: 'all' | 'any', conditions: readonly Condition[]): Test<S> {
    if (conditions.length === 0)
      throw new RangeError(`an empty "${kind}" group would always hold; remove it or give it a condition`)
    const parts = conditions.map((part) => this.compile(part))
    const tests = parts.map((part) => part.holds)
    const stop = kind === 'any'
    return {
      kind,
      parts,
      holds: (scope) => {
        let result: Truth = !stop
        for (const test of tests) {
          const truth = test(scope)
          if (truth === stop) return stop
          if (truth === undefined) result = undefined
        }
        return result
      },
    }
  }

  #leaf(leaf: Leaf): Test<S> {
    const actual = this.fact(leaf.fact, leaf.params)
    const expected = isReference(leaf.value) ? this.fact(leaf.value.fact, leaf.value.params) : constant<S>(leaf.value)
    const compared = comparison(leaf.operator)
    const holds = (scope: S): Truth => compared(actual(scope), expected(scope))
    return { kind: 'leaf', leaf, place: this.#placeOf(leaf), actual, expected, holds }
  }

  #placeOf({ fact, operator, value, params }: Leaf): number {
    const key = JSON.stringify([fact, operator, value, params])
    const place = this.#places.get(key) ?? this.#places.size
    this.#places.set(key, place)
    return place
  }

  /** The accessor of one fact with these parameters. */
  fact(name: string, params: Params | undefined): (scope: S) => Fact {
    const key = params === undefined ? name : `${name} ${JSON.stringify(params)}`
    const existing = this.#slots.get(key)
    if (existing !== undefined) return existing
    const derive = this.#catalogue(name)
    if (derive === undefined)
      throw new RangeError(
        `a condition names the fact "${name}", which does not exist; look its name up in the catalogue of facts`,
      )
    const slot = this.#slots.size
    const asked = params && this.intern(params)
    const accessor = (scope: S): Fact => {
      const cached = scope.slots[slot]
      if (cached !== undefined) return cached
      const fact = derive(scope, asked)
      scope.slots[slot] = fact
      return fact
    }
    this.#slots.set(key, accessor)
    return accessor
  }
}

const isReference = (value: Literal | FactReference): value is FactReference =>
  typeof value === 'object' && !Array.isArray(value)

function constant<S extends Scope>(value: Literal): (scope: S) => Fact {
  const fact = known(value)
  return () => fact
}
