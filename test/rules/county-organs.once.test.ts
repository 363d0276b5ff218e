import { describe, expect, it } from 'vitest'
import { clauseCoverage, rulebooks } from '../../rules'
import clauses from '../fixtures/county-organs-clauses.json'

const coverage = clauseCoverage(rulebooks['county-organs'])
const coverageOf = new Map(coverage.map((item) => [item.clause, item]))

/** Where a clause is decided otherwise than its reader expected, and why. */
const otherwise: readonly { readonly clause: string; readonly computable: string; readonly reason: string }[] = [
  {
    clause: 'county-first-inquiry#5/e',
    computable: 'yes',
    reason: 'that help was given is an act on record; how good it was is not asked',
  },
  {
    clause: 'county-time-limit#2',
    computable: 'observed',
    reason: 'whether another matter than those listed needs timely handling is for a person to find',
  },
  {
    clause: 'county-time-limit#9/a',
    computable: 'observed',
    reason: 'whether the extension was really needed is for a person to find',
  },
  {
    clause: 'county-time-limit#11/b',
    computable: 'observed',
    reason: 'whether an absence in office hours was justified is for a person to find',
  },
]

describe('the rulebook of the county’s organs', () => {
  it('has exactly the clauses of the three regulations, in their order', () => {
    expect(coverage.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id))
  })

  it.each(clauses.filter(({ computable }) => computable !== 'no'))('has a rule for $id', ({ id }) => {
    expect(coverageOf.get(id)?.rules).not.toEqual([])
  })

  it.each(clauses.filter(({ computable }) => computable === 'no'))('says why there is none for $id', ({ id }) => {
    const { kinds, rules, reason } = coverageOf.get(id) ?? {}
    expect({ kinds, rules }).toEqual({ kinds: ['remark'], rules: [] })
    expect(reason?.zh).toMatch(/^[^A-Za-z]+$/)
    expect(reason?.en).toMatch(/^\P{Script=Han}+$/u)
  })

  it('decides each clause as its reader expected, but for those that say why', () => {
    const differing = clauses.flatMap(({ id, computable }) => {
      const actual = coverageOf.get(id)?.computable
      return actual === computable ? [] : [`${id}: ${actual}`]
    })
    expect(differing).toEqual(otherwise.map(({ clause, computable }) => `${clause}: ${computable}`))
  })
})
