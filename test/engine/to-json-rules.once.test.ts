import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { derivationOf } from '../../src/case/facts/catalogue'
import { toJsonRules } from '../../src/engine/index'
import { jsonOperators } from '../../src/engine/host-rule-shapes'
import { parseJsonRules } from '../../src/engine/index'
import { conditionsIn } from './walk'
import { harbour } from './harbour'

describe.each(Object.entries({ ...rulebooks, harbour }))('the JSON rules of %s', (_, rulebook) => {
  const rules = toJsonRules(rulebook)

  it('give each trigger and each outcome, in both readings, in the order of the rulebook', () => {
    const wanted = rulebook.rules.flatMap(({ id, outcomes }) =>
      ['when', ...outcomes.map((_outcome, index) => `outcome.${index + 1}`)].flatMap((part) => [
        `${id}.${part} definitely`,
        `${id}.${part} possibly`,
      ]),
    )
    expect(rules.map(({ name }) => name)).toEqual(wanted)
  })

  it('say in their events which part of which clause they are', () => {
    for (const rule of rulebook.rules) {
      const events = rules.filter(({ event }) => event.params.rule === rule.id).map(({ event }) => event)
      expect(events.filter(({ type }) => type === 'officium.trigger').length).toBe(2)
      const outcomes = events.flatMap(({ params }) =>
        params.part === 'outcome' && params.certainty === 'definitely' ? [params] : [],
      )
      expect(outcomes.map(({ status, reason }) => ({ status, reason }))).toEqual(
        rule.outcomes.map(({ status, reason }) => ({ status, reason })),
      )
      expect(events.every(({ params }) => params.clause === rule.citation.clause)).toBe(true)
    }
  })

  it('are plain data: equal after a round trip, frozen, and the same each time', () => {
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules)
    expect(Object.isFrozen(rules[0]?.conditions)).toBe(true)
    expect(toJsonRules(rulebook)[0]).toBe(rules[0])
  })

  it('name only facts and operators that exist, and neither path nor priority', () => {
    const names = new Set(jsonOperators)
    for (const item of conditionsIn(rules)) {
      expect(Object.keys(item)).not.toContain('path')
      expect(Object.keys(item)).not.toContain('priority')
      if (!('fact' in item)) continue
      expect(derivationOf(item.fact), item.name).toBeDefined()
      expect(names.has(item.operator), item.operator).toBe(true)
    }
  })

  it('pass the check for rules from outside', () => {
    expect(parseJsonRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
  })

  it('keep the names of a condition when another is added to its clause', () => {
    const names = rulebook.rules.flatMap(({ id, gates }) =>
      gates.displacers.length > 0 ? [`${id}.when.own`, `${id}.when.not-displaced.1`] : [],
    )
    const there = new Set(conditionsIn(rules).map(({ name }) => name))
    expect(names.filter((name) => !there.has(name))).toEqual([])
  })
})
