import type { CaseScope } from '../case/facts/catalogue'
import type { LeafTest, Test } from '../rule/compile'

type Node = Test<CaseScope>
type Leaf = LeafTest<CaseScope>

/** The comparisons that settle a known result: one part of a true `any` or a false `all`, else every part. */
export function settling(node: Node, scope: CaseScope): readonly Leaf[] {
  if (node.kind === 'leaf') return [node]
  if (node.kind === 'not') return settling(node.part, scope)
  const truth = node.holds(scope)
  // The first that settles it is enough: what comes after it may rest on days that no calendar covers.
  if ((node.kind === 'any') === truth) {
    const first = node.parts.find((part) => part.holds(scope) === truth)
    return first === undefined ? [] : settling(first, scope)
  }
  return node.parts.filter((part) => part.holds(scope) === truth).flatMap((part) => settling(part, scope))
}

/** The comparisons of an unknown result: those that could still change it, and those that are settled beside them. */
export function unsettled(
  node: Node,
  scope: CaseScope,
): { readonly open: readonly Leaf[]; readonly settled: readonly Leaf[] } {
  if (node.kind === 'leaf') return { open: [node], settled: [] }
  if (node.kind === 'not') return unsettled(node.part, scope)
  const parts = node.parts.map((part) =>
    part.holds(scope) === undefined ? unsettled(part, scope) : { open: [], settled: settling(part, scope) },
  )
  return { open: parts.flatMap(({ open }) => open), settled: parts.flatMap(({ settled }) => settled) }
}
