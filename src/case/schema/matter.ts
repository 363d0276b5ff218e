import * as z from 'zod/mini'
import { feeKinds } from '../vocabulary/handling'
import {
  assigners,
  bars,
  complexities,
  deciders,
  handlingModes,
  matterClasses,
  matterKinds,
  publicities,
  remits,
  solutions,
  unclarities,
} from '../vocabulary/matter'
import {
  agencies,
  carriers,
  defectKinds,
  disclosureCases,
  paperKinds,
  petitionStages,
  serviceModes,
  signatures,
  tracks,
} from '../vocabulary/papers'
import { amount, day, instant, limit, oneOf, quantity, reference, setOf, text } from './primitives'

const flag = z.optional(z.boolean())

const submittedDocument = z.strictObject({
  id: text,
  of: z.optional(oneOf(paperKinds)),
  copies: z.optional(amount),
  medium: z.optional(oneOf(carriers)),
  signature: z.optional(oneOf(signatures)),
  seal: flag,
})

const defect = z.strictObject({ item: text, kind: z.optional(oneOf(defectKinds)), onTheSpot: flag })

const challengedAct = z.strictObject({
  at: z.optional(instant),
  knownAt: z.optional(instant),
  remedyKnownAt: z.optional(instant),
  realProperty: flag,
  amount: z.optional(quantity),
  kind: z.optional(text),
  reconsiderationFirst: flag,
  partiesAgree: flag,
})

/** What classifies the matter. An attribute that is absent is unknown. */
export const matterSchema = z.strictObject({
  kind: z.optional(oneOf(matterKinds)),
  subject: z.optional(text),
  licensing: flag,
  class: z.optional(oneOf(matterClasses)),
  complexity: z.optional(oneOf(complexities)),
  urgent: flag,
  bar: z.optional(oneOf(bars)),
  approvalNeeded: flag,
  publicity: z.optional(setOf(publicities)),
  thirdPartyInterest: flag,
  fees: z.optional(z.array(z.strictObject({ for: oneOf(feeKinds), amount: quantity }))),
  remit: z.optional(oneOf(remits)),
  responsibleUnit: z.optional(reference),
  handler: z.optional(reference),
  unclear: z.optional(setOf(unclarities)),
  departments: z.optional(z.array(z.strictObject({ id: reference, limit: z.optional(limit) }))),
  leadDepartment: z.optional(reference),
  handlingMode: z.optional(oneOf(handlingModes)),
  needsDecisionOf: z.optional(setOf(deciders)),
  assignedBy: z.optional(oneOf(assigners)),
  onTheSpot: flag,
  solvable: z.optional(oneOf(solutions)),
  eligible: flag,
  requiredDocuments: z.optional(z.array(text)),
  submittedDocuments: z.optional(z.array(submittedDocument)),
  defects: z.optional(z.array(defect)),
  formNeeded: flag,
  inPersonRequired: flag,
  steps: z.optional(
    z.strictObject({
      required: z.optional(z.array(text)),
      taken: z.optional(z.array(z.strictObject({ step: text, at: instant }))),
    }),
  ),
  limits: z.optional(z.array(limit)),
  agency: z.optional(oneOf(agencies)),
  serviceMode: z.optional(oneOf(serviceModes)),
  repeatOf: z.optional(text),
  stage: z.optional(oneOf(petitionStages)),
  track: z.optional(oneOf(tracks)),
  challengedAct: z.optional(challengedAct),
  disclosureCase: z.optional(oneOf(disclosureCases)),
  licence: z.optional(z.strictObject({ expiresAt: day })),
  madeAt: z.optional(instant),
})
