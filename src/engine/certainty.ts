import type { Truth } from '../rule/truth'

/**
 * The two two-valued readings of a three-valued condition: `definitely` takes what is unknown as false, `possibly`
 * as true. Together they are exactly Kleene's strong logic; under `not` each turns into the other.
 */
export const certainties = ['definitely', 'possibly'] as const
export type Certainty = (typeof certainties)[number]

export const opposite = (certainty: Certainty): Certainty => (certainty === 'definitely' ? 'possibly' : 'definitely')

/** Whether a truth value counts as true in a reading. */
export const holdsIn = (certainty: Certainty, truth: Truth): boolean =>
  certainty === 'definitely' ? truth === true : truth !== false
