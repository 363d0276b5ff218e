import { describe, expect, it } from 'vitest'
import { all, any, type Condition, conditionsOver, factsIn, none } from '../../src/rule/condition'

const holds = (fact: string): Condition => ({ fact, operator: 'equal', value: true })

describe('a group of conditions', () => {
  it('keeps its kind', () => {
    expect(all(holds('a'), holds('b'))).toEqual({ all: [holds('a'), holds('b')] })
    expect(any(holds('a'), holds('b'))).toEqual({ any: [holds('a'), holds('b')] })
  })

  it('of one condition is that condition', () => {
    expect([all(holds('a')), any(holds('a'))]).toEqual([holds('a'), holds('a')])
  })

  it('that is empty is refused by its name', () => {
    expect(() => all()).toThrow(/"all"/)
    expect(() => any()).toThrow(/"any"/)
  })
})

describe('the facts of a condition', () => {
  it('are those of all its parts, in their order', () => {
    expect(factsIn(all(holds('a'), any(holds('b'), none(holds('c'))), holds('d')))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('include the fact that another is compared with', () => {
    expect(factsIn({ fact: 'done.at', operator: 'notAfter', value: { fact: 'due.at' } })).toEqual(['done.at', 'due.at'])
    expect(factsIn({ fact: 'kind', operator: 'in', value: ['fact', 'x'] })).toEqual(['kind'])
    expect(factsIn({ fact: 'kind', operator: 'equal', value: 'fact' })).toEqual(['kind'])
  })
})

describe('a comparison', () => {
  const check = conditionsOver<{ readonly kind: string }>()

  it('has parameters only where it was given some', () => {
    expect(Object.keys(check('kind', 'equal', 'x'))).toEqual(['fact', 'operator', 'value'])
    expect(check('kind', 'equal', 'x', { about: 'matter' })).toEqual({
      fact: 'kind',
      operator: 'equal',
      value: 'x',
      params: { about: 'matter' },
    })
  })
})
