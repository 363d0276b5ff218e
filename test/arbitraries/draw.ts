import type { Random } from 'fast-check'

/** Makes choices from a source of randomness. */
export class Draw {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** A whole number between two, both included. */
  int(from: number, to: number): number {
    return this.#random.nextInt(from, to)
  }

  /** True with a probability in percent. */
  chance(percent: number): boolean {
    return this.#random.nextInt(0, 99) < percent
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.#random.nextInt(0, list.length - 1)]
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return picked as T
  }

  /** One of a list, or nothing where it is empty. */
  tryPick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : this.pick(list)
  }

  /** Each of a list with a probability in percent, in its order. */
  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.chance(percent))
  }

  /** One of several makers, by weight. */
  weighted<T>(...choices: readonly (readonly [weight: number, make: () => T])[]): T {
    const total = choices.reduce((sum, [weight]) => sum + weight, 0)
    let left = this.int(1, total)
    for (const [weight, make] of choices) {
      left -= weight
      if (left <= 0) return make()
    }
    throw new RangeError('no choice')
  }
}
