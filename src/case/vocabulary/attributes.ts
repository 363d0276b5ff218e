import { actAttributes } from './attributes/acts'
import { matterAttributes } from './attributes/matter'
import { peopleAttributes } from './attributes/people'
import { unitAttributes } from './attributes/unit'
import type { Term } from './term'

/** The name of every attribute and field of a case file, by path without indexes and ids. */
export const attributes = {
  ...unitAttributes,
  ...matterAttributes,
  ...peopleAttributes,
  ...actAttributes,
} as const

/** The path of an attribute. */
export type AttributePath = keyof typeof attributes

function own(path: string): Term | undefined {
  return Object.hasOwn(attributes, path) ? attributes[path as AttributePath] : undefined
}

/** The name of a field of an act: what the field means in that act, else in every act. */
export function actFieldTerm(type: string, field: string): Term | undefined {
  return own(`${type}.${field}`) ?? own(`acts.${field}`)
}

const keyed: ReadonlySet<string> = new Set(['people', 'units', 'posts', 'findings'])

/**
 * The name of an attribute of a case file by the path of one instance, such as `matter.remit`, `people.zhang.rank`
 * or `acts.a1.channel`; undefined where the path names none. `type` is the type of the act, where the path leads
 * into one.
 */
export function attributeTerm(path: string, type = ''): Term | undefined {
  const [section, key, ...rest] = path.split('.')
  if (section === 'acts' || section === 'occasion') {
    return actFieldTerm(type, section === 'acts' ? rest.join('.') : [key, ...rest].join('.')) ?? own(path)
  }
  return section !== undefined && keyed.has(section) && rest.length > 0
    ? own(`${section}.${rest.join('.')}`)
    : own(path)
}
