import type { ActPattern, ContentSpec, Performance } from '../case/spec'
import type { ActType } from '../case/vocabulary'
import type { Json } from '../rule/condition'
import type { Owed, OwedAct } from '../verdict'

/**
 * An act that is owed, allowed or barred: its type (or one of several types) and what it has to have.
 *
 * @param type - an act of the vocabulary, or several of which one is enough.
 * @param has - addressee, contents, fields, form, document and the like; what is left out does not matter.
 * @returns the pattern, plain data.
 *
 * @example
 * ```ts
 * import { act } from 'officium'
 * act('notify', { to: 'person-served', contents: ['result'] }) //=> { type: 'notify', to: 'person-served', contents: ['result'] }
 * ```
 */
export const act = (type: ActType | readonly ActType[], has: Omit<ActPattern, 'type'> = {}): ActPattern => ({
  type,
  ...has,
})

/**
 * Any one of several acts is enough.
 *
 * @param acts - the alternatives.
 * @returns what is owed, plain data.
 *
 * @example
 * ```ts
 * import { act, anyOf } from 'officium'
 * anyOf(act('refer'), act('hand-over')).join //=> 'any'
 * ```
 */
export const anyOf = (...acts: readonly ActPattern[]): Performance => ({ join: 'any', acts })

/**
 * Every one of several acts is needed.
 *
 * @param acts - the acts.
 * @returns what is owed, plain data.
 *
 * @example
 * ```ts
 * import { act, allOf } from 'officium'
 * allOf(act('receive'), act('hand-over')).join //=> 'all'
 * ```
 */
export const allOf = (...acts: readonly ActPattern[]): Performance => ({ join: 'all', acts })

export const performance = (must: ActPattern | Performance): Performance =>
  'join' in must ? must : { join: 'all', acts: [must] }

/** A content or field that is owed on a condition, by its id or those of which one is enough. */
const conditional = (spec: ContentSpec<string>): readonly string[] =>
  typeof spec === 'string' || spec.when === undefined ? [] : ['item' in spec ? spec.item : spec.anyOf.join('|')]

/** What a performance comes down to for a reader. */
export const owed = ({ join, acts }: Performance): Owed => ({ join, acts: acts.map(owedAct) })

function owedAct(pattern: ActPattern): OwedAct {
  const { type, to, by, contents, fields, form, document, book, what, medium, with: further } = pattern
  const ifNeeded = [...(contents ?? []), ...(fields ?? [])].flatMap(conditional)
  return {
    act: typeof type === 'string' ? [type] : type,
    ...(to && { to }),
    ...(by && { by }),
    ...(contents && { contents: contents.map(plain) }),
    ...(fields && {
      fields: fields.map((field) =>
        typeof field === 'string' ? field : 'item' in field ? field.item : field.anyOf.join('|'),
      ),
    }),
    ...(ifNeeded.length > 0 && { ifNeeded }),
    ...(form && { form }),
    ...(document && { document }),
    ...(book && { book }),
    ...(what && { what: [what] }),
    ...(medium && { medium }),
    ...(further && {
      with: Object.fromEntries(Object.entries(further).map(([key, value]) => [key, [value].flat() as Json[]])),
    }),
  }
}

const plain = <Id extends string>(content: ContentSpec<Id>): string | { readonly anyOf: readonly string[] } =>
  typeof content === 'string' ? content : 'item' in content ? content.item : { anyOf: content.anyOf }
