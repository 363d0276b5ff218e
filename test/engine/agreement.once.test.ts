import { describe, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { checkAgreement } from './differential'
import { harbour } from './harbour'

const books = Object.entries({ ...rulebooks, harbour })
/** A file takes some 20 milliseconds; all rulebooks share a minute. */
const RUNS = Math.ceil(3000 / books.length)
const SEED = 42

describe.each(books)('the engine and judge, by the rules of %s', (_, rulebook) => {
  it('agree on thousands of generated case files', () => checkAgreement(rulebook, RUNS, SEED))
})
