import { describe, expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { explain } from '../../src/explain'
import { judge, type Verdict } from '../../src/index'
import { verdict } from './told'

const rulebook = rulebooks['county-organs']

describe('who came, and how', () => {
  const contact = (by: string, channel: string) =>
    judge(
      {
        id: 'x',
        people: { zhang: { name: '张三' }, li: {} },
        acts: [{ id: 'c1', type: 'contact', at: '2024-03-04T09:00', by, channel: channel as 'visit' }],
      },
      { rulebook, asOf: '2024-03-05' },
    ).verdicts.find(({ occasion }) => occasion?.id === 'c1')

  test.each([
    ['zhang', 'phone', '张三来电（c1）', 'A telephone call from 张三 on 4 March 2024, 09:00 (c1)'],
    ['person-served', 'visit', '服务对象来访（c1）', 'A visit from the person served on 4 March 2024, 09:00 (c1)'],
    ['person-served', 'letter', '服务对象来函（c1）', 'A letter from the person served on 4 March 2024, 09:00 (c1)'],
    ['li', 'e-mail', 'li 发来电子邮件（c1）', 'An e-mail from li on 4 March 2024, 09:00 (c1)'],
  ])('%s by %s', (by, channel, zhText, enText) => {
    const one = contact(by, channel)
    if (one === undefined) throw new RangeError('no verdict')
    expect(explain(one, 'zh')).toContain(`情形：2024年3月4日9时，${zhText}。`)
    expect(explain(one, 'en')).toContain(`Occasion: ${enText}.`)
  })

  test('an application says in what way it came, and any act who did it', () => {
    const one = verdict('an application concluded two working days late', 'county-time-limit#7/a')
    const told = (occasion: Verdict['occasion']) => [
      explain({ ...one, occasion }, 'zh'),
      explain({ ...one, occasion }, 'en'),
    ]
    const apply = told({ kind: 'act', id: 'a1', act: 'apply', at: '2024-03-04', by: '张三', channel: 'letter' })
    expect(apply[0]).toContain('情形：2024年3月4日，张三以信函提出申请（a1）。')
    expect(apply[1]).toContain('Occasion: An application from 张三 by letter on 4 March 2024 (a1).')
    const accept = told({ kind: 'act', id: 'g1', act: 'accept', at: '2024-03-04', by: 'office' })
    expect(accept[0]).toContain('办公室受理（g1）。')
    expect(accept[1]).toContain('An acceptance by the office on 4 March 2024 (g1).')
    // A verdict that was stored before it said who came.
    expect(told({ kind: 'act', id: 'c1', act: 'contact' })[0]).toContain('情形：来访、来电或来函（c1）。')
  })
})

test('an application that was received later runs from its receipt', () => {
  const { verdicts } = judge(
    {
      id: 'x',
      matter: { defects: [], limits: [{ source: 'promised', amount: 5, unit: 'working-day' }] },
      acts: [
        { id: 'a1', type: 'apply', at: '2024-03-01', by: 'person-served', channel: 'letter' },
        { id: 'v1', type: 'receive', at: '2024-03-04', by: 'office', about: 'a1' },
      ],
    },
    { rulebook, asOf: '2024-03-05' },
  )
  const one = verdicts.find(({ time }) => time?.startAct !== undefined)
  if (one === undefined) throw new RangeError('no verdict')
  expect(explain(one, 'zh')).toContain('承诺时限 5 个工作日，自2024年3月4日收件（v1）之次日起算，2024年3月11日届满。')
  expect(explain(one, 'en')).toContain(
    'counted from the day after the reception on 4 March 2024 (v1); it ends on 11 March 2024.',
  )
})
