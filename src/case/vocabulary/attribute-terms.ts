import { otherAttributes, requiredAttributes } from './attribute-names'
import { fieldIn, termAt } from './attribute-path'
import { acts } from './ids'
import { lazily } from './lazily'
import type { Term } from './term'

/** The name of every attribute and field of a case file, by path without indexes and ids. */
export const attributes: Readonly<Record<string, Term>> = /* @__PURE__ */ lazily(() => ({
  ...requiredAttributes,
  ...otherAttributes,
}))

/** The name of a field of an act: what the field means in that act, else in every act. */
export function actFieldTerm(type: string, field: string): Term | undefined {
  return fieldIn(attributes, type, field)
}

/** The name of a field of an act whose type is not known: what it means in every act, else in the first that has it. */
export function anyActFieldTerm(field: string): Term | undefined {
  const type = acts.find((id) => Object.hasOwn(attributes, `${id}.${field}`))
  return fieldIn(attributes, '', field) ?? fieldIn(attributes, type ?? '', field)
}

/**
 * The name of an attribute of a case file by the path of one instance, such as `matter.remit`, `people.zhang.rank`
 * or `acts.a1.channel`; undefined where the path names none. `type` is the type of the act, where the path leads
 * into one.
 */
export function attributeTerm(path: string, type = ''): Term | undefined {
  return termAt(attributes, path, type)
}
