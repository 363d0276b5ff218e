import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseCoverage, rulebooks } from '../../rules'
import type { Rulebook } from '../../src/norm/rulebook'
import { otherwise } from './otherwise'

interface Expected {
  readonly id: string
  readonly computable: 'yes' | 'observed' | 'no'
}

const folder = new URL('../fixtures/clauses/', import.meta.url)
const read = (institution: string): readonly Expected[] =>
  JSON.parse(readFileSync(new URL(`${institution}.json`, folder), 'utf8'))
const books: readonly Rulebook[] = Object.values(rulebooks)

it('every rulebook is held to a list of clauses, and every list has its rulebook', () => {
  const lists = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.replace(/\.json$/, '')] : []))
  expect(lists.sort()).toEqual(Object.keys(rulebooks).sort())
})

describe.each(books)('the rulebook $id', (book) => {
  const clauses = read(book.id)
  const coverage = clauseCoverage(book)
  const coverageOf = new Map(coverage.map((item) => [item.clause, item]))
  const decided = clauses.filter(({ computable }) => computable !== 'no')

  it('has exactly the clauses of its regulations, in their order', () => {
    expect(coverage.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id))
  })

  it('has a rule for each clause that can be decided, but for one in fifty', () => {
    const without = decided.filter(({ id }) => coverageOf.get(id)?.rules.length === 0)
    expect(without.length, without.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(Math.floor(decided.length / 50))
  })

  it('says of each clause without a rule why there is none, in both languages', () => {
    const remarks = coverage.filter(({ rules }) => rules.length === 0)
    for (const { clause, kinds, reason } of remarks) {
      expect(kinds, clause).toEqual(['remark'])
      expect(reason?.zh, clause).toMatch(/^[^A-Za-z]+$/)
      expect(reason?.en, clause).toMatch(/^\P{Script=Han}+$/u)
    }
  })

  it('says in both languages what it notes and what the text leaves open', () => {
    const texts = book.regulations.flatMap(({ clauses }) =>
      clauses.flatMap(({ text, note, open = [] }) => [
        text,
        ...(note ? [note] : []),
        ...open.flatMap((point) => [point.text, ...(point.example ? [point.example] : [])]),
      ]),
    )
    for (const { zh, en } of texts) {
      // A岗、B岗 are called so in Chinese too.
      expect(zh.replace(/[AB]+岗/g, '')).toMatch(/^[^A-Za-z]+$/)
      expect(en).toMatch(/^\P{Script=Han}+$/u)
    }
  })

  it('reads like its regulations: at most eight lines a clause, from the constructors and its own terms', () => {
    const at = new URL(`../../rules/${book.id}/`, import.meta.url)
    const sources = readdirSync(at).map((name) => ({ name, text: readFileSync(new URL(name, at), 'utf8') }))
    const regulations = sources.filter(({ text }) => text.includes('defineRegulation({'))
    expect(regulations.length).toBe(book.regulations.length)
    for (const { name, text } of regulations) {
      const count = text.match(/^ {4}clause\(/gm)?.length ?? 0
      expect(text.split('\n').length, name).toBeLessThanOrEqual(8 * count + 20)
      const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
      for (const from of imported)
        expect(from, name).toMatch(/^(\.\.\/\.\.\/src\/index|\.\/[\w-]+|\.\.\/shared\/[\w-]+)$/)
    }
  })

  it('decides nothing of a clause in which there is nothing to decide', () => {
    const rules = clauses.flatMap(({ id, computable }) =>
      computable === 'no' ? (coverageOf.get(id)?.rules ?? []) : [],
    )
    expect(rules).toEqual([])
  })

  it('decides each clause as its reader expected, but for those that say why', () => {
    const differing = clauses.flatMap(({ id, computable }) => {
      const actual = coverageOf.get(id)?.computable
      return actual === computable ? [] : [`${id}: ${actual}`]
    })
    const regulations = new Set(book.regulations.map(({ id }) => id))
    const named = otherwise.filter(({ clause }) => regulations.has(clause.split('#')[0] ?? ''))
    expect(differing).toEqual(named.map(({ clause, computable }) => `${clause}: ${computable}`))
  })
})
