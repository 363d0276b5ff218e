import type { CaseFileInput } from '../../src/index'

/** An application with a promised limit of twenty working days and a hearing inside it. */
export const withHearing: CaseFileInput = {
  id: '2024-017',
  matter: {
    kind: 'approval',
    remit: 'own',
    defects: [],
    eligible: true,
    handler: 'li',
    limits: [{ source: 'promised', amount: 20, unit: 'working-day' }],
  },
  people: { zhang: { name: '张伟', rank: 'staff', powers: ['accept'] }, li: { name: '李娜', rank: 'staff' } },
  acts: [
    {
      id: 'c1',
      type: 'contact',
      at: '2024-02-05T09:00',
      by: 'person-served',
      to: 'zhang',
      channel: 'visit',
      purpose: ['business'],
    },
    { id: 'a1', type: 'apply', at: '2024-02-05T09:10', by: 'person-served', to: 'zhang', about: 'c1' },
    { id: 'p1', type: 'procedure-start', at: '2024-02-20', by: 'organ', kind: 'hearing', requiredByLaw: true },
    { id: 'p2', type: 'procedure-end', at: '2024-02-22', by: 'organ', about: 'p1' },
    { id: 'd1', type: 'conclude', at: '2024-03-15', by: 'organ' },
  ],
}

/** The file without one of its acts, or with another act in place of it. */
export const without = (file: CaseFileInput, ...ids: readonly string[]): CaseFileInput => ({
  ...file,
  acts: (file.acts ?? []).filter(({ id }) => id === undefined || !ids.includes(id)),
})

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
