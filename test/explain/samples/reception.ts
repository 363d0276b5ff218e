import { people, type Sample } from './sample'

/** A telephone call about a matter of another section, with a complaint about it. */
export const call: Sample = {
  name: 'a telephone call on a matter of another section',
  asOf: '2024-05-08',
  file: {
    id: '2024-031',
    matter: { kind: 'service', remit: 'other-unit', unclear: ['handler'] },
    people,
    acts: [
      {
        id: 'c1',
        type: 'contact',
        at: '2024-05-06T14:30',
        by: 'person-served',
        channel: 'phone',
        to: 'li',
        purpose: ['inquiry'],
      },
      { id: 'f1', type: 'refer', at: '2024-05-06T14:35', by: 'li', about: 'c1', contents: ['dest-phone', 'dest-unit'] },
      {
        id: 'c2',
        type: 'contact',
        at: '2024-05-07T09:00',
        by: 'person-served',
        channel: 'letter',
        to: 'wang',
        purpose: ['complaint'],
        about: 'c1',
      },
      {
        id: 'c3',
        type: 'contact',
        at: '2024-05-07T10:00',
        by: 'person-served',
        channel: 'phone',
        to: 'zhang',
        purpose: ['inquiry'],
      },
    ],
    findings: [{ what: 'careless', value: false, about: 'c3', by: '王强', reason: '经回听录音', at: '2024-05-08' }],
  },
}

/** Deficient papers, told twice; a second application not yet concluded. */
export const toldTwice: Sample = {
  name: 'deficient papers asked for twice',
  asOf: '2024-06-14',
  file: {
    id: '2024-044',
    party: { kind: ['enterprise'], important: false },
    matter: {
      kind: 'approval',
      remit: 'other-post',
      handler: 'li',
      unclear: [],
      defects: [{ item: '营业执照' }, { item: '平面图' }],
      eligible: true,
      approvalNeeded: true,
      limits: [{ source: 'statutory', amount: 20 }],
    },
    people,
    acts: [
      { id: 'c1', type: 'contact', at: '2024-06-03T09:00', by: 'person-served', channel: 'visit', to: 'zhang' },
      { id: 'a1', type: 'apply', at: '2024-06-03T09:10', by: 'person-served', to: 'zhang', about: 'c1' },
      {
        id: 'n1',
        type: 'notify',
        at: '2024-06-04T10:00',
        by: 'zhang',
        to: 'person-served',
        contents: ['missing-materials'],
        items: ['营业执照'],
        about: 'a1',
      },
      { id: 's1', type: 'supplement', at: '2024-06-06', by: 'person-served', items: ['营业执照'], about: 'a1' },
      {
        id: 'n2',
        type: 'notify',
        at: '2024-06-07T10:00',
        by: 'zhang',
        to: 'person-served',
        contents: ['missing-materials'],
        items: ['平面图'],
        about: 'a1',
      },
    ],
  },
}

/** The same matter with a notice that names everything, and nobody knows who handles it. */
export const away: Sample = {
  name: 'a handler who is away',
  asOf: '2024-06-05',
  file: {
    id: '2024-045',
    matter: {
      kind: 'filing',
      remit: 'other-post',
      handler: 'li',
      unclear: [],
      limits: [{ source: 'set', amount: 10, unit: 'day' }],
      defects: [{ item: '平面图' }],
      complexity: 'major',
    },
    party: { important: false },
    people,
    acts: [
      { id: 'l1', type: 'leave-post', at: '2024-06-03T08:30', by: 'li', kind: 'official' },
      { id: 'c1', type: 'contact', at: '2024-06-03T09:00', by: 'person-served', channel: 'visit', to: 'zhang' },
      { id: 'v1', type: 'receive', at: '2024-06-03T09:02', by: 'zhang', about: 'c1' },
      { id: 'h1', type: 'hand-over', at: '2024-06-05T09:00', by: 'zhang', to: 'li', about: 'c1' },
      {
        id: 'r1',
        type: 'register',
        at: '2024-06-03T09:05',
        by: 'zhang',
        book: 'first-inquiry',
        fields: ['name', 'phone', 'matter', 'first-asked'],
        about: 'c1',
      },
      { id: 'a1', type: 'apply', at: '2024-06-03T09:10', by: 'person-served', to: 'zhang', about: 'c1' },
      {
        id: 'n1',
        type: 'notify',
        at: '2024-06-04T10:00',
        by: 'zhang',
        to: 'person-served',
        contents: ['missing-materials'],
        items: ['平面图'],
        about: 'a1',
      },
      { id: 'k1', type: 'help', at: '2024-06-04T10:00', by: 'zhang', about: 'a1' },
      { id: 'o1', type: 'report', at: '2024-06-04', by: 'zhang', to: 'wang', about: 'c1' },
    ],
    unit: {
      period: { from: '2024-01-01', to: '2024-12-31' },
      officeHours: [
        ['08:00', '12:00'],
        ['13:30', '17:30'],
      ],
    },
  },
}
