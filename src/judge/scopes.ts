import type { CaseContext } from '../case/context'
import type { CaseScope } from '../case/facts/catalogue'
import { occasionsOf } from '../case/occasions'
import type { Role } from '../case/vocabulary'
import type { BearerRef, Ground, OccasionRef } from '../verdict'
import type { BookRule, Asked } from './book'
import type { Conclusion } from './conclusion'

/** One occasion of one case, and what the verdicts on it have in common: facts, grounds, names. */
export interface JudgeScope extends CaseScope {
  readonly shared?: Shared
}

interface Shared {
  /** By the place of their comparison. */
  readonly grounds: (Ground | undefined)[]
  /** By the turns of the rules on this kind of occasion. */
  readonly conclusions: (Conclusion | undefined)[]
  readonly bearers: Map<Role, BearerRef>
  occasion: OccasionRef | undefined
}

/** The scopes of one case: rules that are judged on the same occasions find the facts of each derived once. */
export class CaseScopes {
  readonly #context: CaseContext
  readonly #byAsked: (readonly JudgeScope[] | undefined)[] = []

  constructor(context: CaseContext) {
    this.#context = context
  }

  /** The occasions on which a rule is judged, in the order of time. */
  of({ asked }: BookRule): readonly JudgeScope[] {
    const existing = this.#byAsked[asked.index]
    if (existing !== undefined) return existing
    const scopes = this.#lay(asked)
    this.#byAsked[asked.index] = scopes
    return scopes
  }

  #lay({ spec, compiler }: Asked): readonly JudgeScope[] {
    const context = this.#context
    return occasionsOf(context, spec).map((occasion) => ({
      slots: new Array(compiler.slotCount),
      context,
      occasion,
      shared: {
        grounds: new Array(compiler.placeCount),
        conclusions: [],
        bearers: new Map(),
        occasion: undefined,
      },
    }))
  }
}
