import * as fc from 'fast-check'
import { assertUnpolluted } from './prototypes'

/** One way in for hostile input, and what has to hold of whatever comes in by it. */
export interface Target {
  readonly name: string
  /** How many inputs are tried in the test suite. */
  readonly runs: number
  readonly run: (parameters: fc.Parameters<unknown>) => Promise<void>
}

/** Makes a target; after each input the prototypes of the language are as they were. */
export function target<T>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Target {
  const property = fc.asyncProperty(inputs, async (input) => {
    await check(input)
    assertUnpolluted()
  })
  return { name, runs, run: (parameters) => fc.assert(property, parameters as fc.Parameters<[T]>) }
}
