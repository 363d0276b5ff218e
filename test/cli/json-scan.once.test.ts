import { describe, expect, it } from 'vitest'
import { jsonProblem } from '../../src/cli/read/json-scan'

const length = 12_000_000

describe('the first problem of a JSON text', () => {
  it.each([
    ['escapes', `"${'\\u4e00'.repeat(length / 6)}"`],
    ['plain characters', `"${'a'.repeat(length)}"`],
    ['digits', '1'.repeat(length)],
    ['digits after the point', `0.${'1'.repeat(length)}`],
    ['blanks', `${' '.repeat(length)}1`],
    ['elements', `[${'1,'.repeat(length / 2)}1]`],
    ['keys', `{"a":[${'{"b":1},'.repeat(length / 8)}0]}`],
  ])('is none in a very long run of %s', (_, text) => {
    expect(jsonProblem(text)).toBeUndefined()
  })

  it('is found at the end of a very long text', () => {
    expect(jsonProblem(`"${'\\u4e00'.repeat(length / 6)}`)).toMatchObject({ code: 'syntax' })
    expect(jsonProblem(`"${'\\\\'.repeat(length / 2)}\\x"`)).toMatchObject({ code: 'syntax' })
  })
})
