import { ZenEngine } from '@gorules/zen-engine'
import type { Comparison, Tree } from '../conditions'
import type { RuleEngine } from './engine'

const symbols: Readonly<Record<string, string>> = {
  equal: '==',
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

function comparison({ variable, operator, value }: Comparison): string {
  const expected = typeof value === 'object' && 'variable' in value ? value.variable : JSON.stringify(value)
  switch (operator) {
    case 'in':
      return `${variable} in ${expected}`
    case 'notIn':
      return `${variable} not in ${expected}`
    case 'contains':
      return `${expected} in ${variable}`
    case 'doesNotContain':
      return `${expected} not in ${variable}`
    case 'intersects':
      return `some(${variable}, # in ${expected})`
    case 'disjoint':
      return `none(${variable}, # in ${expected})`
    case 'isEmpty':
      return value === true ? `len(${variable}) == 0` : `len(${variable}) > 0`
    default:
      return `${variable} ${symbols[operator]} ${expected}`
  }
}

function expression(tree: Tree): string {
  if ('all' in tree) return `(${tree.all.map(expression).join(' and ')})`
  if ('any' in tree) return `(${tree.any.map(expression).join(' or ')})`
  if ('not' in tree) return `not (${expression(tree.not)})`
  return `(${comparison(tree)})`
}

/** A decision with one node that holds every expression: one call to the engine for the whole case. */
function decision(trees: readonly Tree[]) {
  const position = { x: 0, y: 0 }
  const expressions = trees.map((tree, index) => ({ id: `e${index}`, key: `r${index}`, value: expression(tree) }))
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type: 'expressionNode', name: 'rules', position, content: { expressions, passThrough: false } },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }
}

export const zen: RuleEngine = {
  name: '@gorules/zen-engine',
  nearest: 'the conditions alone, over facts derived for it, in one call',
  promises: true,
  prepare: ({ variables, trees }) => {
    const prepared = new ZenEngine().createDecision(decision(trees))
    return async () => {
      const { result } = await prepared.evaluate(variables)
      return trees.map((_, index) => result[`r${index}`] === true)
    }
  },
}
