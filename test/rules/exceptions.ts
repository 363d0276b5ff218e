import type { Exception } from './exercised'

/** What no case file can bring about, by rulebook. */
export const exceptions: { readonly [rulebook: string]: readonly Exception[] } = {}
