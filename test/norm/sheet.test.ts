import { describe, expect, it } from 'vitest'
import { judgeWithEngine } from '../../src/engine'
import {
  type CaseFileInput,
  clause,
  defineRegulation,
  defineRulebook,
  each,
  explain,
  found,
  judge,
  onceForTheUnit,
  score,
  sheet,
} from '../../src/index'

const text = (zh: string, en: string) => ({ zh, en })

const hall = defineRulebook({
  id: 'hall',
  institution: text('大厅', 'Hall'),
  regulations: [
    defineRegulation({
      id: 'hall-assessment',
      title: text('考核办法', 'Assessment'),
      system: 'assessment',
      clauses: [
        clause('0', '第一条', text('基本分二十分', 'Twenty points'), sheet({ base: 20 })),
        clause('1', '第二条', text('在岗十五分', 'Presence: fifteen points'), sheet({ category: '1', base: 15 })),
        clause(
          '1.1',
          '第二条第一项',
          text('离岗一次扣四分', 'Four points for each absence'),
          score({ on: each('leave-post'), by: 'unit', when: found('justified', false), points: -4, category: '1' }),
        ),
        clause('2', '第三条', text('时限五分', 'Time limits: five points'), sheet({ category: '2', base: 5 })),
        clause(
          '2.1',
          '第三条第一项',
          text('按时办结率每降低一个百分点扣零点二分', '0.2 points for each per cent that is late'),
          score({
            on: onceForTheUnit,
            by: 'unit',
            points: -0.2,
            category: '2',
            perStep: { rate: 'unit.onTimeRate', below: 100, step: 1 },
          }),
        ),
        clause('3', '第四条', text('其他', 'Other'), sheet({ category: '3', base: null })),
        clause(
          '3.1',
          '第四条第一项',
          text('表扬每件加一至三分，最多五分', 'Praise: one to three points each, five at most'),
          score({ on: each('praise'), by: 'unit', points: [1, 3], category: '3', cap: 5 }),
        ),
        clause('4', '第五条', text('扣完为止', 'Down to zero'), sheet({ floor: 'category' })),
        clause('5', '第六条', text('十六分合格', 'Sixteen passes'), sheet({ pass: 16 })),
        clause('6', '第七条', text('加分不封顶', 'No limit to bonuses'), sheet({ uncapped: true })),
      ],
    }),
  ],
})

const options = { rulebook: hall, asOf: '2024-04-01' }
const absence = (id: string, at: string) => ({ id, type: 'leave-post', at, by: 'zhang', kind: 'private' }) as const
const praise = (id: string, at = '2024-02-05') => ({ id, type: 'praise', at, by: 'public', source: 'people' }) as const
const finding = (what: 'justified' | 'awarded-points', about: string, value: boolean | number) =>
  ({ what, value, about, by: '考核组', reason: '核实', at: '2024-03-30' }) as never
type Log = Pick<CaseFileInput, 'acts' | 'findings'>
const file = (
  { acts = [], findings = [] }: Log,
  matters: NonNullable<NonNullable<CaseFileInput['unit']>['matters']> = [],
): CaseFileInput => ({
  id: 'U-1',
  people: { zhang: { name: '张伟' } },
  unit: { period: { from: '2024-01-01', to: '2024-03-31' }, matters },
  acts,
  findings,
})
const verdict = (caseFile: CaseFileInput, id: string) => {
  const found = judge(caseFile, options).verdicts.find(({ rule }) => rule === `hall-assessment#${id}`)
  if (found === undefined) throw new Error(`no verdict on ${id}`)
  return found
}
const total = (caseFile: CaseFileInput) => verdict(caseFile, '5').sheet?.total

describe('a score sheet', () => {
  it('starts at the base points and passes at the mark itself', () => {
    expect(total(file({}))).toEqual({ from: 20, to: 20 })
    const one = file({ acts: [absence('a1', '2024-01-08T09:00')], findings: [finding('justified', 'a1', false)] })
    expect(total(one)).toEqual({ from: 16, to: 16 })
    expect(verdict(one, '5')).toMatchObject({ status: 'fulfilled', reason: 'passed' })
    expect(verdict(one, '1').points).toEqual({ from: 11, to: 11, unit: 'point' })
  })

  it('stops deducting where a category is used up, and says so', () => {
    const ids = ['a1', 'a2', 'a3', 'a4']
    const four = file({
      acts: ids.map((id) => absence(id, '2024-01-08T09:00')),
      findings: ids.map((id) => finding('justified', id, false)),
    })
    expect(total(four)).toEqual({ from: 5, to: 5 })
    expect(verdict(four, '5').status).toBe('breached')
    expect(verdict(four, '4').status).toBe('fulfilled')
    expect(verdict(file({}), '4').status).toBe('not-triggered')
  })

  it('is an interval while a finding is open, and asks for it where it matters', () => {
    const open = file({
      acts: [absence('a1', '2024-01-08T09:00'), absence('a2', '2024-01-09T09:00')],
      findings: [finding('justified', 'a1', false)],
    })
    expect(total(open)).toEqual({ from: 12, to: 16 })
    expect(verdict(open, '5')).toMatchObject({
      status: 'needs-judgement',
      missing: [{ kind: 'finding', what: 'justified', about: 'a2' }],
    })
  })

  it('takes the number that a person fixes within a range, and no other', () => {
    expect(total(file({ acts: [praise('p1')] }))).toEqual({ from: 21, to: 23 })
    expect(total(file({ acts: [praise('p1')], findings: [finding('awarded-points', 'p1', 2.5)] }))).toEqual({
      from: 22.5,
      to: 22.5,
    })
    expect(total(file({ acts: [praise('p1')], findings: [finding('awarded-points', 'p1', 9)] }))).toEqual({
      from: 21,
      to: 23,
    })
    expect(verdict(file({ acts: [praise('p1')] }), '6').status).toBe('fulfilled')
  })

  it('caps what a clause gives in one period', () => {
    const ids = ['p1', 'p2', 'p3']
    const three = (points: number) =>
      file({ acts: ids.map((id) => praise(id)), findings: ids.map((id) => finding('awarded-points', id, points)) })
    expect(total(three(1))).toEqual({ from: 23, to: 23 })
    expect(total(three(2))).toEqual({ from: 25, to: 25 })
  })

  it('counts full steps of a rate alone', () => {
    const due = { receivedAt: '2024-01-02', dueAt: '2024-01-10' }
    const matters = (late: number, all: number) =>
      Array.from({ length: all }, (_, i) => ({
        id: `m${i}`,
        ...due,
        concludedAt: i < late ? '2024-01-11' : '2024-01-10',
      }))
    expect(total(file({}, matters(1, 200)))).toEqual({ from: 20, to: 20 })
    expect(total(file({}, matters(1, 100)))).toEqual({ from: 19.8, to: 19.8 })
    expect(total(file({}, matters(1, 8)))).toEqual({ from: 17.6, to: 17.6 })
  })

  it('leaves out what happened outside the period', () => {
    const late = file({ acts: [absence('a1', '2024-04-01T09:00')], findings: [finding('justified', 'a1', false)] })
    expect(total(late)).toEqual({ from: 20, to: 20 })
  })

  it('is told category by category, in both languages', () => {
    const one = file({
      acts: [absence('a1', '2024-01-08T09:00'), praise('p1')],
      findings: [finding('justified', 'a1', false)],
    })
    expect(explain(verdict(one, '5'), 'zh')).toContain(
      '得分表：第二条（基本分 15 分）：扣 4 分，计 11 分；第三条（基本分 5 分）：计 5 分；第四条：加 1 至 3 分；合计 17 至 19 分，合格分为 16 分。',
    )
    expect(explain(verdict(one, '5'), 'en')).toContain(
      'Article 2 (base 15 points): 4 points deducted, 11 left; article 3 (base 5 points): 5 points',
    )
  })

  it('is judged alike by json-rules-engine', async () => {
    const one = file({ acts: [absence('a1', '2024-01-08T09:00'), praise('p1')] })
    expect(await judgeWithEngine(one, options)).toEqual(judge(one, options))
  })

  it('has one clause for its pass mark', () => {
    const pass = (id: string) => clause(id, '第一条', text('一', 'one'), sheet({ pass: 60 }))
    expect(() =>
      defineRegulation({ id: 'x', title: text('一', 'x'), system: 'assessment', clauses: [pass('1'), pass('2')] }),
    ).toThrow('score sheet')
  })
})
