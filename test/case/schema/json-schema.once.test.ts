import { describe, expect, test } from 'vitest'
import { type ActType, acts } from '../../../src/case/vocabulary/acts'
import { attributes } from '../../../src/case/vocabulary/attributes'
import { caseFileJsonSchema, type JsonSchema } from '../../../src/schema'
import { actTypes, actVariants, resolve } from './example'

const keywords = new Set(
  (
    '$schema $defs $ref title description type properties required additionalProperties propertyNames items prefixItems ' +
    'oneOf enum const enumDescriptions default pattern minLength maxLength minimum maximum minItems maxItems'
  ).split(' '),
)

/** Every schema below one, with its place. */
function schemasIn(schema: JsonSchema, place = '#'): [string, JsonSchema][] {
  const maps = ['properties', '$defs'].flatMap((key) =>
    Object.entries((schema[key] ?? {}) as Record<string, JsonSchema>),
  )
  const lists = ['oneOf', 'prefixItems'].flatMap((key) =>
    Object.entries((schema[key] ?? []) as Record<string, JsonSchema>),
  )
  const single = ['items', 'additionalProperties', 'propertyNames']
    .map((key): [string, unknown] => [key, schema[key]])
    .filter((entry): entry is [string, JsonSchema] => typeof entry[1] === 'object' && entry[1] !== null)
  return [
    [place, schema],
    ...[...maps, ...lists, ...single].flatMap(([key, inner]) => schemasIn(inner, `${place}/${key}`)),
  ]
}

const all = schemasIn(caseFileJsonSchema)

describe('caseFileJsonSchema', () => {
  test('is plain data of draft 2020-12 with known keywords only', () => {
    expect(caseFileJsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(JSON.stringify(caseFileJsonSchema))).toEqual(caseFileJsonSchema)
    for (const [place, schema] of all) {
      expect(
        Object.keys(schema).filter((key) => !keywords.has(key)),
        place,
      ).toEqual([])
    }
  })

  test('every reference leads somewhere and every pattern is a regular expression', () => {
    for (const [place, schema] of all) {
      expect(resolve(schema), place).toBeTypeOf('object')
      if (typeof schema.pattern === 'string')
        expect(() => new RegExp(schema.pattern as string, 'u'), place).not.toThrow()
    }
  })

  test('every property is described in both languages', () => {
    const bare = all.flatMap(([place, schema]) =>
      Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
        .filter(([, property]) => !/^\p{Script=Han}[^/]* \/ [a-z]/iu.test(String(property.description)))
        .map(([key]) => `${place}/${key}`),
    )
    expect(bare).toEqual([])
  })

  test('every value of an enumeration is described in both languages', () => {
    for (const [place, schema] of all) {
      if (!Array.isArray(schema.enum)) continue
      expect(schema.enumDescriptions, place).toHaveLength(schema.enum.length)
      for (const text of schema.enumDescriptions as string[]) expect(text, place).toMatch(/^\p{Script=Han}|^[AB]岗/u)
    }
  })

  test('objects are closed', () => {
    for (const [place, schema] of all) {
      if (schema.type === 'object') expect(schema.additionalProperties ?? true, place).not.toBe(true)
    }
  })

  test('has one variant for each act, each explained', () => {
    expect([...actVariants.keys()]).toEqual(actTypes)
    for (const [type, variant] of actVariants) expect(String(variant.description)).toContain(acts[type].en)
  })

  test('the names of attributes are those of the schema, no more', () => {
    const paths = new Set<string>()
    const walk = (given: JsonSchema, path: string): void => {
      const ref = given.$ref
      const schema = resolve(given)
      const prefix = typeof ref === 'string' ? ref.slice('#/$defs/'.length) : path
      for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
        const place = prefix === '' ? key : `${prefix}.${key}`
        paths.add(place)
        walk(property, place)
      }
      for (const key of ['items', 'additionalProperties']) {
        if (typeof schema[key] === 'object') walk(schema[key] as JsonSchema, prefix)
      }
      for (const variant of (schema.oneOf ?? []) as JsonSchema[]) {
        const type = (variant.properties as Record<string, JsonSchema>).type?.const as ActType | undefined
        walk(variant, prefix)
        if (type !== undefined) walk(variant, type)
      }
    }
    walk(caseFileJsonSchema, '')
    expect(Object.keys(attributes).filter((path) => !paths.has(path))).toEqual([])
  })
})
