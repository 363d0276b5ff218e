import jsonLogic from 'json-logic-js'
import type { Comparison, Tree } from '../conditions'
import type { RuleEngine } from './engine'

const symbols: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  before: '<',
  lessThanInclusive: '<=',
  notAfter: '<=',
  greaterThan: '>',
  after: '>',
  greaterThanInclusive: '>=',
  notBefore: '>=',
}

function comparison({ variable, operator, value }: Comparison): unknown {
  const actual = { var: variable }
  const expected = typeof value === 'object' && 'variable' in value ? { var: value.variable } : value
  const common = { some: [actual, { in: [{ var: '' }, expected] }] }
  switch (operator) {
    case 'in':
      return { in: [actual, expected] }
    case 'notIn':
      return { '!': { in: [actual, expected] } }
    case 'contains':
      return { in: [expected, actual] }
    case 'doesNotContain':
      return { '!': { in: [expected, actual] } }
    case 'intersects':
      return common
    case 'disjoint':
      return { '!': common }
    case 'isEmpty':
      return { '===': [{ '!': [actual] }, expected] }
    default:
      return { [symbols[operator] as string]: [actual, expected] }
  }
}

function rule(tree: Tree): unknown {
  if ('all' in tree) return { and: tree.all.map(rule) }
  if ('any' in tree) return { or: tree.any.map(rule) }
  if ('not' in tree) return { '!': [rule(tree.not)] }
  return comparison(tree)
}

export const jsonLogicEngine: RuleEngine = {
  name: 'json-logic-js',
  nearest: 'the conditions alone, over facts derived for it',
  prepare: ({ variables, trees }) => {
    const rules = trees.map(rule)
    return () => rules.map((one) => jsonLogic.apply(one, variables) === true)
  },
}
