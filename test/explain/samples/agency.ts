import { people, type Sample } from './sample'

/** Several departments, the agency service, and conduct under question. */
export const agency: Sample = {
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

export const punished: Sample = {
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
