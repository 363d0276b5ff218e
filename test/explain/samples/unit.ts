import { people, type Sample } from './sample'

/** A body over a year: catalogue, windows, publication, an inspection, an absence. */
export const unit: Sample = {
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
