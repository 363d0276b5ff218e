import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import * as fc from 'fast-check'
import type { Rulebook } from '../../src/index'
import { readScenario, runScenario } from '../../src/scenario/index'
import { asText, bytesLike } from './bytes'
import { books, validCases } from './cases'
import { command, written } from './command'
import { carryOut, hostileTexts, mutated } from './hostile'
import { outcomeOf } from './outcome'
import { target } from './target'

const scenarios = fc.tuple(validCases, fc.constantFrom(...hostileTexts)).map(([{ file, options, book }, title]) => {
  const rulebook = books[book] as Rulebook
  const rule = rulebook.rules[0]?.id ?? ''
  return { scenario: title || 's', rulebook: rulebook.id, ...options, case: file, expect: { [rule]: 'breached' } }
})

const inputs = scenarios.chain((scenario) =>
  fc.record({
    live: mutated(fc.constant(scenario), 'live'),
    bytes: bytesLike(mutated(fc.constant(scenario), 'plain').map((plan) => asText(carryOut(plan), 'yaml'))),
    clause: fc.constant(books.find(({ id }) => id === scenario.rulebook)?.rules[0]?.citation.clause ?? ''),
    how: fc.constantFrom([], ['--json'], ['--lang', 'zh']),
  }),
)

/** A scenario, as a value and as a YAML file. */
export const scenario = target('scenario', 40, inputs, async ({ live, bytes, clause, how }) => {
  const read = outcomeOf(() => readScenario(carryOut(live)))
  if ('value' in read) {
    const book = books.find(({ id }) => id === read.value.rulebook)
    if (book !== undefined) outcomeOf(() => runScenario(read.value, book))
  }
  const file = written('scenarios/scenario.yaml', bytes)
  const { code, err } = await command(['check', file, ...how])
  if (code === 2) assert.notEqual(err, '', 'unusable input, and nothing says why')
  await command(['rules', clause, '--scenarios', dirname(file), ...how])
})
