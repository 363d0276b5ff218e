import type { OwedAct } from '../verdict'
import { saysOf, type Statement } from './facts/statement'

/** What further fields of an act have to say, as statements about it. */
export const furtherStatements = ({ act, with: further = {} }: OwedAct): readonly Statement[] =>
  Object.entries(further).map(([field, values]) => saysOf(act[0] ?? '', field, values))

/** A content by its id, or by those of which one is enough. */
export const keyOf = (content: NonNullable<OwedAct['contents']>[number]): string =>
  typeof content === 'string' ? content : content.anyOf.join('|')

/** Whether a content or field is owed only on a condition. */
export const isConditional = ({ ifNeeded = [] }: OwedAct, key: string): boolean => ifNeeded.includes(key)
