import * as z from 'zod/mini'
import type { Text } from '../../errors'
import { actNotes } from '../vocabulary/act-notes'
import type { ActType } from '../vocabulary/acts'
import { actFieldTerm, attributes } from '../vocabulary/attribute-terms'
import type { FindingId } from '../vocabulary/findings'
import { acts, findings, findingValues } from '../vocabulary/names'
import type { TermMap } from '../vocabulary/term'
import { commonShape } from './act-shapes'
import { maximumActs, maximumFindings, maximumText } from './bounds'
import { caseFileSchema } from './case-file'
import { enumTerms } from './enum-terms'
import { clockTime, day, id, instant, limit, period, text } from './primitives'

/** A JSON Schema, draft 2020-12, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown
}

const date = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
const time = '([01][0-9]|2[0-3]):[0-5][0-9]'

function marks() {
  const registry = z.registry<JsonSchema>()
  registry.add(limit, { id: 'limit', description: describe({ zh: '时限', en: 'a time limit' }) })
  registry.add(period, {
    id: 'period',
    description: describe({ zh: '期间', en: 'days, both ends included' }),
  })
  registry.add(commonShape.contents, {
    id: 'contents',
    description: describe({ zh: '内容', en: 'contents' }),
  })
  registry.add(day, { pattern: `^${date}$` })
  registry.add(instant, { pattern: `^${date}(T${time}(:[0-5][0-9](\\.[0-9]{3})?)?(Z|[+-]${time})?)?$` })
  registry.add(clockTime, { pattern: `^${time}$` })
  registry.add(id, { pattern: '^[^\\s#]{1,100}$' })
  registry.add(text, { minLength: 1, maxLength: maximumText })
  return registry
}

function describe({ zh, en }: Text): string {
  return `${zh} / ${en}`
}

type Properties = Readonly<Record<string, JsonSchema>>

function descriptions(values: readonly string[], terms: TermMap): string[] {
  return values.map((value) => (terms[value] === undefined ? value : describe(terms[value])))
}

function propertiesOf(schema: JsonSchema): Properties | undefined {
  return schema.properties as Properties | undefined
}

/** Describes the values of enumerations, and walks into lists, objects and maps. */
function walk(schema: JsonSchema, path: string, terms?: TermMap): void {
  const values = schema.enum as readonly string[] | undefined
  if (values !== undefined) {
    const known = terms ?? enumTerms(values)
    if (known !== undefined) schema.enumDescriptions = descriptions(values, known)
  }
  describeProperties(schema, (key) => attributes[path === '' ? key : `${path}.${key}`], path)
  for (const inner of [schema.items, schema.additionalProperties]) {
    if (typeof inner === 'object' && inner !== null) walk(inner as JsonSchema, path)
  }
}

function describeProperties(schema: JsonSchema, termOf: (key: string) => Text | undefined, path: string): void {
  for (const [key, property] of Object.entries(propertiesOf(schema) ?? {})) {
    const term = termOf(key)
    if (term !== undefined) property.description = describe(term)
    walk(property, path === '' ? key : `${path}.${key}`)
  }
}

function variantsOf(list: JsonSchema | undefined): JsonSchema[] {
  return ((list?.items as JsonSchema | undefined)?.oneOf ?? []) as JsonSchema[]
}

function describeAct(variant: JsonSchema): void {
  const type = propertiesOf(variant)!.type!.const as ActType
  variant.title = type
  variant.description = `${describe(acts[type])}. ${describe(actNotes[type])}`
  describeProperties(variant, (key) => actFieldTerm(type, key), type)
}

function describeFinding(variant: JsonSchema): void {
  const { what, value } = propertiesOf(variant)!
  const names = what!.enum as FindingId[]
  describeProperties(variant, (key) => attributes[`findings.${key}`], 'findings')
  what!.enumDescriptions = descriptions(names, findings)
  const [first, ...others] = names
  if (others.length === 0) variant.description = describe(findings[first!])
  const values = findingValues[first!]
  if (values !== undefined) value!.enumDescriptions = descriptions(Object.keys(values), values)
}

function generate(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(caseFileSchema, {
    io: 'input',
    metadata: marks() as never,
  }) as JsonSchema
  const definitions = schema.$defs as Properties
  walk(schema, '')
  for (const [name, definition] of Object.entries(definitions)) walk(definition, name)
  const { acts: log, findings: judged } = propertiesOf(schema)!
  variantsOf(log).forEach(describeAct)
  variantsOf(judged).forEach(describeFinding)
  log!.maxItems = maximumActs
  judged!.maxItems = maximumFindings
  return { title: 'Officium case file', description: '案卷 / case file', ...schema }
}

/**
 * The JSON Schema (draft 2020-12) of a case file, for editors and for programs in other languages. Every property is
 * described in Chinese and English. It says what the shape of a file is; the checks across fields (ids, references,
 * order in time) are those of `parseCaseFile` alone.
 *
 * @example
 * ```ts
 * import { caseFileJsonSchema } from 'officium/schema'
 * caseFileJsonSchema.required //=> ['id']
 * ```
 */
export const caseFileJsonSchema: Readonly<JsonSchema> = generate()
