import { actAttributes } from './attributes/acts'
import { matterAttributes } from './attributes/matter'
import { peopleAttributes } from './attributes/people'
import { unitAttributes } from './attributes/unit'

/** The name of every attribute and field of a case file, by path without indexes and ids. */
export const attributes = {
  ...unitAttributes,
  ...matterAttributes,
  ...peopleAttributes,
  ...actAttributes,
} as const

/** The path of an attribute. */
export type AttributePath = keyof typeof attributes
