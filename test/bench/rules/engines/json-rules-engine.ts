import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Tree, Value } from '../conditions'
import type { RuleEngine } from './engine'

/** What the engine has under another name. */
const names: Readonly<Record<string, string>> = {
  before: 'lessThan',
  notAfter: 'lessThanInclusive',
  after: 'greaterThan',
  notBefore: 'greaterThanInclusive',
}

function condition(tree: Tree): object {
  if ('all' in tree) return { all: tree.all.map(condition) }
  if ('any' in tree) return { any: tree.any.map(condition) }
  if ('not' in tree) return { not: condition(tree.not) }
  const { variable, operator, value } = tree
  const other = typeof value === 'object' && 'variable' in value ? { fact: value.variable } : value
  return { fact: variable, operator: names[operator] ?? operator, value: other }
}

const common = (actual: readonly string[], expected: readonly string[]): boolean =>
  actual.some((item) => expected.includes(item))

export const jsonRulesEngine: RuleEngine = {
  name: 'json-rules-engine',
  nearest: 'the conditions alone, over facts derived for it',
  promises: true,
  prepare: ({ variables, trees }) => {
    const engine = new Engine()
    engine.addOperator('intersects', common)
    engine.addOperator(
      'disjoint',
      (actual: readonly string[], expected: readonly string[]) => !common(actual, expected),
    )
    engine.addOperator('isEmpty', (actual: readonly string[], expected: boolean) => (actual.length === 0) === expected)
    for (const [index, tree] of trees.entries()) {
      const conditions = ('variable' in tree ? { all: [condition(tree)] } : condition(tree)) as TopLevelCondition
      engine.addRule({ name: String(index), conditions, event: { type: 'holds' } })
    }
    return async () => {
      const { results } = await engine.run(variables as Record<string, Value>)
      const holding = new Set(results.map(({ name }) => name))
      return trees.map((_, index) => holding.has(String(index)))
    }
  },
}
