import assert from 'node:assert/strict'
import { OfficiumError } from '../../src/index'
import { HostError } from './hostile'

/** Characters that act on a terminal or hide in a text; the line break is the only one that the program writes. */
const acting = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

/** @throws where a text holds what a terminal, or the eye of a reader, would not show. */
export function assertShows(text: string, what: string): void {
  const found = acting.exec(text.replaceAll('\n', ''))
  assert.equal(found, null, `${what} holds ${JSON.stringify(found?.[0])}: ${JSON.stringify(text.slice(0, 300))}`)
}

/** Whether the host's own getter or proxy threw: such an error goes through to the host. */
export const isHostError = (error: unknown): error is Error =>
  error instanceof HostError || (error instanceof TypeError && error.message.includes('has been revoked'))

/**
 * What comes of an input: a value, or an error of the library that says in both languages what is wrong. Anything else
 * that is thrown is a defect.
 */
export type Outcome<T> = { readonly value: T } | { readonly error: Error }

export function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() }
  } catch (error) {
    if (isHostError(error)) return { error }
    if (!(error instanceof OfficiumError)) throw error
    assert.ok(error.text.zh.length > 0 && error.text.en.length > 0, 'the error says nothing')
    assert.ok(error.message.length < 40_000, `the message of ${error.code} is ${error.message.length} characters long`)
    assertShows(error.text.zh, `the Chinese text of ${error.code}`)
    assertShows(error.text.en, `the English text of ${error.code}`)
    return { error }
  }
}

/** What is said of a result: plain data, the same after a round trip through JSON. */
export function assertPlain(value: unknown): void {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value)
}
