import { describe, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { checkAgreement } from './differential'
import { harbour } from './harbour'

const books = Object.entries({ ...rulebooks, harbour })
const RUNS = Math.ceil(300 / books.length)
const SEED = 20_240_315

describe.each(books)('the engine and judge, by the rules of %s', (_, rulebook) => {
  it('agree on generated case files, verdict by verdict and ground by ground', () =>
    checkAgreement(rulebook, RUNS, SEED))
})
