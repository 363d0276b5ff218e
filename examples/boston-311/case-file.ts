import type { ActInput, CaseFileInput } from 'officium'
import { localTime, type RequestRow } from './rows'

/** A row as a case file: opened, perhaps settled, with the city's target as the promised limit, where there is one. */
export const caseFileOf = (row: RequestRow): CaseFileInput => ({
  id: row.id,
  timeZone: 'America/New_York',
  matter: {
    kind: 'service',
    subject: row.type,
    limits: row.target === '' ? [] : [{ source: 'promised', due: localTime(row.target) }],
  },
  acts: [
    { id: 'opened', type: 'apply', at: localTime(row.opened), by: 'person-served' },
    ...(row.closed === '' ? [] : [settled(localTime(row.closed))]),
  ],
})

const settled = (at: string): ActInput => ({ id: 'settled', type: 'conclude', at, by: 'organ', about: 'opened' })
