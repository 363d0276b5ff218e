import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { JsonRulesError, parseJsonRules, toJsonRules } from '../../src/engine/index'
import { books } from './cases'
import { carryOut, mutated } from './hostile'
import { isHostError, outcomeOf } from './outcome'
import { target } from './target'

const rules = fc.constantFrom(...books.flatMap((book) => JSON.parse(JSON.stringify(toJsonRules(book))) as unknown[]))
const inputs = mutated(fc.array(rules, { minLength: 1, maxLength: 2 }), 'live')

/** Whether a key stands anywhere in a value. */
function mentions(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, part]) => name === key || mentions(part, key))
}

/** Rules that come from outside: what is taken is frozen data, without queries for the engine to run. */
export const jsonRules = target('json-rules', 500, inputs, (plan) => {
  const read = outcomeOf(() => parseJsonRules(carryOut(plan)))
  if ('error' in read) {
    assert.ok(read.error instanceof JsonRulesError || isHostError(read.error))
    return
  }
  assert.ok(Object.isFrozen(read.value))
  for (const { conditions } of read.value) assert.ok(!mentions(conditions, 'path'), 'a query came through')
  assert.deepEqual(JSON.parse(JSON.stringify(read.value)), read.value)
})
