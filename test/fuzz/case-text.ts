import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { bytesLike, asText } from './bytes'
import { books, validCases } from './cases'
import { command } from './command'
import { carryOut, mutated } from './hostile'
import { target } from './target'

const inputs = validCases.chain(({ file, book }) =>
  fc.record({
    bytes: fc.oneof(
      { weight: 3, arbitrary: bytesLike(textsOf(file)) },
      { weight: 1, arbitrary: textsOf(file).map((text) => Buffer.from(text) as Uint8Array) },
    ),
    book: fc.constant(book),
    how: fc.constantFrom([], ['--json'], ['--lang', 'zh'], ['--lang', 'en']),
  }),
)

const textsOf = (file: unknown): fc.Arbitrary<string> =>
  fc
    .record({ plan: mutated(fc.constant(file), 'plain'), how: fc.constantFrom('json', 'pretty', 'yaml') })
    .map(({ plan, how }) => asText(carryOut(plan), how))

/** A case file as JSON or YAML on standard input. */
export const caseText = target('case-text', 60, inputs, async ({ bytes, book, how }) => {
  const { code, out, err } = await command(
    ['judge', '-', '--rulebook', books[book]?.id ?? '', '--as-of', '2026-01-05', ...how],
    bytes,
  )
  if (code !== 2) return
  assert.notEqual(err, '', 'unusable input, and nothing says why')
  if (how[0] === '--json') {
    const answer = JSON.parse(out) as object
    assert.deepEqual(Object.keys(answer), ['problems'], 'a verdict from input that cannot be used')
  } else assert.equal(out, '', 'a verdict from input that cannot be used')
})
