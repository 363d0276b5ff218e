import { checkIds } from './check-ids'
import { checkOrder } from './check-order'
import { checkReferences } from './check-references'
import type { reject } from './issue'
import { collect } from './known'
import type { CaseFileInput } from './types'

/** The checks across the fields of a case file whose shape is right. */
export function checkCaseFile(file: CaseFileInput, payload: Parameters<typeof reject>[0], timeZone: string): void {
  const known = collect(file)
  checkIds(known, payload)
  checkReferences(known, payload)
  checkOrder(known, payload, timeZone)
}
