import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import {
  CaseFileError,
  explain,
  judge,
  parseCaseFile,
  type CaseFileInput,
  type Judgement,
  type Rulebook,
} from '../../src/index'
import { books, validCases } from './cases'
import { carryOut, hostileTexts, mutated, type Plan } from './hostile'
import { assertPlain, assertShows, outcomeOf } from './outcome'
import { target } from './target'

const inputs = validCases.chain(({ file, options, book }) =>
  fc.record({
    plan: mutated(fc.constant(file), 'live'),
    how: mutated(fc.constant(options), 'plain'),
    exact: fc.boolean(),
    options: fc.constant(options),
    book: fc.constant(book),
  }),
)

function explained(judgement: Judgement, rulebook: Rulebook): void {
  for (const verdict of judgement.verdicts.slice(0, 12)) {
    assertShows(explain(verdict, 'zh'), `the explanation of ${verdict.rule} in ${rulebook.id}`)
    assertShows(explain(verdict, 'en'), `the explanation of ${verdict.rule} in ${rulebook.id}`)
  }
}

/** A case file as a program hands it over, with getters, proxies and instances of classes in it. */
export const caseFile = target('case-file', 250, inputs, ({ plan, how, exact, options, book }) => {
  const rulebook = books[book] as Rulebook
  const input = carryOut(plan) as CaseFileInput
  const parsed = outcomeOf(() => parseCaseFile(input))
  if ('value' in parsed) {
    assertPlain(parsed.value)
    assert.ok(Object.isFrozen(parsed.value))
  } else assert.ok(parsed.error instanceof CaseFileError)
  const given = exact ? options : (carryOut(how) as typeof options)
  const judged = outcomeOf(() => judge(input, { ...given, rulebook }))
  if ('error' in judged) return
  assert.ok('value' in parsed, 'a case file that cannot be used was judged')
  assertPlain(judged.value)
  explained(judged.value, rulebook)
})

const names = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 }))
const hostileNames: fc.Arbitrary<{ readonly plan: Plan; readonly names: readonly string[]; readonly book: number }> =
  fc.record({
    plan: validCases.map(({ file }) => ({ base: file, edits: [] })),
    names: fc.array(names, { minLength: 3, maxLength: 3 }),
    book: fc.nat(books.length - 1),
  })

/** Names and notes of people are shown as text, whatever is in them. */
export const caseNames = target(
  'case-names',
  120,
  hostileNames,
  ({ plan, names: [name = '', note = '', reason = ''], book }) => {
    const rulebook = books[book] as Rulebook
    const file = carryOut(plan) as { people?: Record<string, object>; findings?: object[] } & CaseFileInput
    const named = {
      ...file,
      note,
      people: Object.fromEntries(Object.entries(file.people ?? {}).map(([id, person]) => [id, { ...person, name }])),
      findings: (file.findings ?? []).map((finding) => ({ ...finding, reason })),
    } as unknown as CaseFileInput
    const judged = outcomeOf(() => judge(named, { rulebook, asOf: '2026-01-05' }))
    if ('value' in judged) explained(judged.value, rulebook)
  },
)
