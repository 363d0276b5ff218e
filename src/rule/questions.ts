import type { LeafTest, Scope, Test } from './compile'
import type { Truth } from './truth'

/** Tells what a comparison comes to. */
export type Ask<S extends Scope> = (leaf: LeafTest<S>) => Truth

/** All that a decision and its reasons ask of a scope. */
export interface Questions<S extends Scope> {
  readonly truthOf: Ask<S>
  /** The places of comparisons, those with the most inputs first; undefined where they stand so already. */
  readonly heaviestFirst: (leaves: readonly LeafTest<S>[]) => readonly number[] | undefined
}

/** Answers from a scope itself. */
export const questionsIn = <S extends Scope>(scope: S): Questions<S> => ({
  truthOf: (leaf) => leaf.holds(scope),
  heaviestFirst: (leaves) => heaviestFirst(leaves, scope),
})

/** What a test comes to by the truths of its comparisons; it asks for those alone that `holds` would come to. */
export function truthBy<S extends Scope>(test: Test<S>, ask: Ask<S>): Truth {
  switch (test.kind) {
    case 'leaf':
      return ask(test)
    case 'not': {
      const truth = truthBy(test.part, ask)
      return truth === undefined ? undefined : !truth
    }
    default: {
      const stop = test.kind === 'any'
      let result: Truth = !stop
      for (const part of test.parts) {
        const truth = truthBy(part, ask)
        if (truth === stop) return stop
        if (truth === undefined) result = undefined
      }
      return result
    }
  }
}

const weight = <S extends Scope>(leaf: LeafTest<S>, scope: S): number =>
  (leaf.actual(scope).from?.length ?? 0) + (leaf.expected(scope).from?.length ?? 0)

export function heaviestFirst<S extends Scope>(
  leaves: readonly LeafTest<S>[],
  scope: S,
): readonly number[] | undefined {
  let before = Number.POSITIVE_INFINITY
  for (const leaf of leaves) {
    const own = weight(leaf, scope)
    if (own > before) return sorted(leaves, scope)
    before = own
  }
  return undefined
}

/** By insertion, so that those of one weight keep their order. */
function sorted<S extends Scope>(leaves: readonly LeafTest<S>[], scope: S): readonly number[] {
  const weights = leaves.map((leaf) => weight(leaf, scope))
  const order: number[] = []
  for (let index = 0; index < leaves.length; index += 1) {
    const own = weights[index] as number
    let place = index
    for (; place > 0 && (weights[order[place - 1] as number] as number) < own; place -= 1)
      order[place] = order[place - 1] as number
    order[place] = index
  }
  return order
}
