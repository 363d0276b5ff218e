import type { TermMap } from './term'
export const attributes = {} as const satisfies TermMap
