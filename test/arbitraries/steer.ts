import type { Condition, Leaf } from '../../src/rule/condition'
import { compare } from '../../src/rule/operators'
import type { Draw } from './draw'

/** A comparison and whether it is to hold. */
export interface Wish {
  readonly leaf: Leaf
  readonly hold: boolean
}

/** The comparisons that together make a condition come out as wished: every part of an `all`, one of an `any`. */
export function wishesFor(condition: Condition, draw: Draw, hold = true): readonly Wish[] {
  if ('not' in condition) return wishesFor(condition.not, draw, !hold)
  if ('fact' in condition) return [{ leaf: condition, hold }]
  const parts = 'all' in condition ? condition.all : condition.any
  const needed = 'all' in condition === hold ? parts : [draw.pick(parts)]
  return needed.flatMap((part) => wishesFor(part, draw, hold))
}

/** Whether a value grants a wish. */
export const grants = (value: unknown, { leaf, hold }: Wish): boolean =>
  compare(leaf.operator, { value }, { value: leaf.value }) === hold

/** A value that grants a wish: one that the rule names, else one of those offered. */
export function granted(wish: Wish, draw: Draw, offer: () => unknown): unknown {
  const { value } = wish.leaf
  const named = Array.isArray(value)
    ? [draw.tryPick(value as readonly string[]), draw.some(value as readonly string[], 60)]
    : [value, [value]]
  const shaped = offer()
  for (const candidate of named)
    if (
      typeof candidate === typeof shaped &&
      Array.isArray(candidate) === Array.isArray(shaped) &&
      grants(candidate, wish)
    )
      return candidate
  for (let attempt = 0; attempt < 20; attempt++) {
    const candidate = offer()
    if (grants(candidate, wish)) return candidate
  }
  return shaped
}
