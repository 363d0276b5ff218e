import type { Text } from '../../errors'

/**
 * A name of the vocabulary in both languages, short enough to stand inside a sentence: 告知 / notify.
 * English names of acts are verbs in the infinitive without "to"; all others are nouns or adjectives.
 */
export type Term = Text

/** A closed list of terms by identifier. */
export type TermMap = Readonly<Record<string, Term>>

/** The identifiers of a closed list, in their order. */
export function idsOf<M extends object>(map: M): (keyof M & string)[] {
  return Object.keys(map) as (keyof M & string)[]
}
