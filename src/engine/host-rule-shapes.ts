import * as z from 'zod/mini'
import { acts, limitSources } from '../case/vocabulary/ids'
import { type OperatorName, operators } from '../rule/operators'
import { certainties } from './certainty'
import type { JsonOperator } from './json-rule'

const operatorNames = Object.keys(operators) as OperatorName[]

export const jsonOperators: readonly JsonOperator[] = operatorNames.flatMap((name) =>
  certainties.map((certainty) => `${certainty} ${name}` as const),
)

const name = z.string().check(z.minLength(1))
const params = z.optional(z.record(z.string(), z.unknown()))
const value = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ fact: z.string(), params }),
])

export const leafShape = z.strictObject({ name, fact: z.string(), operator: z.enum(jsonOperators), value, params })

const parts = z.array(z.unknown())
export const groupShapes = {
  all: z.strictObject({ name, all: parts }),
  any: z.strictObject({ name, any: parts }),
  not: z.strictObject({ name, not: z.unknown() }),
} as const

const type = z.enum(acts)
const types = z.union([type, z.array(type)])
const questioned = z.optional(z.literal(true))
const on = z.union([
  z.strictObject({ each: z.literal('act'), type: types, questioned }),
  z.strictObject({
    each: z.literal('limit'),
    from: types,
    of: z.optional(z.array(z.enum(limitSources))),
    stated: questioned,
  }),
  z.strictObject({ each: z.enum(['item', 'staff', 'post', 'attendance', 'improvement']) }),
  z.strictObject({ each: z.literal('listed-matter'), questioned }),
  z.strictObject({ each: z.literal('breach'), of: z.array(name) }),
  z.strictObject({ once: z.enum(['matter', 'unit']), questioned }),
])

export const ruleShape = z.strictObject({
  name,
  conditions: z.unknown(),
  event: z.strictObject({ type: name, params: z.looseObject({ on }) }),
})
