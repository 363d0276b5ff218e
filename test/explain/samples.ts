import type { CaseFileInput, JudgeOptions } from '../../src/index'

/** A case and the instant as of which it is judged, chosen so that together they bring about every outcome that the county's rules can have. */
export interface Sample {
  readonly name: string
  readonly asOf: string
  readonly file: CaseFileInput
  readonly options?: Pick<JudgeOptions, 'interpretations' | 'parameters'>
}

const people = {
  zhang: { name: '张伟', powers: ['accept'], rank: 'staff' },
  li: { name: '李娜', rank: 'staff' },
  wang: { name: '王强', rank: 'leader-in-charge' },
} as const

/** A visit on one's own matter, an application, a hearing, and a conclusion that is late by the right count only. */
const lateByTheHearing: Sample = {
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

/** A telephone call about a matter of another section, with a complaint about it. */
const call: Sample = {
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
const toldTwice: Sample = {
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
const away: Sample = {
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

const extended = (
  id: string,
  name: string,
  asOf: string,
  acts: CaseFileInput['acts'],
  justified: boolean | undefined = true,
  stated?: string,
): Sample => ({
  name,
  asOf,
  file: {
    id,
    matter: {
      kind: 'approval',
      remit: 'own',
      defects: [],
      eligible: true,
      approvalNeeded: true,
      limits: [
        { source: 'promised', amount: 10, unit: 'working-day', ...(stated !== undefined && { statedDue: stated }) },
      ],
    },
    people,
    acts: [{ id: 'a1', type: 'apply', at: '2024-04-01T09:00', by: 'person-served', to: 'zhang' }, ...(acts ?? [])],
    ...(justified !== undefined && {
      findings: [
        { what: 'justified', value: justified, about: 'e1', by: '王强', reason: '须现场补测', at: '2024-04-10' },
      ],
    }),
  },
})

const extension = {
  id: 'e1',
  type: 'extend',
  at: '2024-04-10',
  by: 'organ',
  limit: { source: 'set', amount: 5, unit: 'working-day' },
  about: 'a1',
} as const
const told = (at: string) =>
  ({
    id: 'n1',
    type: 'notify',
    at,
    by: 'li',
    to: 'person-served',
    contents: ['reason-extension', 'new-limit'],
    form: 'written',
    about: 'e1',
  }) as const
const concluded = (at: string) => ({ id: 'd1', type: 'conclude', at, by: 'organ', about: 'a1' }) as const

const extensions: readonly Sample[] = [
  extended(
    '2024-051',
    'an extension told in time',
    '2024-04-26',
    [extension, told('2024-04-11'), concluded('2024-04-23')],
    true,
    '2024-04-24',
  ),
  extended(
    '2024-052',
    'an extension told too late',
    '2024-04-26',
    [extension, told('2024-04-19'), concluded('2024-04-23')],
    true,
    '2024-04-16',
  ),
  extended('2024-053', 'an extension that was not told', '2024-04-26', [extension], true),
  extended('2024-054', 'an extension without ground', '2024-04-26', [extension, told('2024-04-11')], false),
  extended('2024-055', 'an extension to be told', '2024-04-11', [extension], true),
  extended('2024-056', 'an extension nobody has judged', '2024-04-26', [extension, told('2024-04-11')], undefined),
]

/** A hearing that has not ended, and a miscount. */
const suspended: Sample = {
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

const miscounted: Sample = {
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

/** The applicant did not come at the time told. */
const deemed: Sample = {
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

const lawful = { id: 'outside', matter: { kind: 'approval', remit: 'outside', approvalNeeded: false } } as const

/** A matter outside the remit, with the certificate delivered. */
const outside: Sample = {
  name: 'a matter outside the remit',
  asOf: '2024-04-26',
  file: {
    id: '2024-081',
    matter: { ...lawful.matter, limits: [{ source: 'promised', amount: 5, unit: 'working-day' }], defects: [] },
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

/** Several departments, the agency service, and conduct under question. */
const agency: Sample = {
  name: 'agency service by several departments',
  asOf: '2024-09-30',
  file: {
    id: '2024-091',
    matter: {
      kind: 'approval',
      agency: 'all',
      departments: [{ id: 'planning' }, { id: 'fire' }, { id: 'housing' }],
      leadDepartment: 'planning',
      handlingMode: 'serial',
      handler: 'li',
      defects: [],
      eligible: true,
      approvalNeeded: true,
      limits: [{ source: 'promised', amount: 15, unit: 'working-day' }],
    },
    units: { planning: { name: '规划局' }, fire: { name: '消防队' }, housing: { name: '住建局' } },
    people,
    acts: [
      { id: 'a1', type: 'apply', at: '2024-09-02T09:00', by: 'person-served', to: 'office', for: 'agency' },
      { id: 'g1', type: 'accept', at: '2024-09-02T10:00', by: 'office', about: 'a1' },
      {
        id: 'k1',
        type: 'compile',
        at: '2024-09-03',
        by: 'planning',
        what: 'parallel-timetable',
        contents: ['procedure', 'time-limit'],
      },
      { id: 'x1', type: 'charge', at: '2024-09-03', by: 'office', for: 'agency', amount: 50, about: 'a1' },
      { id: 'w1', type: 'forward', at: '2024-09-04T09:00', by: 'office', to: 'fire', about: 'a1' },
    ],
    findings: [
      { what: 'extorted', value: true, about: 'matter', by: '纪检组', reason: '索要礼品', at: '2024-09-20' },
      { what: 'uncooperative', value: false, about: 'matter', by: '王强', reason: '配合正常', at: '2024-09-20' },
    ],
  },
}

const punished: Sample = {
  name: 'agency service with a measure taken',
  asOf: '2024-09-30',
  file: {
    ...agency.file,
    id: '2024-092',
    matter: { ...agency.file.matter, handlingMode: 'parallel' },
    acts: [
      ...(agency.file.acts ?? []),
      { id: 'm1', type: 'measure', at: '2024-09-25', by: 'supervisor', to: 'li', kind: 'accountability-severe' },
      { id: 'b1', type: 'accept-benefit', at: '2024-09-12', by: 'li', from: 'person-served', kind: 'gift' },
      { id: 'u1', type: 'supplement', at: '2024-09-10', by: 'person-served', about: 'a1' },
    ],
    findings: [
      { what: 'extorted', value: true, about: 'matter', by: '纪检组', reason: '索要礼品', at: '2024-09-20' },
      { what: 'uncooperative', value: true, about: 'matter', by: '王强', reason: '拒不会签', at: '2024-09-20' },
    ],
  },
}

/** A body over a year: catalogue, windows, publication, an inspection, an absence. */
const unit: Sample = {
  name: 'a body over a year',
  asOf: '2025-01-10',
  file: {
    id: '2024-unit',
    people: { ...people, zhao: { name: '赵敏', post: 'w1' } },
    posts: { w1: { name: '综合窗口', isWindow: true, holders: ['zhao'] } },
    acts: [
      { id: 'i1', type: 'inspect', at: '2024-07-01', by: 'office', to: 'zhao', observed: ['badge-missing'] },
      { id: 'i2', type: 'inspect', at: '2024-07-02', by: 'office', to: 'zhao', observed: ['none'] },
      { id: 'l1', type: 'leave-post', at: '2024-07-03T10:00', by: 'zhao' },
      { id: 'l2', type: 'leave-post', at: '2024-07-04T10:00', by: 'zhao' },
      { id: 'l3', type: 'leave-post', at: '2024-07-05', by: 'zhao' },
      {
        id: 'k1',
        type: 'compile',
        at: '2024-03-01',
        by: 'office',
        what: 'limits-table',
        contents: ['item-name', 'basis', 'conditions', 'time-limit'],
      },
      {
        id: 'q1',
        type: 'publish',
        at: '2024-03-05',
        by: 'office',
        what: ['limits-table'],
        medium: 'website',
        about: 'k1',
      },
      {
        id: 'b1',
        type: 'set-limit',
        at: '2024-03-01',
        by: 'office',
        limit: { source: 'set', amount: 5, unit: 'working-day' },
      },
    ],
    findings: [{ what: 'justified', value: true, about: 'l1', by: '王强', reason: '送医', at: '2024-07-03' }],
    unit: {
      period: { from: '2024-01-01', to: '2024-12-31' },
      officeHours: [
        ['08:00', '12:00'],
        ['13:30', '17:30'],
      ],
      standing: ['responsibility-list'],
      catalogue: [
        { id: 'item-1', limits: [{ source: 'set', amount: 5, unit: 'working-day' }] },
        { id: 'item-2', limits: [] },
      ],
    },
  },
}

/** A log that is not complete, times known by the day alone, and a limit in hours. */
const partial: Sample = {
  name: 'a partial log',
  asOf: '2024-04-26',
  file: {
    id: '2024-101',
    log: 'partial',
    matter: {
      kind: 'approval',
      remit: 'own',
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

const hours: Sample = {
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

/** A major matter that has to be reported to a higher organ, without a limit for it. */
const major: Sample = {
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

/** Every sample. */
export const samples: readonly Sample[] = [
  lateByTheHearing,
  call,
  toldTwice,
  away,
  ...extensions,
  suspended,
  miscounted,
  deemed,
  outside,
  agency,
  punished,
  unit,
  partial,
  hours,
  major,
]
