import Publicodes from 'publicodes'
import type { Comparison, Conditions, Tree, Value } from '../conditions'
import type { RuleEngine } from './engine'

const symbols: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '!=',
  lessThan: '<',
  before: '<',
  lessThanInclusive: '<=',
  notAfter: '<=',
  greaterThan: '>',
  after: '>',
  greaterThanInclusive: '>=',
  notBefore: '>=',
}

const literal = (value: Value): string =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : String(value)

const truths = (value: boolean): string => literal(value)

/** The conditions as rules. What is asked of a list is answered beforehand: the language has no lists. */
class Model {
  readonly rules: Record<string, unknown> = {}
  readonly situation: Record<string, string> = {}
  readonly #variables: Conditions['variables']
  #helpers = 0

  constructor(variables: Conditions['variables']) {
    this.#variables = variables
  }

  rule(tree: Tree): unknown {
    if ('all' in tree) return { 'toutes ces conditions': tree.all.map((part) => this.rule(part)) }
    if ('any' in tree) return { 'une de ces conditions': tree.any.map((part) => this.rule(part)) }
    if ('not' in tree) return `${this.#named(this.rule(tree.not))} = non`
    return this.#comparison(tree)
  }

  #named(rule: unknown): string {
    const name = `h${this.#helpers}`
    this.#helpers += 1
    this.rules[name] = typeof rule === 'string' ? { valeur: rule } : rule
    return name
  }

  #variable(name: string): string {
    this.rules[name] = { 'par défaut': 'non' }
    this.situation[name] = literal(this.#variables[name] as Value)
    return name
  }

  #given(holds: boolean): string {
    const name = `h${this.#helpers}`
    this.#helpers += 1
    this.rules[name] = { 'par défaut': 'non' }
    this.situation[name] = truths(holds)
    return `${name} = oui`
  }

  #comparison({ variable, operator, value }: Comparison): unknown {
    const actual = this.#variables[variable] as Value
    if (Array.isArray(actual)) {
      const list: readonly string[] = actual
      const some = (items: unknown): boolean => list.some((item) => [items].flat().includes(item))
      if (operator === 'isEmpty') return this.#given((list.length === 0) === value)
      return this.#given(operator === 'contains' || operator === 'intersects' ? some(value) : !some(value))
    }
    const name = this.#variable(variable)
    if (operator === 'in')
      return { 'une de ces conditions': (value as readonly string[]).map((item) => `${name} = ${literal(item)}`) }
    if (operator === 'notIn')
      return { 'toutes ces conditions': (value as readonly string[]).map((item) => `${name} != ${literal(item)}`) }
    const expected =
      typeof value === 'object' && 'variable' in value ? this.#variable(value.variable) : literal(value as Value)
    return `${name} ${symbols[operator]} ${expected}`
  }
}

export const publicodes: RuleEngine = {
  name: 'publicodes',
  nearest: 'the conditions alone, over facts derived for it; what is asked of lists is answered for it',
  prepare: ({ variables, trees }) => {
    const model = new Model(variables)
    trees.forEach((tree, index) => {
      const rule = model.rule(tree)
      model.rules[`r${index}`] = typeof rule === 'string' ? { valeur: rule } : rule
    })
    const engine = new Publicodes(model.rules as never)
    return () => {
      engine.setSituation(model.situation)
      return trees.map((_, index) => engine.evaluate(`r${index}`).nodeValue === true)
    }
  },
}
