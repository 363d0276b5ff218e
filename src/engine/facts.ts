import type { Engine } from 'json-rules-engine'
import type { CaseContext, Occasion } from '../case/context'
import { type CaseScope, derivationOf } from '../case/facts/catalogue'
import { OfficiumError } from '../errors'
import type { Params } from '../rule/condition'
import type { Fact } from '../rule/fact'
import { EngineConflictError, UnderivableFactError, UnknownOccasionError } from './errors'
import { withoutOccasion } from './instantiate'
import { occasionKey } from './occasion-key'

/**
 * A fact inside an engine: our fact, and the error, where it could not be derived. An engine evaluates every condition,
 * also those that `judge` never comes to; so an error is kept until the judgement rests on that condition.
 */
export type EngineFact = Fact & { readonly failure?: { readonly error: unknown } }

/** The facts of one case, derived for its occasions when a condition asks. */
export class CaseFacts {
  readonly #scopes = new Map<string, CaseScope>()
  readonly #derived = new Map<string, EngineFact>()
  readonly #known = new WeakSet<object>()
  readonly #context: CaseContext

  constructor(context: CaseContext) {
    this.#context = context
  }

  /** Makes an occasion known and returns the scope in which its facts are derived. */
  scopeOf(occasion: Occasion): CaseScope {
    const key = occasionKey(occasion)
    const existing = this.#scopes.get(key)
    if (existing !== undefined) return existing
    const scope: CaseScope = { slots: [], context: this.#context, occasion }
    this.#scopes.set(key, scope)
    return scope
  }

  /** Whether a fact comes from here. */
  has = (fact: unknown): fact is EngineFact => typeof fact === 'object' && fact !== null && this.#known.has(fact)

  /** Adds a definition for each of the names to an engine. */
  addTo(engine: Engine, names: Iterable<string>): void {
    for (const name of names) {
      if (engine.getFact(name) !== undefined) throw new EngineConflictError(name)
      // The engine's own cache would hash all parameters at every look-up.
      engine.addFact(name, (params) => this.#ask(name, params), { cache: false })
    }
  }

  #ask(name: string, params: Params): EngineFact {
    const { occasion } = params
    const scope = typeof occasion === 'string' ? this.#scopes.get(occasion) : undefined
    if (scope === undefined) throw new UnknownOccasionError(name, occasion)
    const key = `${name} ${JSON.stringify(params)}`
    const existing = this.#derived.get(key)
    if (existing !== undefined) return existing
    const fact = Object.freeze(derive(name, scope, withoutOccasion(params)))
    this.#derived.set(key, fact)
    this.#known.add(fact)
    return fact
  }
}

function derive(name: string, scope: CaseScope, params: Params | undefined): EngineFact {
  try {
    const derivation = derivationOf(name)
    if (derivation === undefined) throw new RangeError(`no fact "${name}"`)
    return { ...derivation(scope, params) }
  } catch (error) {
    if (!(error instanceof OfficiumError)) throw new UnderivableFactError(name, params, error)
    return { value: undefined, missing: [], failure: { error } }
  }
}
