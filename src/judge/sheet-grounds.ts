import type { CaseContext, Occasion } from '../case/context'

/**
 * The inputs that carry a score sheet: those of its entries, and those by which other scores do not count, as far as
 * the occasion is there whatever is cited: the unit, what is on its lists, an act that something cited rests on.
 */
export class SheetGrounds {
  readonly #context: CaseContext
  readonly #inputs = new Set<string>()
  /** The acts that are cited, or that something cited is about. */
  readonly #acts = new Set<string>()
  #idle: { readonly act: string | undefined; readonly inputs: readonly string[] }[] = []

  constructor(context: CaseContext) {
    this.#context = context
  }

  /** An entry, or what may still be one. */
  of({ id, spec, entry, breach }: Occasion, inputs: readonly string[]): void {
    const asked = 'questioned' in spec && spec.questioned ? this.#context.questioned.get(id) : undefined
    this.#add([
      ...(entry === undefined ? [] : [`acts.${entry.id}`]),
      ...(asked === undefined ? [] : [asked]),
      ...(breach?.from ?? []),
      ...inputs,
    ])
  }

  /** An occasion on which a score does not count. */
  without({ entry }: Occasion, inputs: readonly string[]): void {
    if (inputs.length > 0) this.#idle.push({ act: entry?.id, inputs })
  }

  inputs(): readonly string[] {
    for (let size = -1; size !== this.#inputs.size; ) {
      size = this.#inputs.size
      this.#idle = this.#idle.filter(({ act, inputs }) => {
        if (act !== undefined && !this.#acts.has(act)) return true
        this.#add(inputs)
        return false
      })
    }
    return [...this.#inputs]
  }

  #add(inputs: readonly string[]): void {
    for (const input of inputs) {
      if (this.#inputs.has(input)) continue
      this.#inputs.add(input)
      const [section = '', first = '', ...rest] = input.split('.')
      if (section === 'acts') this.#keep(first)
      if (section === 'findings') this.#keep(rest.join('.'))
    }
  }

  /** An act comes with the acts that it is about. */
  #keep(id: string | undefined): void {
    const entry = id === undefined ? undefined : this.#context.byId.get(id)
    if (entry === undefined || this.#acts.has(entry.id)) return
    this.#acts.add(entry.id)
    this.#keep(entry.act.about)
  }
}
