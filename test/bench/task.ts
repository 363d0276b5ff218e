import { isDeepStrictEqual } from 'node:util'

/** One way to do a piece of work, with the answers that are right. */
export interface Contender {
  readonly name: string
  /** What it does where it cannot do the whole work. */
  readonly nearest?: string
  /** Does the work on the next input. */
  readonly next: () => unknown
  /** Whether it answers by a promise. */
  readonly promises?: boolean
  /** Takes one time in nanoseconds itself, where a call cannot be repeated in this process. */
  readonly once?: () => number
  /** The share of the inputs on which its answer is right, from 0 to 1. */
  readonly right: () => Promise<number>
}

/** What one contender may cost, in terms of another. */
export interface Target {
  readonly of: string
  readonly than: string
  /** The most that the cost of `of` may be, as a share of the cost of `than`. */
  readonly atMost: number
}

/** A piece of work, and who does it. */
export interface Task {
  readonly id: string
  readonly title: string
  readonly contenders: readonly Contender[]
  /** How many rounds it needs at least, where every round gives one time alone. */
  readonly rounds?: number
  readonly targets: readonly Target[]
}

interface Work<In, Out> {
  readonly name: string
  readonly nearest?: string
  readonly inputs: readonly In[]
  /** The right answer to each input, from a source that is independent of every contender. */
  readonly expected: readonly Out[]
  readonly promises?: boolean
  readonly run: (input: In) => Out | Promise<Out>
}

/** Takes inputs in turn, so that no answer can be kept from the call before. */
export function contender<In, Out>({
  name,
  nearest,
  promises = false,
  inputs,
  expected,
  run,
}: Work<In, Out>): Contender {
  if (inputs.length === 0 || inputs.length !== expected.length)
    throw new RangeError(`${name}: ${inputs.length} inputs, ${expected.length} answers`)
  let at = 0
  return {
    name,
    ...(nearest !== undefined && { nearest }),
    promises,
    next: () => {
      const input = inputs[at] as In
      at = at + 1 === inputs.length ? 0 : at + 1
      return run(input)
    },
    right: async () => {
      let right = 0
      for (const [index, input] of inputs.entries()) {
        const answer = run(input)
        if (answer instanceof Promise !== promises)
          throw new TypeError(`${name} has to say whether it answers by a promise`)
        if (isDeepStrictEqual(await answer, expected[index])) right += 1
      }
      return right / inputs.length
    },
  }
}

/** The target that one costs at most so many times what another does. */
export const atMost = (of: string, ratio: number, than: string): Target => ({ of, than, atMost: ratio })
/** The target that one is at least so many times as fast as another. */
export const timesFaster = (of: string, times: number, than: string): Target => ({ of, than, atMost: 1 / times })
