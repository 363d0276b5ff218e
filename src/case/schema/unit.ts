import * as z from 'zod/mini'
import * as ids from '../vocabulary/ids'
import { reject } from './issue'
import { clockTime, day, id, instant, limit, oneOf, period, quantity, reference, setOf, text } from './primitives'

const moment = z.optional(instant)
const words = z.optional(text)

const catalogueItem = () =>
  z.strictObject({
    id,
    name: words,
    area: z.optional(oneOf(ids.serviceAreas)),
    window: z.optional(reference),
    basis: words,
    documents: z.optional(z.array(text)),
    limits: z.optional(z.array(limit)),
    contents: z.optional(setOf(ids.contents)),
    media: z.optional(setOf(ids.media)),
    compiledAt: moment,
    publishedAt: moment,
    changedAt: moment,
  })

const commitment = () =>
  z.strictObject({
    id: z.optional(id),
    subject: oneOf(ids.contents),
    text: words,
    limit: z.optional(limit),
    publishedAt: moment,
  })

const check = () =>
  z.strictObject({
    at: instant,
    by: reference,
    object: z.optional(oneOf(ids.supervisionObjects)),
    result: words,
    circulatedAt: moment,
  })

const assessment = () =>
  z.strictObject({
    period,
    object: oneOf(ids.supervisionObjects),
    of: z.optional(reference),
    points: z.optional(quantity),
    rating: z.optional(oneOf(ids.appraisalRatings)),
    effectiveOn: z.optional(day),
  })

const attendance = () =>
  z.strictObject({
    person: reference,
    on: day,
    in: z.optional(clockTime),
    out: z.optional(clockTime),
    signedBy: z.optional(reference),
  })

const listedMatter = () =>
  z.strictObject({
    id,
    class: z.optional(oneOf(ids.matterClasses)),
    handledAs: z.optional(oneOf(ids.matterClasses)),
    receivedAt: instant,
    dueAt: moment,
    concludedAt: moment,
    handler: z.optional(reference),
  })

const officeHours = () =>
  z.array(
    z.tuple([clockTime, clockTime]).check((payload) => {
      const [from, to] = payload.value
      if (to <= from) reject(payload, { code: 'reversed-period', from, to })
    }),
  )

/** A unit over a period: what it keeps, publishes, promises, checks and counts. */
export const unitSchema = z.lazy(() =>
  z.strictObject({
    period,
    name: words,
    region: words,
    officeHours: z.optional(officeHours()),
    seasons: z.optional(
      z.array(
        z.strictObject({ season: z.optional(oneOf(ids.seasons)), from: day, to: day, officeHours: officeHours() }),
      ),
    ),
    serviceModes: z.optional(setOf(ids.serviceModes)),
    complaintChannels: z.optional(z.array(z.strictObject({ kind: oneOf(ids.complaintChannels), at: words }))),
    standing: z.optional(setOf(ids.standingThings)),
    catalogue: z.optional(z.array(catalogueItem())),
    commitments: z.optional(z.array(commitment())),
    registers: z.optional(setOf(ids.registers)),
    checks: z.optional(z.array(check())),
    assessments: z.optional(z.array(assessment())),
    attendance: z.optional(z.array(attendance())),
    events: z.optional(z.array(z.strictObject({ name: words, on: day }))),
    routines: z.optional(z.array(z.strictObject({ what: oneOf(ids.routines), by: reference, at: instant }))),
    improvements: z.optional(
      z.array(z.strictObject({ kind: oneOf(ids.improvements), at: instant, ownInitiative: z.optional(z.boolean()) })),
    ),
    matters: z.optional(z.array(listedMatter())),
  }),
)
