import * as z from 'zod/mini'
import { findings } from '../vocabulary/findings'
import type { FindingTerm } from '../vocabulary/findings/term'
import { idsOf } from '../vocabulary/term'
import { id, instant, quantity, reference, text } from './primitives'

/** The fields that every finding has beside `what` and `value`. */
export const findingShape = {
  id: z.optional(id),
  about: reference,
  clause: z.optional(text),
  person: z.optional(reference),
  by: text,
  reason: text,
  at: instant,
}

type Discriminable = z.ZodMiniType & z.core.$ZodTypeDiscriminable

const ids = idsOf(findings)
const termOf = (what: keyof typeof findings): FindingTerm => findings[what]

function variant(what: readonly string[], value: z.core.$ZodType): Discriminable {
  return z.strictObject({ what: z.enum(what), value, ...findingShape }) as unknown as Discriminable
}

function valuesOf(term: FindingTerm): string[] {
  return 'values' in term ? Object.keys(term.values) : []
}

/** A finding: what was judged, about what, by whom, when and why. */
export const findingSchema = z.discriminatedUnion('what', [
  variant(
    ids.filter((what) => termOf(what).type === 'boolean'),
    z.boolean(),
  ),
  variant(
    ids.filter((what) => termOf(what).type === 'number'),
    quantity,
  ),
  ...ids.filter((what) => 'values' in termOf(what)).map((what) => variant([what], z.enum(valuesOf(termOf(what))))),
])
