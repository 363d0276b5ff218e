import { describe, expect, it } from 'vitest'
import { judgeWithEngine } from '../../src/engine'
import {
  act,
  type CaseFileInput,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  duty,
  each,
  eachBreach,
  explain,
  found,
  judge,
  ladder,
  sameDay,
} from '../../src/index'
import { paramsOf } from '../../src/rule/condition'

const text = (zh: string, en: string) => ({ zh, en })
const whole = paramsOf({ of: ['desk-service'], window: 'rolling-year', same: 'person' })

const desk = defineRulebook({
  id: 'desk',
  institution: text('窗口', 'Desk'),
  regulations: [
    defineRegulation({
      id: 'desk-service',
      title: text('窗口服务办法', 'Desk service'),
      system: 'first-inquiry',
      clauses: [
        clause(
          '1',
          '第一条',
          text('来访当日答复', 'A visit is answered the same day'),
          duty({ on: each('contact'), by: 'first-asked', must: act('answer'), within: sameDay }),
        ),
        clause(
          '2',
          '第二条',
          text('情节较轻的批评教育，严重的调离', 'Minor: criticism; serious: transfer'),
          ladder({
            on: eachBreach('1'),
            rungs: [
              { name: 'minor', when: found('severity', ['minor', 'graver']), measures: ['criticise'] },
              { name: 'serious', when: found('severity', ['serious', 'very-serious']), measures: ['transfer-post'] },
            ],
            decider: 'unit-head',
            liable: ['staff'],
          }),
        ),
        clause(
          '3',
          '第三条',
          text('一年内两次以上的诫勉', 'Twice within a year: admonition'),
          ladder({
            on: eachBreach(),
            trigger: check('breach.count', 'greaterThanInclusive', 2, whole),
            rungs: [{ measures: ['oral-admonition'] }],
            decider: 'unit-head',
            liable: ['staff'],
          }),
        ),
      ],
    }),
  ],
})

const visit = (id: string, at: string, to = 'zhang') =>
  ({ id, type: 'contact', at, by: 'person-served', to, channel: 'visit' }) as const
const file = (rest: Partial<CaseFileInput> = {}): CaseFileInput => ({
  id: 'B-1',
  people: { zhang: { name: '张伟' }, li: { name: '李霞' } },
  acts: [visit('c1', '2023-03-14T09:00'), visit('c2', '2024-03-14T09:00'), visit('c3', '2024-03-18T09:00', 'li')],
  ...rest,
})
const verdicts = (caseFile: CaseFileInput, rule: string) =>
  judge(caseFile, { rulebook: desk, asOf: '2024-04-01' }).verdicts.filter((verdict) =>
    verdict.rule.startsWith(`desk-service#${rule}`),
  )
const at = '2024-03-20T09:00'
const severe = (about: string, value: 'minor' | 'serious') =>
  ({ what: 'severity', value, about, by: '督查科', reason: '查实', at }) as const

describe('a breach as an occasion', () => {
  it('leads to the rung of its own gravity, and asks for the gravity where nobody has found it', () => {
    const found = verdicts(file({ findings: [severe('c1', 'minor'), severe('c2', 'serious')] }), '2~serious')
    expect(found.map(({ occasion, status }) => [occasion?.id, status])).toEqual([
      ['desk-service#1@c1', 'not-triggered'],
      ['desk-service#1@c2', 'pending'],
      ['desk-service#1@c3', 'needs-judgement'],
    ])
    expect(found[1]?.proposal).toMatchObject({ measures: ['transfer-post'], decider: 'unit-head' })
  })

  it('is fulfilled by a measure against the person whose breach it is, and by no other', () => {
    const measure = (to: string) => ({ id: 'm1', type: 'measure', kind: 'criticise', at, by: 'unit-head', to }) as const
    const acts = (to: string) => [...(file().acts ?? []), measure(to)]
    const of = (to: string) =>
      verdicts(file({ acts: acts(to), findings: [severe('c2', 'minor')] }), '2~minor').map(({ status }) => status)
    expect(of('zhang')).toEqual(['needs-judgement', 'fulfilled', 'needs-judgement'])
    expect(of('li')).toEqual(['needs-judgement', 'pending', 'needs-judgement'])
  })

  it('is counted back a year to the corresponding day, by person', () => {
    expect(verdicts(file(), '3').map(({ status }) => status)).toEqual(['not-triggered', 'pending', 'not-triggered'])
    const later = file({ acts: [visit('c1', '2023-03-13T09:00'), visit('c2', '2024-03-14T09:00')] })
    expect(verdicts(later, '3').map(({ status }) => status)).toEqual(['not-triggered', 'not-triggered'])
  })

  it('can be found by a person where the log is silent', () => {
    const found = {
      what: 'breach',
      value: true,
      about: 'zhang',
      clause: 'desk-service#1',
      by: '督查科',
      reason: '信访查实',
      at,
    } as const
    const one = file({ acts: [visit('c2', '2024-03-14T09:00')], findings: [found] })
    expect(verdicts(one, '3').map(({ occasion, status }) => [occasion?.id, status])).toEqual([
      ['desk-service#1@c2', 'not-triggered'],
      ['desk-service#1@zhang', 'pending'],
    ])
  })

  it('is not there where nothing was breached', () => {
    expect(verdicts(file({ acts: [] }), '2~minor').map(({ status, reason }) => [status, reason])).toEqual([
      ['not-triggered', 'no-occasion'],
    ])
  })

  it('is explained by the clause that was breached, in both languages', () => {
    const [first] = verdicts(file(), '2~minor')
    if (first === undefined) throw new Error('no verdict')
    expect(explain(first, 'zh')).toContain(
      '情形：违反《窗口服务办法》第一条（desk-service#1）的行为：2023年3月14日9时，服务对象来访（c1）。',
    )
    expect(explain(first, 'en')).toContain(
      'Occasion: A breach of Desk service, article 1 (desk-service#1): A visit from the person served',
    )
  })

  it('is judged alike by json-rules-engine', async () => {
    const options = { rulebook: desk, asOf: '2024-04-01' }
    const one = file({ findings: [severe('c1', 'minor')] })
    expect(await judgeWithEngine(one, options)).toEqual(judge(one, options))
  })

  it('must be of a clause that exists', () => {
    const wrong = clause(
      '1',
      '第一条',
      text('一', 'one'),
      ladder({ on: eachBreach('9'), rungs: [{ measures: ['criticise'] }], decider: 'unit-head', liable: ['staff'] }),
    )
    const regulation = defineRegulation({ id: 'x', title: text('一', 'x'), system: 'other', clauses: [wrong] })
    expect(() => defineRulebook({ id: 'x', institution: text('一', 'x'), regulations: [regulation] }).rules).toThrow(
      'breaches of "x#9"',
    )
  })
})
