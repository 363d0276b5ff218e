import * as z from 'zod/mini'
import { leafShape, ruleShape } from './host-rule-shapes'

const { name, event } = ruleShape.def.shape

const condition: z.ZodMiniType = z.lazy(() => z.union([leafShape, group]))
const parts = z.array(condition).check(z.minLength(1))
const group: z.ZodMiniType = z.union([
  z.strictObject({ name, all: parts }),
  z.strictObject({ name, any: parts }),
  z.strictObject({ name, not: condition }),
])

/** The zod schema of the rules of a rulebook as json-rules-engine takes them. */
export const rulesSchema = z.array(z.strictObject({ name, conditions: group, event }))

/**
 * The JSON Schema (draft 2020-12) of the rules that `toJsonRules` gives and that `parseJsonRules` takes.
 *
 * @example
 * ```ts
 * import { rulesJsonSchema } from 'officium/schema'
 * rulesJsonSchema.type //=> 'array'
 * ```
 */
export const rulesJsonSchema: Readonly<Record<string, unknown>> = {
  title: 'Officium rules',
  description: '规则 / the rules of a rulebook in the JSON of json-rules-engine',
  ...(z.toJSONSchema(rulesSchema, { io: 'input' }) as Record<string, unknown>),
}
