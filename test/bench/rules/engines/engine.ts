import type { Conditions, Tree } from '../conditions'

/** Something that evaluates conditions over given values. */
export interface RuleEngine {
  readonly name: string
  readonly nearest?: string
  /** Takes the conditions in; what it returns evaluates all of them, in their order. */
  readonly prepare: (conditions: Conditions) => () => readonly boolean[] | Promise<readonly boolean[]>
}

/** The parts of a group, or undefined for what is no group. */
export const partsOf = (tree: Tree): readonly Tree[] | undefined =>
  'all' in tree ? tree.all : 'any' in tree ? tree.any : undefined
