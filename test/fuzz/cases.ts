import * as fc from 'fast-check'
import { rulebooks } from '../../rules/index'
import type { Rulebook } from '../../src/index'
import { caseFiles, type JudgedCase } from '../arbitraries/case-file'

/** Every rulebook of the library: a new one is fuzzed from its first day. */
export const books: readonly Rulebook[] = Object.values(rulebooks)

export interface BookCase extends JudgedCase {
  readonly book: number
}

/** Valid case files of all rulebooks, each with the place of its rulebook. */
export const validCases: fc.Arbitrary<BookCase> = fc.oneof(
  ...books.map((rulebook, book) => caseFiles(rulebook).map((one) => ({ ...one, book }))),
)
