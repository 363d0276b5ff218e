import * as z from 'zod/mini'
import { actSchema } from './acts'
import { maximumActs, maximumFindings } from './bounds'
import { findingSchema } from './findings'
import { reject } from './issue'
import { matterSchema } from './matter'
import { namedUnitSchema, partySchema, personSchema, postSchema } from './people'
import { onDemand } from './on-demand'
import { id, text } from './primitives'
import { isTimeZone } from './time-text'
import { unitSchema } from './unit'

/** The time zone of a case file that names none. */
export const defaultTimeZone = 'Asia/Shanghai'

const timeZone = z.string().check((payload) => {
  if (!isTimeZone(payload.value)) reject(payload, { code: 'invalid-time-zone' })
})

function atMost(what: 'acts' | 'findings', maximum: number) {
  return (payload: { value: unknown[]; issues: unknown[] }): void => {
    const actual = payload.value.length
    if (actual > maximum) reject(payload, { code: 'too-large', what, maximum, actual })
  }
}

/** The shape of a case file without the checks across its fields. */
export const caseFileShape = onDemand({
  officium: () => z.optional(z.literal(1)),
  id: () => text,
  timeZone: () => z._default(timeZone, defaultTimeZone),
  log: () => z._default(z.enum(['complete', 'partial']), 'complete'),
  note: () => z.optional(text),
  matter: () => z.optional(matterSchema),
  party: () => z.optional(partySchema),
  people: () => z.optional(z.record(id, personSchema)),
  units: () => z.optional(z.record(id, namedUnitSchema)),
  posts: () => z.optional(z.record(id, postSchema)),
  acts: () => z.optional(z.array(actSchema).check(atMost('acts', maximumActs))),
  findings: () => z.optional(z.array(findingSchema).check(atMost('findings', maximumFindings))),
  unit: () => z.optional(unitSchema),
})
