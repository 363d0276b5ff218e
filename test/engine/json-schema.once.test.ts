import { expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { toJsonRules } from '../../src/engine/index'
import { rulesSchema } from '../../src/engine/json-schema'
import { caseFileJsonSchema, rulesJsonSchema, scenarioJsonSchema } from '../../src/schema'

it.each(Object.entries(rulebooks))('the rules of %s are as the schema says', (_id, rulebook) => {
  const rules = toJsonRules(rulebook)
  expect(rulesSchema.safeParse(rules).error?.issues ?? []).toEqual([])
  const [first, ...rest] = rules
  expect(rulesSchema.safeParse([{ ...first, conditions: { name: 'x', any: [] } }, ...rest]).success).toBe(false)
  expect(rulesSchema.safeParse([{ ...first, priority: 5 }, ...rest]).success).toBe(false)
})

it('the three schemas are of draft 2020-12 and plain JSON', () => {
  for (const schema of [caseFileJsonSchema, scenarioJsonSchema, rulesJsonSchema]) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  }
})
