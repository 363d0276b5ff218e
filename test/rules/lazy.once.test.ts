import { describe, expect, it, vi } from 'vitest'
import { defineRulebook } from '../../src/norm/rulebook'
import { Compiler } from '../../src/rule/compile'

describe('a rulebook', () => {
  it('is compiled by the first judgement, not by an import', async () => {
    const compile = vi.spyOn(Compiler.prototype, 'compile')
    const { judge } = await import('../../src/index')
    const { rulebooks } = await import('../../rules/index')
    const books = Object.values(rulebooks)
    expect(books.length).toBeGreaterThan(0)
    expect(compile).not.toHaveBeenCalled()
    for (const rulebook of books) {
      compile.mockClear()
      judge({ id: 'A-1' }, { rulebook, asOf: '2024-03-20' })
      expect(compile).toHaveBeenCalled()
    }
  })

  it('builds its rules when they are first read, and once', async () => {
    const { countyOrgans } = await import('../../rules/index')
    let built = 0
    const regulations = countyOrgans.regulations.map((regulation) => ({
      ...regulation,
      clauses: regulation.clauses.map((clause) => ({
        ...clause,
        norms: clause.norms.map((norm) => ({
          ...norm,
          rules: (...given: Parameters<typeof norm.rules>) => {
            built += 1
            return norm.rules(...given)
          },
        })),
      })),
    }))
    const book = defineRulebook({ id: 'copy', institution: countyOrgans.institution, regulations })
    expect(built).toBe(0)
    expect(book.rules).toHaveLength(countyOrgans.rules.length)
    const first = built
    expect(first).toBeGreaterThan(0)
    expect(book.rules).toHaveLength(countyOrgans.rules.length)
    expect(built).toBe(first)
  })
})
