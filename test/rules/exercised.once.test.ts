import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import type { Rulebook } from '../../src/norm/rulebook'
import { exceptions } from './exceptions'
import { displacementGaps, gapLines, readingGaps, shownBy, statusGaps } from './exercised'
import { readScenarioFile, scenarioFileNames } from './scenario-files'
import { statusesOf } from './statuses'

const files = scenarioFileNames().map(readScenarioFile)
const books: readonly Rulebook[] = Object.values(rulebooks)

describe.each(books)('the scenarios of $id', (book) => {
  const shown = shownBy(files, book)
  const excused = exceptions[book.id] ?? []

  it('bring each rule to each status it can take', () => {
    expect(gapLines(statusGaps(book.rules, shown, excused))).toEqual([])
  })

  it('come to no status that the rules do not name, but for what a clock leaves to be found', () => {
    const can = new Map(book.rules.map((rule) => [rule.id, statusesOf(rule)]))
    const others = shown.flatMap(({ file, verdicts }) =>
      verdicts
        .filter(({ rule, status }) => status !== 'needs-judgement' && !can.get(rule)?.includes(status))
        .map(({ rule, status }) => `${file}: ${rule} ${status}`),
    )
    expect(others).toEqual([])
  })

  it('show each clause that yields to another doing so', () => {
    expect(gapLines(displacementGaps(book.rules, shown))).toEqual([])
  })

  it('rest on each reading of each interpretation', () => {
    expect(gapLines(readingGaps(book, shown))).toEqual([])
  })

  it('are missed when one is deleted', () => {
    const before = new Set(gapLines(statusGaps(book.rules, shown, excused)))
    const missed = shown.filter(({ file }) => {
      const rest = shown.filter((other) => other.file !== file)
      return gapLines(statusGaps(book.rules, rest, excused)).some((line) => !before.has(line))
    })
    expect(missed).not.toEqual([])
  })

  it('are all missed when all are deleted', () => {
    const wanted = book.rules.map(({ id }) => id)
    expect(statusGaps(book.rules, []).map(({ of }) => of)).toEqual(wanted)
  })
})

describe('an exception', () => {
  const listed = books.flatMap((book) => (exceptions[book.id] ?? []).map((exception) => ({ book, ...exception })))

  it('is of a rulebook that there is', () => {
    expect(Object.keys(exceptions).filter((id) => books.every((book) => book.id !== id))).toEqual([])
  })

  it('is of a status that the rule names, says why, and is not met after all', () => {
    const wrong = listed.filter(({ book, rule, status, reason }) => {
      const own = book.rules.find(({ id }) => id === rule)
      const met = shownBy(files, book).some(({ verdicts }) =>
        verdicts.some((verdict) => verdict.rule === rule && verdict.status === status),
      )
      return own === undefined || !statusesOf(own).includes(status) || reason === '' || met
    })
    expect(wrong.map(({ rule, status }) => `${rule} ${status}`)).toEqual([])
  })
})
