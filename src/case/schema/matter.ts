import * as z from 'zod/mini'
import * as ids from '../vocabulary/ids'
import { amount, day, instant, limit, oneOf, quantity, reference, setOf, text } from './primitives'

const flag = z.optional(z.boolean())

const submittedDocument = () =>
  z.strictObject({
    id: text,
    of: z.optional(oneOf(ids.paperKinds)),
    copies: z.optional(amount),
    medium: z.optional(oneOf(ids.carriers)),
    signature: z.optional(oneOf(ids.signatures)),
    seal: flag,
  })

const defect = () =>
  z.strictObject({ item: text, kind: z.optional(oneOf(ids.defectKinds)), main: flag, onTheSpot: flag })

const challengedAct = () =>
  z.strictObject({
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
export const matterSchema = z.lazy(() =>
  z.strictObject({
    kind: z.optional(oneOf(ids.matterKinds)),
    subject: z.optional(text),
    licensing: flag,
    class: z.optional(oneOf(ids.matterClasses)),
    complexity: z.optional(oneOf(ids.complexities)),
    urgent: flag,
    bar: z.optional(oneOf(ids.bars)),
    approvalNeeded: flag,
    publicity: z.optional(setOf(ids.publicities)),
    thirdPartyInterest: flag,
    fees: z.optional(z.array(z.strictObject({ for: oneOf(ids.feeKinds), amount: quantity }))),
    remit: z.optional(oneOf(ids.remits)),
    responsibleUnit: z.optional(reference),
    handler: z.optional(reference),
    unclear: z.optional(setOf(ids.unclarities)),
    departments: z.optional(z.array(z.strictObject({ id: reference, limit: z.optional(limit) }))),
    leadDepartment: z.optional(reference),
    handlingMode: z.optional(oneOf(ids.handlingModes)),
    needsDecisionOf: z.optional(setOf(ids.deciders)),
    assignedBy: z.optional(oneOf(ids.assigners)),
    onTheSpot: flag,
    solvable: z.optional(oneOf(ids.solutions)),
    eligible: flag,
    requiredDocuments: z.optional(z.array(text)),
    submittedDocuments: z.optional(z.array(submittedDocument())),
    defects: z.optional(z.array(defect())),
    formNeeded: flag,
    inPersonRequired: flag,
    steps: z.optional(
      z.strictObject({
        required: z.optional(z.array(text)),
        taken: z.optional(z.array(z.strictObject({ step: text, at: instant }))),
      }),
    ),
    limits: z.optional(z.array(limit)),
    agency: z.optional(oneOf(ids.agencies)),
    serviceMode: z.optional(oneOf(ids.serviceModes)),
    repeatOf: z.optional(text),
    stage: z.optional(oneOf(ids.petitionStages)),
    track: z.optional(oneOf(ids.tracks)),
    challengedAct: z.optional(challengedAct()),
    disclosureCase: z.optional(oneOf(ids.disclosureCases)),
    licence: z.optional(z.strictObject({ expiresAt: day })),
    madeAt: z.optional(instant),
  }),
)
