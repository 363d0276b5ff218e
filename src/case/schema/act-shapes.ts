import * as z from 'zod/mini'
import { absenceKinds } from '../vocabulary/absences'
import type { ActType } from '../vocabulary/acts'
import * as coming from '../vocabulary/coming'
import { contents } from '../vocabulary/contents'
import { documents } from '../vocabulary/documents'
import { fields } from '../vocabulary/fields'
import { forms } from '../vocabulary/forms'
import * as handling from '../vocabulary/handling'
import { measures } from '../vocabulary/measures'
import { audiences, media } from '../vocabulary/media'
import { disclosureCases, serviceModes } from '../vocabulary/papers'
import { procedures, suspensionGrounds } from '../vocabulary/procedures'
import { publications } from '../vocabulary/publications'
import { registers } from '../vocabulary/registers'
import { roles } from '../vocabulary/roles'
import * as routing from '../vocabulary/routing'
import * as supervision from '../vocabulary/supervision'
import { amount, day, id, instant, limit, oneOf, period, quantity, reference, setOf, text } from './primitives'

const flag = z.optional(z.boolean())
const words = z.optional(text)
const moment = z.optional(instant)
const person = z.optional(reference)
const persons = z.optional(z.array(reference))
const items = z.optional(z.array(text))
const shownFields = z.optional(setOf(fields))
const channel = z.optional(oneOf(coming.channels))

/** The fields that every act has beside its `type`. */
export const commonShape = {
  id: z.optional(id),
  at: instant,
  by: reference,
  to: person,
  about: z.optional(z.string()),
  contents: z.optional(setOf(contents)),
  form: z.optional(oneOf(forms)),
  place: words,
  asked: flag,
  note: words,
}

/** The fields that the acts of one type have beside the common ones. */
export const ownShapes = {
  contact: {
    channel,
    purpose: z.optional(setOf(coming.purposes)),
    questions: z.optional(z.array(text)),
    wantsWriting: flag,
    alsoAsked: persons,
    words: z.optional(z.array(text)),
    identityDisclosed: flag,
    satisfaction: z.optional(oneOf(coming.ratings)),
  },
  encounter: {
    incident: z.optional(
      z.strictObject({
        kind: z.optional(setOf(coming.incidentKinds)),
        place: z.optional(oneOf(coming.incidentPlaces)),
        severity: z.optional(oneOf(coming.incidentSeverities)),
      }),
    ),
  },
  apply: {
    for: z.optional(oneOf(coming.requests)),
    channel,
    mail: z.optional(oneOf(coming.mails)),
    agent: person,
    materials: items,
    fields: shownFields,
  },
  supplement: { items, onTheSpot: flag },
  attend: {},
  object: { against: z.optional(oneOf(coming.objections)), reasons: z.optional(z.array(text)) },
  receive: { mode: z.optional(oneOf(routing.receiptModes)), onBehalfOf: person },
  answer: {
    outcome: z.optional(oneOf(disclosureCases)),
    questions: z.optional(z.array(text)),
    explained: flag,
  },
  help: {},
  refer: { target: person, manner: z.optional(oneOf(routing.referralManners)) },
  liaise: { for: z.optional(oneOf(routing.liaisonAims)) },
  'hand-over': { work: flag },
  transfer: { slip: z.optional(oneOf(registers)), reason: words },
  forward: { for: z.optional(oneOf(routing.forwardingAims)), papers: items },
  'send-back': { reason: words },
  assign: { lead: flag, replaces: person, staff: persons, limit: z.optional(limit) },
  coordinate: { units: persons },
  'follow-up': {},
  urge: { limit: z.optional(limit) },
  report: { for: z.optional(oneOf(routing.reportAims)), via: person },
  'request-instructions': { for: z.optional(oneOf(routing.instructionAims)), via: person },
  instruct: { limit: z.optional(limit) },
  approve: { of: oneOf(routing.approvalObjects), granted: z.boolean(), until: moment },
  register: { book: oneOf(registers), fields: shownFields, number: words },
  sign: { as: z.optional(oneOf(roles)), sealed: flag },
  archive: { electronic: flag },
  compile: { what: oneOf(publications), item: z.optional(id), fields: shownFields },
  'take-up': {},
  examine: { result: z.optional(oneOf(handling.examinationResults)) },
  accept: { number: words, channel, window: person },
  decline: { ground: z.optional(oneOf(handling.declineGrounds)) },
  investigate: { result: z.optional(oneOf(handling.investigationResults)) },
  hear: {},
  respond: { kind: z.optional(oneOf(handling.responses)) },
  decide: { outcome: z.optional(oneOf(handling.decisionOutcomes)) },
  conclude: { outcome: z.optional(oneOf(handling.conclusionOutcomes)) },
  deliver: { document: z.optional(oneOf(documents)), window: person },
  charge: {
    for: z.optional(oneOf(handling.feeKinds)),
    amount: z.optional(quantity),
    prescribed: z.optional(quantity),
    basis: words,
  },
  borrow: { item: words, copy: flag },
  notify: {
    document: z.optional(oneOf(documents)),
    sealed: z.optional(oneOf(handling.seals)),
    dated: flag,
    items,
  },
  publish: {
    what: setOf(publications),
    medium: z.optional(oneOf(media)),
    audience: z.optional(oneOf(audiences)),
    until: moment,
    item: z.optional(id),
    fields: shownFields,
  },
  'set-limit': { limit, proposed: flag },
  extend: { limit: z.optional(limit), ground: words, milestone: moment, plan: words },
  'procedure-start': {
    kind: oneOf(procedures),
    requiredByLaw: flag,
    staff: persons,
    public: flag,
    presiding: person,
    ground: z.optional(oneOf(suspensionGrounds)),
  },
  'procedure-end': { about: id },
  schedule: { mode: z.optional(oneOf(serviceModes)), time: moment },
  'leave-post': { kind: z.optional(oneOf(absenceKinds)), until: moment, post: person, reason: words },
  return: {},
  entrust: { until: moment },
  cover: { holder: person, post: person, until: moment },
  'clock-in': { post: person },
  'clock-out': { post: person },
  inspect: {
    object: z.optional(oneOf(supervision.supervisionObjects)),
    observed: z.optional(setOf(supervision.observations)),
  },
  assess: {
    object: z.optional(oneOf(supervision.supervisionObjects)),
    period: z.optional(period),
    points: z.optional(quantity),
    rating: z.optional(oneOf(supervision.appraisalRatings)),
    rank: z.optional(amount),
  },
  measure: { kind: oneOf(measures), until: z.optional(day), points: z.optional(quantity), reason: words },
  praise: { source: z.optional(oneOf(supervision.praiseSources)), channel },
  appoint: { kind: z.optional(oneOf(supervision.appointmentKinds)), position: words },
  convict: {
    intent: z.optional(oneOf(supervision.intents)),
    penalties: z.optional(setOf(supervision.penalties)),
    months: z.optional(amount),
    suspended: flag,
  },
  'accept-benefit': {
    kind: z.optional(oneOf(supervision.benefits)),
    from: person,
    paidBy: person,
    value: z.optional(quantity),
  },
} as const satisfies Readonly<Record<ActType, z.core.$ZodShape>>
