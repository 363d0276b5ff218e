import type { Conditions } from '../conditions'

/** Something that evaluates conditions over given values. */
export interface RuleEngine {
  readonly name: string
  readonly nearest?: string
  /** Whether it answers by a promise. */
  readonly promises?: boolean
  /** Takes the conditions in; what it returns evaluates all of them, in their order. */
  readonly prepare: (conditions: Conditions) => () => readonly boolean[] | Promise<readonly boolean[]>
}
