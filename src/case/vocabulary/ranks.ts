/** The ranks that a person can hold; the roles `leader` and `leadership` are met by them. */
export const personRanks = ['staff', 'unit-head', 'leader-in-charge', 'chief', 'organ-head', 'government-head'] as const
