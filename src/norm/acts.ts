import type { ActPattern, ContentSpec, Performance } from '../case/spec'
import type { ActType } from '../case/vocabulary'
import type { Owed, OwedAct } from '../verdict'

/** An act that is owed, allowed or barred: its type (or one of several types) and what it has to have. */
export const act = (type: ActType | readonly ActType[], has: Omit<ActPattern, 'type'> = {}): ActPattern => ({ type, ...has })

/** Any one of several acts is enough. */
export const anyOf = (...acts: readonly ActPattern[]): Performance => ({ join: 'any', acts })

/** Every one of several acts is needed. */
export const allOf = (...acts: readonly ActPattern[]): Performance => ({ join: 'all', acts })

export const performance = (must: ActPattern | Performance): Performance => ('join' in must ? must : { join: 'all', acts: [must] })

/** What a performance comes down to for a reader. */
export const owed = ({ join, acts }: Performance): Owed => ({ join, acts: acts.map(owedAct) })

function owedAct(pattern: ActPattern): OwedAct {
  const { type, to, contents, fields, form, document, book, what, medium } = pattern
  return {
    act: typeof type === 'string' ? [type] : type,
    ...(to && { to }),
    ...(contents && { contents: contents.map(plain) }),
    ...(fields && { fields: fields.map((field) => (typeof field === 'string' ? field : 'item' in field ? field.item : field.anyOf.join('|'))) }),
    ...(form && { form }),
    ...(document && { document }),
    ...(book && { book }),
    ...(what && { what: [what] }),
    ...(medium && { medium }),
  }
}

const plain = <Id extends string>(content: ContentSpec<Id>): string | { readonly anyOf: readonly string[] } =>
  typeof content === 'string' ? content : 'item' in content ? content.item : { anyOf: content.anyOf }
