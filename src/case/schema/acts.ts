import * as z from 'zod/mini'
import type { ActType } from '../vocabulary/acts'
import { acts } from '../vocabulary/ids'
import { commonShape, ownShapes } from './act-shapes'

type Discriminable = z.ZodMiniType & z.core.$ZodTypeDiscriminable

function schemaOf(type: ActType): Discriminable {
  // A shape of any type, since the types of the fields come from `ownShapes` (see ./types).
  const shape: z.core.$ZodShape = { type: z.literal(type), ...commonShape, ...ownShapes[type] }
  return z.strictObject(shape) as unknown as Discriminable
}

/** An act of the log: its type, then the fields of that type. */
export const actSchema = z.lazy(() => {
  const [first, ...rest] = acts.map(schemaOf)
  return z.discriminatedUnion('type', [first!, ...rest])
})
