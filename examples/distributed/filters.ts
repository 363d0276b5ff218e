import { Filter } from './filter'
import { checkTerms, type Terms, termsOf } from './terms'

/** The filters of a worker: as many as it judges partitions at once, each used again while the terms stay the same. */
export class Filters {
  readonly #command: string
  readonly #idle: { readonly key: string; readonly filter: Filter }[] = []

  constructor(command: string) {
    this.#command = command
  }

  /**
   * Works with a filter that judges on these terms.
   *
   * @throws TermsDiffer where the command on this machine judges on others.
   */
  async use<T>(terms: Terms, work: (filter: Filter) => Promise<T>): Promise<T> {
    const key = JSON.stringify(terms)
    const filter = await this.#take(key, terms)
    try {
      return await work(filter)
    } finally {
      if (filter.usable) this.#idle.push({ key, filter })
    }
  }

  async #take(key: string, terms: Terms): Promise<Filter> {
    for (let next = this.#idle.pop(); next !== undefined; next = this.#idle.pop()) {
      if (next.key === key && next.filter.usable) return next.filter
      await next.filter.end()
    }
    checkTerms(terms, await termsOf(this.#command, terms.judging))
    return new Filter(this.#command, terms)
  }

  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map(({ filter }) => filter.end()))
  }
}
