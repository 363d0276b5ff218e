/** The share of its mutants that the scenarios of a rulebook have to catch. A rulebook whose scenarios are still being written is named with a mark of its own. */
const mark = 0.95
const own: { readonly [rulebook: string]: number } = {}

export const markOf = (rulebook: string): number => own[rulebook] ?? mark
