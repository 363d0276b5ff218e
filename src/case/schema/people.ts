import * as z from 'zod/mini'
import * as ids from '../vocabulary/ids'
import { personRanks } from '../vocabulary/ranks'
import { oneOf, reference, setOf, text } from './primitives'

const flag = z.optional(z.boolean())

/** Who comes to the body. */
export const partySchema = z.lazy(() =>
  z.strictObject({
    name: z.optional(text),
    kind: z.optional(setOf(ids.partyKinds)),
    important: flag,
    agent: z.optional(reference),
    reachable: flag,
    persons: z.optional(z.array(reference)),
  }),
)

/** A person of the file. */
export const personSchema = z.lazy(() =>
  z.strictObject({
    name: z.optional(text),
    rank: z.optional(z.enum(personRanks)),
    roles: z.optional(setOf(ids.roles)),
    unit: z.optional(reference),
    post: z.optional(reference),
    category: z.optional(oneOf(ids.staffCategories)),
    powers: z.optional(setOf(ids.acts)),
    partyMember: flag,
  }),
)

/** A unit of the file: a section, window, department or organ. */
export const namedUnitSchema = z.lazy(() =>
  z.strictObject({
    name: z.optional(text),
    level: z.optional(oneOf(ids.unitLevels)),
    roles: z.optional(setOf(ids.roles)),
    parent: z.optional(reference),
    member: flag,
    isWindow: flag,
    areas: z.optional(setOf(ids.serviceAreas)),
    remit: z.optional(z.array(text)),
  }),
)

/** A post of the file: its A holder first, then the B holders in their order. */
export const postSchema = z.lazy(() =>
  z.strictObject({
    name: z.optional(text),
    unit: z.optional(reference),
    holders: z.optional(z.array(reference)),
    isWindow: flag,
    special: flag,
    duties: z.optional(z.array(text)),
  }),
)
