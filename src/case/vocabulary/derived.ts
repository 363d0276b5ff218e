import type { TermMap } from './term'
export const derivedFacts = {} as const satisfies TermMap
