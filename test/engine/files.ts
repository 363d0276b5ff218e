import type { CaseFileInput } from '../../src/index'
import { countyOrgans } from '../../rules/index'

export const options = { rulebook: countyOrgans, asOf: '2024-03-20' } as const

/** A visit, an application with a promised limit, a hearing that stops it, and a late conclusion; much is left open. */
export const lateApproval: CaseFileInput = {
  id: '2024-017',
  matter: {
    kind: 'approval',
    remit: 'own',
    defects: [],
    eligible: true,
    onTheSpot: false,
    handler: 'li',
    limits: [{ source: 'promised', amount: 20, unit: 'working-day', statedDue: '2024-03-18' }],
  },
  people: { zhang: { name: '张伟', powers: ['accept'] }, li: { name: '李娜' } },
  acts: [
    { id: 'c1', type: 'contact', at: '2024-02-05T09:00', by: 'person-served', channel: 'visit', to: 'zhang' },
    { id: 'a1', type: 'apply', at: '2024-02-05T09:10', by: 'person-served', to: 'zhang', about: 'c1' },
    { id: 'p1', type: 'procedure-start', at: '2024-02-20', kind: 'hearing', requiredByLaw: true, by: 'organ' },
    { id: 'p2', type: 'procedure-end', at: '2024-02-22', about: 'p1', by: 'organ' },
    { id: 'd1', type: 'conclude', at: '2024-03-15', by: 'organ' },
  ],
}

/** A telephone call about another section's matter. */
export const call: CaseFileInput = {
  id: '2024-018',
  matter: { remit: 'other-unit', urgent: false, handler: 'li' },
  people: { zhang: {}, li: {} },
  acts: [
    { id: 'c1', type: 'contact', at: '2024-03-04T10:00', by: 'person-served', channel: 'phone', to: 'zhang' },
    { id: 'r1', type: 'refer', at: '2024-03-04T10:05', by: 'zhang', about: 'c1', contents: ['dest-phone'] },
  ],
}
