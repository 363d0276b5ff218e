import type { LeafTest } from '../rule/compile'
import type { AppliedInterpretation } from '../verdict'
import type { Conclusion } from './conclusion'
import type { ReadOptions } from './options'
import type { JudgeScope } from './scopes'

const NONE: readonly AppliedInterpretation[] = Object.freeze([])

/** The interpretations that the comparisons of a decision rest on, each where it is first read. */
export function interpretationsOf(
  { decision }: Conclusion,
  scope: JudgeScope,
  { applied }: ReadOptions,
): readonly AppliedInterpretation[] {
  let ids = collect(decision.why, scope, undefined)
  if (decision.kind === 'open') ids = collect(decision.open, scope, ids)
  if (ids === undefined) return NONE
  const found: AppliedInterpretation[] = []
  for (const id of ids) {
    const one = applied.get(id)
    if (one !== undefined) found.push(one)
  }
  return Object.freeze(found)
}

function collect(
  tests: readonly LeafTest<JudgeScope>[],
  scope: JudgeScope,
  found: Set<string> | undefined,
): Set<string> | undefined {
  let ids = found
  for (const test of tests) {
    ids = add(test.actual(scope).interpretations, ids)
    ids = add(test.expected(scope).interpretations, ids)
  }
  return ids
}

function add(read: readonly string[] | undefined, ids: Set<string> | undefined): Set<string> | undefined {
  if (read === undefined || read.length === 0) return ids
  const all = ids ?? new Set()
  for (const id of read) all.add(id)
  return all
}
