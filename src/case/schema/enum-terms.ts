import { allNames, roles } from '../vocabulary/names'
import type { TermMap } from '../vocabulary/term'

const logStates: TermMap = {
  complete: { zh: '记录完整', en: 'what is not there was not done' },
  partial: { zh: '记录不完整', en: 'what is not there is unknown' },
}

const key = (values: readonly string[]): string => values.join(' ')

const byValues: ReadonlyMap<string, TermMap> = new Map<string, TermMap>(
  [logStates, ...allNames].map((terms) => [key(Object.keys(terms)), terms]),
)

const ranks: TermMap = roles

/** The terms of the closed list that an enumeration takes its values from. */
export function enumTerms(values: readonly string[]): TermMap | undefined {
  return byValues.get(key(values)) ?? (values.every((value) => Object.hasOwn(ranks, value)) ? ranks : undefined)
}
