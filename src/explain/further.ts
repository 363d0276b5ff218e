import type { OwedAct } from '../verdict'
import { type Statement, statementOf } from './facts/statement'

/** What further fields of an act have to say, as statements about it. */
export const furtherStatements = ({ act, with: further = {} }: OwedAct): readonly Statement[] =>
  Object.entries(further).map(([field, values]) =>
    statementOf({ fact: `occasion.${field}`, operator: 'in', actual: null, expected: values, holds: true }, act[0]),
  )
