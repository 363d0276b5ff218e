import { people, type Sample } from './sample'

/** A visit on one's own matter, an application, a hearing, and a conclusion that is late by the right count only. */
export const lateByTheHearing: Sample = {
  name: 'an application concluded two working days late',
  asOf: '2024-03-20',
  file: {
    id: '2024-017',
    party: { kind: ['citizen'], important: true },
    matter: {
      kind: 'approval',
      remit: 'own',
      defects: [],
      eligible: true,
      onTheSpot: false,
      handler: 'zhang',
      departments: [{ id: 'department' }],
      limits: [{ source: 'promised', amount: 20, unit: 'working-day', statedDue: '2024-03-18' }],
      submittedDocuments: [{ id: '营业执照' }],
      agency: 'none',
      unclear: [],
      complexity: 'ordinary',
      urgent: false,
      approvalNeeded: true,
    },
    people,
    acts: [
      {
        id: 'c1',
        type: 'contact',
        at: '2024-02-05T09:00',
        by: 'person-served',
        channel: 'visit',
        to: 'zhang',
        purpose: ['business'],
      },
      {
        id: 'r1',
        type: 'register',
        at: '2024-02-05T09:05',
        by: 'zhang',
        book: 'first-inquiry',
        fields: ['acceptance-time', 'name', 'matter'],
        about: 'c1',
      },
      { id: 't1', type: 'take-up', at: '2024-02-05T09:06', by: 'zhang', about: 'c1' },
      {
        id: 'a1',
        type: 'apply',
        at: '2024-02-05T09:10',
        by: 'person-served',
        to: 'zhang',
        about: 'c1',
        materials: ['营业执照'],
      },
      { id: 'g1', type: 'accept', at: '2024-02-06', by: 'zhang', about: 'a1' },
      {
        id: 'n0',
        type: 'notify',
        at: '2024-02-06',
        by: 'zhang',
        to: 'person-served',
        contents: ['reason-not-on-the-spot'],
        about: 'g1',
        form: 'oral',
      },
      {
        id: 'p1',
        type: 'procedure-start',
        at: '2024-02-20',
        kind: 'hearing',
        requiredByLaw: true,
        by: 'organ',
        about: 'a1',
      },
      {
        id: 'n1',
        type: 'notify',
        at: '2024-02-20',
        by: 'li',
        to: 'person-served',
        contents: ['procedure-time'],
        form: 'written',
        about: 'p1',
      },
      { id: 'p2', type: 'procedure-end', at: '2024-02-22', about: 'p1', by: 'organ' },
      { id: 'd1', type: 'conclude', at: '2024-03-15', by: 'organ', about: 'a1' },
    ],
  },
}

export const miscounted: Sample = {
  name: 'a due day worked out as if the hearing counted',
  asOf: '2024-03-20',
  file: {
    ...lateByTheHearing.file,
    id: '2024-018',
    matter: {
      ...lateByTheHearing.file.matter,
      limits: [{ source: 'promised', amount: 20, unit: 'working-day', statedDue: '2024-03-08' }],
    },
  },
}

/** A hearing that has not ended, and a miscount. */
export const suspended: Sample = {
  name: 'a hearing that has not ended',
  asOf: '2024-04-26',
  file: {
    id: '2024-061',
    matter: { kind: 'approval', limits: [{ source: 'promised', amount: 10 }], approvalNeeded: true, defects: [] },
    acts: [
      { id: 'a1', type: 'apply', at: '2024-04-01', by: 'person-served', to: 'zhang' },
      {
        id: 'p1',
        type: 'procedure-start',
        at: '2024-04-08',
        kind: 'appraisal',
        requiredByLaw: true,
        by: 'organ',
        about: 'a1',
      },
    ],
    people,
  },
}
