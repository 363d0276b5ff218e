import { Compiler, type Scope } from '../../../../src/rule/compile'
import type { Condition } from '../../../../src/rule/condition'
import { compileRule, decide } from '../../../../src/rule/decide'
import { type Fact, known } from '../../../../src/rule/fact'
import type { Tree } from '../conditions'
import type { RuleEngine } from './engine'

interface Given extends Scope {
  readonly facts: Readonly<Record<string, Fact>>
}

function condition(tree: Tree): Condition {
  if ('all' in tree) return { all: tree.all.map(condition) }
  if ('any' in tree) return { any: tree.any.map(condition) }
  if ('not' in tree) return { not: condition(tree.not) }
  const { variable, operator, value } = tree
  const other = typeof value === 'object' && 'variable' in value ? { fact: value.variable } : value
  return { fact: variable, operator: operator as never, value: other }
}

/** The evaluator inside `judge`, which is no entry of the package: from its source. */
export const compiled: RuleEngine = {
  name: 'the evaluator inside officium judge',
  nearest: 'the conditions alone, with the comparisons that decide each',
  prepare: ({ variables, trees }) => {
    const facts = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, known(value)]))
    const compiler = new Compiler<Given>(
      (name) =>
        ({ facts }) =>
          facts[name] as Fact,
    )
    const otherwise = { status: 'fulfilled', reason: 'done' } as const
    const rules = trees.map((tree, index) =>
      compileRule({ id: `r${index}`, when: condition(tree), outcomes: [], otherwise }, compiler),
    )
    return () => {
      const scope: Given = { slots: [], facts }
      return rules.map((rule) => decide(rule, scope).kind === 'decided')
    }
  },
}
