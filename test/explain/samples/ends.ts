import { people, type Sample } from './sample'

/** The applicant did not come at the time told. */
export const deemed: Sample = {
  name: 'an applicant who did not come',
  asOf: '2024-04-26',
  file: {
    id: '2024-071',
    matter: {
      kind: 'approval',
      defects: [],
      approvalNeeded: true,
      limits: [{ source: 'promised', amount: 10, unit: 'working-day' }],
    },
    people,
    acts: [
      { id: 'a1', type: 'apply', at: '2024-04-01', by: 'person-served', to: 'zhang' },
      {
        id: 's1',
        type: 'schedule',
        at: '2024-04-02',
        by: 'zhang',
        to: 'person-served',
        time: '2024-04-10T09:00',
        contents: ['procedure'],
        about: 'a1',
      },
    ],
    findings: [
      { what: 'cause', value: 'person-served', about: 's1', by: '王强', reason: '申请人自述忘记', at: '2024-04-11' },
    ],
  },
}

/** A matter outside the remit, with the certificate delivered. */
export const outside: Sample = {
  name: 'a matter outside the remit',
  asOf: '2024-04-26',
  file: {
    id: '2024-081',
    matter: {
      kind: 'approval',
      remit: 'outside',
      approvalNeeded: false,
      limits: [{ source: 'promised', amount: 5, unit: 'working-day' }],
      defects: [],
    },
    people,
    acts: [
      { id: 'a1', type: 'apply', at: '2024-04-01', by: 'person-served', to: 'zhang' },
      {
        id: 'n1',
        type: 'notify',
        at: '2024-04-02',
        by: 'zhang',
        to: 'person-served',
        contents: ['non-acceptance'],
        document: 'non-acceptance-notice',
        form: 'written',
        about: 'a1',
      },
      {
        id: 'd1',
        type: 'deliver',
        at: '2024-04-03',
        by: 'zhang',
        to: 'person-served',
        document: 'non-acceptance-notice',
        form: 'written',
        about: 'a1',
      },
    ],
  },
}

/** A major matter that has to be reported to a higher organ, without a limit for it. */
export const major: Sample = {
  name: 'a major matter reported to a higher organ',
  asOf: '2024-04-26',
  file: {
    id: '2024-111',
    matter: { kind: 'safety', complexity: 'major', needsDecisionOf: ['superior-organ'], limits: [], onTheSpot: true },
    people,
    acts: [
      { id: 'a1', type: 'apply', at: '2024-04-01T09:00', by: 'person-served', to: 'zhang' },
      { id: 'g1', type: 'accept', at: '2024-04-01T10:00', by: 'zhang', about: 'a1' },
      { id: 'o1', type: 'report', at: '2024-04-03T10:00', by: 'organ', to: 'superior-organ', about: 'g1' },
    ],
  },
}
