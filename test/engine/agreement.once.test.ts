import { describe, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { checkAgreement } from './differential'
import { harbour } from './harbour'

const RUNS = 3000
const SEED = 42

describe.each(Object.entries({ ...rulebooks, harbour }))('the engine and judge, by the rules of %s', (_, rulebook) => {
  it('agree on thousands of generated case files', () => checkAgreement(rulebook, RUNS, SEED))
})
