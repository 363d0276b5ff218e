import type { OwedAct } from '../verdict'
import { type Statement, statementOf } from './facts/statement'

/** What further fields of an act have to say, as statements about it. */
export const furtherStatements = ({ act, with: further = {} }: OwedAct): readonly Statement[] =>
  Object.entries(further).map(([field, values]) => {
    const [only] = values
    const single = values.length === 1 && only !== undefined
    const wanted = single
      ? ({ operator: 'equal', expected: only } as const)
      : ({ operator: 'in', expected: values } as const)
    return statementOf({ fact: `occasion.${field}`, actual: null, holds: true, ...wanted }, act[0])
  })
