import { type ActType, acts } from '../../../src/case/vocabulary/acts'
import { type FindingId, findings } from '../../../src/case/vocabulary/findings'
import { caseFileJsonSchema, type JsonSchema } from '../../../src/schema'

const root = caseFileJsonSchema

function child(schema: JsonSchema, ...keys: string[]): JsonSchema {
  return keys.reduce<JsonSchema>((at, key) => at[key] as JsonSchema, schema)
}

/** Follows a `$ref` of the schema. */
export function resolve(schema: JsonSchema): JsonSchema {
  const ref = schema.$ref
  return typeof ref === 'string' ? child(root, ...ref.slice(2).split('/')) : schema
}

function textFor(pattern: unknown): string {
  const candidates = ['2024-02-05', '2024-02-05T09:10', '09:10', 'x1']
  return candidates.find((text) => new RegExp(String(pattern), 'u').test(text)) ?? 'text'
}

/** An instance of a schema with every property, or with the required ones only. Names of others all mean `zhang`. */
export function instanceOf(given: JsonSchema, all: boolean, key = ''): unknown {
  const schema = resolve(given)
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (Array.isArray(schema.prefixItems)) return ['09:00', '12:00']
  switch (schema.type) {
    case 'boolean':
      return true
    case 'integer':
      return 3
    case 'number':
      return 1.5
    case 'array':
      return [instanceOf(schema.items as JsonSchema, all, key)]
    case 'object': {
      const required = new Set((schema.required as string[] | undefined) ?? [])
      const entries = Object.entries((schema.properties as Record<string, JsonSchema> | undefined) ?? {})
      // A time limit has a length or an end, not both.
      const chosen = entries.filter(([name]) => (all ? !('source' in schema && name === 'due') : required.has(name)))
      const object = Object.fromEntries(chosen.map(([name, value]) => [name, instanceOf(value, all, name)]))
      return given.$ref === '#/$defs/limit' ? { amount: 3, ...withoutDue(object) } : object
    }
    default:
      // Texts have a length; names of others in the file have none.
      if (typeof schema.pattern === 'string') return textFor(schema.pattern)
      return 'minLength' in schema ? 'words' : 'zhang'
  }
}

function withoutDue({ due: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

/** The schemas of the acts by type. */
export const actVariants = new Map(
  (child(root, 'properties', 'acts', 'items').oneOf as JsonSchema[]).map((variant) => [
    child(variant, 'properties', 'type').const as ActType,
    variant,
  ]),
)

/** Every property schema under a path of the root, described or not. */
export const sections = child(root, 'properties') as Readonly<Record<string, JsonSchema>>

/** An act with every field of its type, or with the required ones only; and the file around it. */
export function fileWith(type: ActType, all: boolean): Record<string, unknown> {
  const act = instanceOf(actVariants.get(type)!, all) as Record<string, unknown>
  const before =
    type === 'procedure-end'
      ? { id: 'before', type: 'procedure-start', kind: 'hearing', at: '2024-02-01', by: 'zhang' }
      : { id: 'before', type: 'leave-post', at: '2024-02-01', by: 'zhang' }
  if ('about' in act) act.about = 'before'
  return { id: '2024-017', people: { zhang: { name: '张伟' } }, acts: [before, act] }
}

export const actTypes = Object.keys(acts) as ActType[]

/** Every finding with each of its values. */
export const findingValues: [FindingId, unknown][] = (Object.keys(findings) as FindingId[]).flatMap((what) => {
  const finding = findings[what]
  const values = 'values' in finding ? Object.keys(finding.values) : finding.type === 'number' ? [-0.5] : [true, false]
  return values.map((value): [FindingId, unknown] => [what, value])
})
