import type { Condition, Leaf } from '../../../src/rule/condition'
import type { OperatorName } from '../../../src/rule/operators'
import { ALWAYS } from '../../../src/rule/rule'
import { inside, lacking, nameOf, replaced, shifted, shortened, type Variant, variant, without } from './variant'

/** The operator that says the opposite. */
const opposite: Partial<Record<OperatorName, OperatorName>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  intersects: 'disjoint',
  disjoint: 'intersects',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  before: 'notBefore',
  notBefore: 'before',
  after: 'notAfter',
  notAfter: 'after',
}

/** The operator that treats the bound itself otherwise. */
const atTheBound: Partial<Record<OperatorName, OperatorName>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  before: 'notAfter',
  notAfter: 'before',
  after: 'notBefore',
  notBefore: 'after',
}

const isAlways = (condition: Condition): boolean => 'fact' in condition && condition.fact === 'always'
const hasName = (value: unknown): value is { readonly fact: string } =>
  typeof value === 'object' && value !== null && 'fact' in value

/** A condition in a few words. */
export function told(condition: Condition): string {
  if ('all' in condition) return `all of ${condition.all.length} (${condition.all.map(told).join(', ')})`
  if ('any' in condition) return `any of ${condition.any.length} (${condition.any.map(told).join(', ')})`
  if ('not' in condition) return `not ${told(condition.not)}`
  const { fact, operator, value, params } = condition
  const acts = fact === 'performed' ? ` ${JSON.stringify(params?.acts)}` : ''
  return `${fact}${acts} ${operator} ${hasName(value) ? value.fact : nameOf(value)}`
}

/** Each way in which a condition could be wrong in one place: a part dropped, a group or an operator swapped, a value shifted. */
export function conditionVariants(condition: Condition): readonly Variant<Condition>[] {
  if ('all' in condition) return groupVariants(condition.all, 'all')
  if ('any' in condition) return groupVariants(condition.any, 'any')
  if ('not' in condition)
    return [
      variant(`${told(condition)} → ${told(condition.not)}`, condition.not),
      // To deny a leaf inside a "not" is to drop the "not".
      ...('fact' in condition.not
        ? leafVariants(condition.not).filter(({ what }) => !what.startsWith('negated'))
        : conditionVariants(condition.not)
      ).map(({ what, to }) => variant<Condition>(`not: ${what}`, { not: to })),
    ]
  return leafVariants(condition)
}

/** The trigger of a rule: it may also be left out altogether. */
export const triggerVariants = (condition: Condition): readonly Variant<Condition>[] =>
  isAlways(condition)
    ? []
    : [
        ...conditionVariants(condition),
        ...('fact' in condition || 'not' in condition ? [variant(`without ${told(condition)}`, ALWAYS)] : []),
      ]

function groupVariants(parts: readonly Condition[], kind: 'all' | 'any'): readonly Variant<Condition>[] {
  const group = (of: readonly Condition[], join = kind): Condition => {
    const [only] = of
    return of.length === 1 && only !== undefined ? only : join === 'all' ? { all: of } : { any: of }
  }
  return [
    ...parts.map((part, index) => variant(`without ${told(part)}`, group(without(parts, index)))),
    variant(
      `${kind} → ${kind === 'all' ? 'any' : 'all'} of (${parts.map(told).join(', ')})`,
      group(parts, kind === 'all' ? 'any' : 'all'),
    ),
    ...parts.flatMap((part, index) => inside(conditionVariants(part), (to) => group(replaced(parts, index, to)))),
  ]
}

function leafVariants(leaf: Leaf): readonly Variant<Condition>[] {
  if (isAlways(leaf)) return []
  const { operator, value } = leaf
  const negated = opposite[operator]
  const bound = atTheBound[operator]
  return [
    ...(negated === undefined
      ? [variant<Condition>(`negated ${told(leaf)}`, { ...leaf, value: value !== true })]
      : [variant<Condition>(`negated ${told(leaf)}`, { ...leaf, operator: negated })]),
    ...(bound === undefined ? [] : [variant<Condition>(`${told(leaf)} → ${bound}`, { ...leaf, operator: bound })]),
    ...(typeof value === 'number'
      ? inside(shifted(value), (to): Condition => ({ ...leaf, value: to }), leaf.fact)
      : []),
    ...(isTexts(value)
      ? inside(shortened(value, nameOf), (to): Condition => ({ ...leaf, value: to }), `${leaf.fact} ${operator}`)
      : []),
    ...(leaf.params !== undefined && 'about' in leaf.params && leaf.params.about !== 'any'
      ? [
          variant<Condition>(`${told(leaf)} about ${nameOf(leaf.params.about)} → any`, {
            ...leaf,
            params: { ...lacking(leaf.params, 'about'), about: 'any' },
          }),
        ]
      : []),
  ]
}

const isTexts = (value: Leaf['value']): value is readonly string[] => Array.isArray(value)
