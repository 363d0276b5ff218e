/** What json-rules-engine leaves on a condition once it has evaluated it. Its own types leave out some of it. */
export interface LiveLeaf {
  readonly fact: string
  readonly operator: string
  readonly params?: unknown
  readonly value: unknown
  readonly factResult: unknown
  readonly valueResult: unknown
  readonly result: unknown
}
export type LiveGroup = { readonly result: unknown } & (
  | { readonly all: readonly LiveCondition[] }
  | { readonly any: readonly LiveCondition[] }
  | { readonly not: LiveCondition }
)
export type LiveCondition = LiveLeaf | LiveGroup

/** One rule as it came back. */
export interface LiveRule {
  readonly name: string
  readonly conditions: LiveCondition
  readonly result: unknown
}
