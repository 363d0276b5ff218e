import { people, type Sample } from './sample'

/** A log that is not complete, times known by the day alone, and a limit in hours. */
export const partial: Sample = {
  name: 'a partial log',
  asOf: '2024-04-26',
  file: {
    id: '2024-101',
    log: 'partial',
    matter: {
      kind: 'approval',
      remit: 'own',
      approvalNeeded: true,
      defects: [],
      limits: [{ source: 'promised', amount: 48, unit: 'hour', statedDue: '2024-04-03T09:00' }],
    },
    people,
    acts: [
      { id: 'c1', type: 'contact', at: '2024-04-01', by: 'person-served', channel: 'visit', to: 'zhang' },
      { id: 'a1', type: 'apply', at: '2024-04-01T09:00', by: 'person-served', to: 'zhang', about: 'c1' },
    ],
  },
  options: { interpretations: { 'county-organs:at-once': 'thirty-minutes' } },
}

export const hours: Sample = {
  name: 'a limit in hours, kept too late',
  asOf: '2024-04-26',
  file: {
    ...partial.file,
    id: '2024-102',
    log: 'complete',
    acts: [
      ...(partial.file.acts ?? []),
      { id: 't1', type: 'take-up', at: '2024-04-01T16:05', by: 'zhang', about: 'c1' },
      { id: 'd1', type: 'conclude', at: '2024-04-03T11:13', by: 'organ', about: 'a1' },
    ],
  },
  options: { interpretations: { 'county-organs:at-once': 'two-hours' } },
}
