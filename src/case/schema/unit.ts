import * as z from 'zod/mini'
import { contents } from '../vocabulary/contents'
import { matterClasses } from '../vocabulary/matter'
import { media } from '../vocabulary/media'
import { serviceModes } from '../vocabulary/papers'
import { registers } from '../vocabulary/registers'
import { appraisalRatings, supervisionObjects } from '../vocabulary/supervision'
import { complaintChannels, improvements, routines, standingThings } from '../vocabulary/unit'
import { reject } from './issue'
import { clockTime, day, id, instant, limit, oneOf, period, quantity, reference, setOf, text } from './primitives'

const moment = z.optional(instant)
const words = z.optional(text)

const catalogueItem = z.strictObject({
  id,
  name: words,
  basis: words,
  documents: z.optional(z.array(text)),
  limits: z.optional(z.array(limit)),
  contents: z.optional(setOf(contents)),
  media: z.optional(setOf(media)),
  compiledAt: moment,
  publishedAt: moment,
  changedAt: moment,
})

const commitment = z.strictObject({
  id: z.optional(id),
  subject: oneOf(contents),
  text: words,
  limit: z.optional(limit),
  publishedAt: moment,
})

const check = z.strictObject({
  at: instant,
  by: reference,
  object: z.optional(oneOf(supervisionObjects)),
  result: words,
  circulatedAt: moment,
})

const assessment = z.strictObject({
  period,
  object: oneOf(supervisionObjects),
  of: z.optional(reference),
  points: z.optional(quantity),
  rating: z.optional(oneOf(appraisalRatings)),
  effectiveOn: z.optional(day),
})

const attendance = z.strictObject({
  person: reference,
  on: day,
  in: z.optional(clockTime),
  out: z.optional(clockTime),
  signedBy: z.optional(reference),
})

const listedMatter = z.strictObject({
  id,
  class: z.optional(oneOf(matterClasses)),
  handledAs: z.optional(oneOf(matterClasses)),
  receivedAt: instant,
  dueAt: moment,
  concludedAt: moment,
  handler: z.optional(reference),
})

const officeHours = z.array(
  z.tuple([clockTime, clockTime]).check((payload) => {
    const [from, to] = payload.value
    if (to <= from) reject(payload, { code: 'reversed-period', from, to })
  }),
)

/** A unit over a period: what it keeps, publishes, promises, checks and counts. */
export const unitSchema = z.strictObject({
  period,
  name: words,
  region: words,
  officeHours: z.optional(officeHours),
  seasons: z.optional(z.array(z.strictObject({ from: day, to: day, officeHours }))),
  serviceModes: z.optional(setOf(serviceModes)),
  complaintChannels: z.optional(z.array(z.strictObject({ kind: oneOf(complaintChannels), at: words }))),
  standing: z.optional(setOf(standingThings)),
  catalogue: z.optional(z.array(catalogueItem)),
  commitments: z.optional(z.array(commitment)),
  registers: z.optional(setOf(registers)),
  checks: z.optional(z.array(check)),
  assessments: z.optional(z.array(assessment)),
  attendance: z.optional(z.array(attendance)),
  routines: z.optional(z.array(z.strictObject({ what: oneOf(routines), by: reference, at: instant }))),
  improvements: z.optional(z.array(z.strictObject({ kind: oneOf(improvements), at: instant }))),
  matters: z.optional(z.array(listedMatter)),
})
