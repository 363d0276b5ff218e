import type { Text } from '../errors'
import type { Norm, RemarkKind } from './norm'

/**
 * A clause with nothing to decide, and why.
 *
 * @param of - what the clause is instead: a definition, a principle, a purpose, a dispatch to its items …
 * @param reason - why nothing can be decided, in both languages.
 * @returns a norm for {@link clause}, without rules.
 * @example
 * ```ts
 * import { remark } from 'officium'
 * remark('principle', { zh: '仅为原则', en: 'a principle only' }).remark?.of //=> 'principle'
 * ```
 */
export const remark = (of: RemarkKind, reason: Text): Norm => ({
  kind: 'remark',
  rules: () => [],
  remark: { of, reason },
})
