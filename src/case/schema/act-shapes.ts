import * as z from 'zod/mini'
import type { ActType } from '../vocabulary/acts'
import * as ids from '../vocabulary/ids'
import { onDemand } from './on-demand'
import { amount, day, id, instant, limit, oneOf, period, quantity, reference, setOf, text } from './primitives'

const flag = z.optional(z.boolean())
const words = z.optional(text)
const moment = z.optional(instant)
const person = z.optional(reference)
const persons = z.optional(z.array(reference))
const items = z.optional(z.array(text))
const shownFields = z.optional(setOf(ids.fields))
const channel = z.optional(oneOf(ids.channels))

/** The fields that every act has beside its `type`. */
export const commonShape = onDemand({
  id: () => z.optional(id),
  at: () => instant,
  by: () => reference,
  to: () => person,
  about: () => z.optional(z.string()),
  contents: () => z.optional(setOf(ids.contents)),
  form: () => z.optional(oneOf(ids.forms)),
  place: () => words,
  asked: () => flag,
  note: () => words,
})

/** The fields that the acts of one type have beside the common ones. */
export const ownShapes = onDemand({
  contact: () => ({
    channel,
    purpose: z.optional(setOf(ids.purposes)),
    questions: z.optional(z.array(text)),
    wantsWriting: flag,
    alsoAsked: persons,
    words: z.optional(z.array(text)),
    identityDisclosed: flag,
    satisfaction: z.optional(oneOf(ids.ratings)),
  }),
  encounter: () => ({
    incident: z.optional(
      z.strictObject({
        kind: z.optional(setOf(ids.incidentKinds)),
        place: z.optional(oneOf(ids.incidentPlaces)),
        severity: z.optional(oneOf(ids.incidentSeverities)),
      }),
    ),
  }),
  apply: () => ({
    for: z.optional(oneOf(ids.requests)),
    channel,
    mail: z.optional(oneOf(ids.mails)),
    agent: person,
    materials: items,
    fields: shownFields,
  }),
  supplement: () => ({ items, onTheSpot: flag }),
  attend: () => ({}),
  object: () => ({ against: z.optional(oneOf(ids.objections)), reasons: z.optional(z.array(text)) }),
  receive: () => ({ mode: z.optional(oneOf(ids.receiptModes)), onBehalfOf: person }),
  answer: () => ({
    outcome: z.optional(oneOf(ids.disclosureCases)),
    questions: z.optional(z.array(text)),
    explained: flag,
  }),
  help: () => ({}),
  refer: () => ({ target: person, manner: z.optional(oneOf(ids.referralManners)) }),
  liaise: () => ({ for: z.optional(oneOf(ids.liaisonAims)) }),
  'hand-over': () => ({ work: flag }),
  transfer: () => ({ slip: z.optional(oneOf(ids.registers)), reason: words }),
  forward: () => ({ for: z.optional(oneOf(ids.forwardingAims)), papers: items }),
  'send-back': () => ({ reason: words }),
  assign: () => ({ lead: flag, replaces: person, staff: persons, limit: z.optional(limit) }),
  coordinate: () => ({ units: persons }),
  'follow-up': () => ({}),
  urge: () => ({ limit: z.optional(limit) }),
  report: () => ({ for: z.optional(oneOf(ids.reportAims)), via: person }),
  'request-instructions': () => ({ for: z.optional(oneOf(ids.instructionAims)), via: person }),
  instruct: () => ({ limit: z.optional(limit) }),
  approve: () => ({ of: oneOf(ids.approvalObjects), granted: z.boolean(), until: moment }),
  register: () => ({ book: oneOf(ids.registers), fields: shownFields, number: words }),
  sign: () => ({ as: z.optional(oneOf(ids.roles)), sealed: flag }),
  archive: () => ({ kind: z.optional(oneOf(ids.recordClasses)), electronic: flag }),
  compile: () => ({ what: oneOf(ids.publications), item: z.optional(id), fields: shownFields }),
  'take-up': () => ({}),
  examine: () => ({ result: z.optional(oneOf(ids.examinationResults)) }),
  accept: () => ({ number: words, channel, window: person }),
  decline: () => ({ ground: z.optional(oneOf(ids.declineGrounds)) }),
  investigate: () => ({ result: z.optional(oneOf(ids.investigationResults)) }),
  hear: () => ({}),
  respond: () => ({ kind: z.optional(oneOf(ids.responses)) }),
  decide: () => ({ outcome: z.optional(oneOf(ids.decisionOutcomes)) }),
  conclude: () => ({ outcome: z.optional(oneOf(ids.conclusionOutcomes)) }),
  deliver: () => ({ document: z.optional(oneOf(ids.documents)), window: person }),
  charge: () => ({
    for: z.optional(oneOf(ids.feeKinds)),
    amount: z.optional(quantity),
    prescribed: z.optional(quantity),
    basis: words,
  }),
  borrow: () => ({ item: words, copy: flag }),
  notify: () => ({
    document: z.optional(oneOf(ids.documents)),
    sealed: z.optional(oneOf(ids.seals)),
    dated: flag,
    items,
  }),
  publish: () => ({
    what: setOf(ids.publications),
    medium: z.optional(oneOf(ids.media)),
    audience: z.optional(oneOf(ids.audiences)),
    until: moment,
    item: z.optional(id),
    fields: shownFields,
  }),
  'set-limit': () => ({ limit, proposed: flag }),
  extend: () => ({ limit: z.optional(limit), ground: words, milestone: moment, plan: words }),
  'procedure-start': () => ({
    kind: oneOf(ids.procedures),
    requiredByLaw: flag,
    staff: persons,
    public: flag,
    presiding: person,
    ground: z.optional(oneOf(ids.suspensionGrounds)),
  }),
  'procedure-end': () => ({ about: id }),
  schedule: () => ({ mode: z.optional(oneOf(ids.serviceModes)), time: moment }),
  'leave-post': () => ({ kind: z.optional(oneOf(ids.absenceKinds)), until: moment, post: person, reason: words }),
  return: () => ({}),
  entrust: () => ({ until: moment }),
  cover: () => ({ holder: person, post: person, until: moment }),
  'clock-in': () => ({ post: person }),
  'clock-out': () => ({ post: person }),
  inspect: () => ({
    object: z.optional(oneOf(ids.supervisionObjects)),
    observed: z.optional(setOf(ids.observations)),
  }),
  assess: () => ({
    object: z.optional(oneOf(ids.supervisionObjects)),
    period: z.optional(period),
    points: z.optional(quantity),
    rating: z.optional(oneOf(ids.appraisalRatings)),
    rank: z.optional(amount),
  }),
  measure: () => ({ kind: oneOf(ids.measures), until: z.optional(day), points: z.optional(quantity), reason: words }),
  praise: () => ({ source: z.optional(oneOf(ids.praiseSources)), channel }),
  appoint: () => ({ kind: z.optional(oneOf(ids.appointmentKinds)), position: words }),
  convict: () => ({
    intent: z.optional(oneOf(ids.intents)),
    penalties: z.optional(setOf(ids.penalties)),
    months: z.optional(amount),
    suspended: flag,
  }),
  'accept-benefit': () => ({
    kind: z.optional(oneOf(ids.benefits)),
    from: person,
    paidBy: person,
    value: z.optional(quantity),
  }),
} as const satisfies Readonly<Record<ActType, () => z.core.$ZodShape>>)
