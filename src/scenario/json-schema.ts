import * as z from 'zod/mini'
import { caseFileJsonSchema, type JsonSchema } from '../case/schema/json-schema'
import { scenarioSchema } from './schema'

function generate(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema
  const { $schema: _dialect, $defs, ...caseFile } = caseFileJsonSchema
  return {
    title: 'Officium scenario',
    description: '情景 / a case file with the verdicts that are expected of it',
    ...schema,
    properties: { ...(schema.properties as object), case: caseFile },
    $defs,
  }
}

/**
 * The JSON Schema (draft 2020-12) of a scenario, for editors; the case file within it is described in full.
 *
 * @example
 * ```ts
 * import { scenarioJsonSchema } from 'officium/schema'
 * scenarioJsonSchema.required //=> ['scenario', 'rulebook', 'asOf', 'case', 'expect']
 * ```
 */
export const scenarioJsonSchema: Readonly<JsonSchema> = generate()
