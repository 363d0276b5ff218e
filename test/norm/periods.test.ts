import { describe, expect, it } from 'vitest'
import {
  act,
  before,
  type CaseFileInput,
  clause,
  defineRegulation,
  defineRulebook,
  duty,
  each,
  eachLimit,
  extension,
  interpretation,
  judge,
  theLimit,
  within,
} from '../../src/index'

const text = (zh: string, en: string) => ({ zh, en })
const basis = interpretation({
  id: 'desk:basis',
  clause: 'desk-limit#1',
  question: text('“天”是工作日还是自然日', 'Is a day a working day?'),
  options: { working: { text: text('工作日', 'working day') }, calendar: { text: text('自然日', 'calendar day') } },
  default: 'calendar',
  ground: text('未写明', 'not said'),
})

const desk = defineRulebook({
  id: 'desk',
  institution: text('窗口', 'Desk'),
  regulations: [
    defineRegulation({
      id: 'desk-limit',
      title: text('时限', 'Limits'),
      system: 'time-limit',
      interpretations: [basis],
      clauses: [
        clause(
          '1',
          '第一条',
          text('三天内办结', 'Within three days'),
          duty({ on: each('accept'), by: 'organ', must: act('conclude'), within: within(3, 'day', basis) }),
        ),
        clause(
          '2',
          '第二条',
          text('到期前三天告知', 'Told three days before expiry'),
          duty({
            on: eachLimit('accept'),
            by: 'organ',
            must: act('notify'),
            within: before(theLimit('desk-limit'), 3, 'day', basis),
          }),
        ),
        clause(
          '3',
          '第三条',
          text('延期提前三天告知', 'An extension is told three days before'),
          extension({ notice: act('notify', { contents: ['new-limit'] }), lead: { amount: 3, unit: 'day', basis } }),
        ),
      ],
    }),
  ],
})

const file = (notifiedAt: string): CaseFileInput => ({
  id: 'P-1',
  matter: { limits: [{ source: 'promised', amount: 10, unit: 'working-day' }] },
  acts: [
    { id: 'g1', type: 'accept', at: '2024-04-30T09:00', by: 'organ' },
    { id: 'n1', type: 'notify', at: notifiedAt, by: 'organ', about: 'g1', contents: ['new-limit'] },
    {
      id: 'x1',
      type: 'extend',
      at: notifiedAt,
      by: 'organ',
      about: 'g1',
      limit: { source: 'set', amount: 5, unit: 'working-day' },
    },
  ],
})
const verdict = (id: string, notifiedAt = '2024-05-10T09:00', reading?: 'working') =>
  judge(file(notifiedAt), {
    rulebook: desk,
    asOf: '2024-07-01',
    ...(reading && { interpretations: { 'desk:basis': reading } }),
  }).verdicts.find(({ clause }) => clause === `desk-limit#${id}`)

describe('a period in bare days', () => {
  it('is counted as the interpretation reads it: calendar days roll off the May Day rest, working days skip it', () => {
    expect(verdict('1')?.time?.due).toBe('2024-05-06')
    expect(verdict('1', '2024-05-10T09:00', 'working')?.time?.due).toBe('2024-05-08')
    expect(verdict('1')?.interpretations.map(({ id }) => id)).toEqual(['desk:basis'])
  })
})

describe('a period before the end of another', () => {
  // Ten working days from 30 April: 6-11 May are six (11 May is a make-up Saturday), 13-16 May four.
  it('leaves out the last day of the other, and is kept on the third day before', () => {
    expect(verdict('2', '2024-05-13T23:00')).toMatchObject({ status: 'fulfilled', time: { due: '2024-05-20' } })
  })
})

describe('an extension that has to be told some days before', () => {
  it('moves the limit when told on the third day before, and not on the second', () => {
    expect(verdict('3', '2024-05-13T23:00')?.status).toBe('fulfilled')
    expect(verdict('3', '2024-05-14T09:00')).toMatchObject({ status: 'breached', reason: 'extended-too-late' })
  })
})
