import * as z from 'zod/mini'
import { findings, findingValues, numberFindings } from '../vocabulary/ids'
import { onDemand } from './on-demand'
import { id, instant, quantity, reference, text } from './primitives'

/** The fields that every finding has beside `what` and `value`. */
export const findingShape = onDemand({
  id: () => z.optional(id),
  about: () => reference,
  clause: () => z.optional(text),
  person: () => z.optional(reference),
  by: () => text,
  reason: () => text,
  at: () => instant,
})

type Discriminable = z.ZodMiniType & z.core.$ZodTypeDiscriminable

function variant(what: readonly string[], value: z.core.$ZodType): Discriminable {
  return z.strictObject({ what: z.enum(what), value, ...findingShape }) as unknown as Discriminable
}

/** A finding: what was judged, about what, by whom, when and why. */
export const findingSchema = z.lazy(() =>
  z.discriminatedUnion('what', [
    variant(
      findings.filter((what) => findingValues[what] === undefined && !numberFindings.includes(what)),
      z.boolean(),
    ),
    variant(numberFindings, quantity),
    ...findings.flatMap((what) => {
      const values = findingValues[what]
      return values === undefined ? [] : [variant([what], z.enum(values))]
    }),
  ]),
)
