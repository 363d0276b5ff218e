import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import { judge } from '../../src/judge/judge'
import { file, folder, kept, lateCase, officium, timelyCase } from './support'

const where = folder()
const late = file(where, 'late.yaml', stringify(lateCase))
const timely = file(where, 'timely.json', JSON.stringify(timelyCase))
const scenario = file(
  where,
  'scenario.yaml',
  stringify({
    scenario: '超期两日',
    rulebook: 'county-organs',
    asOf: '2024-03-20',
    interpretations: { 'county-organs:at-once': 'two-hours' },
    case: lateCase,
    expect: { [kept]: 'breached' },
  }),
)
const options = { rulebook: rulebooks['county-organs'], asOf: '2024-03-20' }

describe('officium judge', () => {
  it('lists the verdicts with their reasons, explains what matters, and says what is missing', async () => {
    const { code, out, err } = await officium(['judge', late, '--as-of', '2024-03-20', '--lang', 'zh'])
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).toMatch(/✗ 违反 +3\/b~kept +a1\/limits\[0\] +2024-03-13 +2024年3月15日才完成（d1），超期 2 个工作日。/)
    expect(out).toContain('✗ 违反　《限时办结制》第三条 第二分句前段（county-time-limit#3/b）')
    expect(out).toContain('案卷尚缺')
    expect(out).toContain('（matter.departments）')
    expect(out).not.toMatch(/^ {2}- 不适用/m)
    const { receipt } = judge(lateCase as never, options)
    expect(out).toContain(`county-organs ${receipt.rulebook.hash}`)
    expect(out).toContain(`2024-017 ${receipt.caseFile.hash}`)
  })

  it('hides clauses that were not triggered unless all are wanted', async () => {
    const words = ['judge', late, '--as-of', '2024-03-20', '--lang', 'en', '--clause', 'county-time-limit#4/a']
    expect((await officium(words)).out).not.toMatch(/not triggered +4\/a/)
    expect((await officium([...words, '--all'])).out).toMatch(/- not triggered +4\/a/)
  })

  it('shows one clause, one article, one rule or one regulation', async () => {
    const shown = async (id: string): Promise<readonly string[]> => {
      const { out } = await officium(['judge', late, '--as-of', '2024-03-20', '--json', '--clause', id])
      return (JSON.parse(out) as { verdicts: { rule: string }[] }).verdicts.map(({ rule }) => rule)
    }
    const article = await shown('county-time-limit#3/b')
    expect(article).toContain(kept)
    expect(article.every((rule) => rule.replace(/~.*/, '') === 'county-time-limit#3/b')).toBe(true)
    expect(await shown(kept)).toEqual([kept])
    expect(new Set((await shown('county-time-limit#10')).map((rule) => rule.replace(/~.*/, '')))).toEqual(
      new Set(['county-time-limit#10/a', 'county-time-limit#10/b']),
    )
    expect((await shown('county-time-limit')).every((rule) => rule.startsWith('county-time-limit#'))).toBe(true)
  })

  it('does not take article 1 for article 10', async () => {
    const { out } = await officium([
      'judge',
      late,
      '--as-of',
      '2024-03-20',
      '--json',
      '--clause',
      'county-first-inquiry#1',
    ])
    const { verdicts } = JSON.parse(out) as { verdicts: { clause: string }[] }
    expect(verdicts.every(({ clause }) => /^county-first-inquiry#1(?:\/|$)/.test(clause))).toBe(true)
  })

  it('exits by what it shows: 0 where the clause is kept, 1 where it is breached', async () => {
    expect((await officium(['judge', timely, '--as-of', '2024-03-20', '--clause', kept])).code).toBe(0)
    expect((await officium(['judge', late, '--as-of', '2024-03-20', '--clause', kept])).code).toBe(1)
    expect((await officium(['judge', late, '--as-of', '2024-03-10', '--clause', kept])).code).toBe(0)
  })

  it('gives programs what judge() gives', async () => {
    const { out } = await officium(['judge', late, '--as-of', '2024-03-20', '--json'])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(judge(lateCase as never, options))))
  })

  it('takes day, rulebook and readings from a scenario; the command line wins', async () => {
    type Out = { scenario: string; receipt: { asOf: string; interpretations: object } }
    const own = JSON.parse((await officium(['judge', scenario, '--json'])).out) as Out
    expect(own.scenario).toBe('超期两日')
    expect(own.receipt).toMatchObject({ asOf: '2024-03-20', interpretations: { 'county-organs:at-once': 'two-hours' } })
    const given = await officium([
      'judge',
      scenario,
      '--json',
      '--as-of',
      '2024-03-10',
      '--interpret',
      'county-organs:at-once=same-day',
    ])
    expect((JSON.parse(given.out) as Out).receipt).toMatchObject({
      asOf: '2024-03-10',
      interpretations: { 'county-organs:at-once': 'same-day' },
    })
  })

  it('reads standard input, YAML or JSON', async () => {
    const words = ['judge', '-', '--as-of', '2024-03-20', '--json', '--clause', kept]
    for (const stdin of [stringify(lateCase), JSON.stringify(lateCase), `\ufeff${JSON.stringify(lateCase)}`]) {
      const { code, out } = await officium(words, { stdin })
      expect(code).toBe(1)
      expect(JSON.parse(out)).toMatchObject({ verdicts: [{ status: 'breached', reason: 'done-late' }] })
    }
  })

  it('judges every document of a file, and still judges the others where one cannot be used', async () => {
    const several = `${stringify(timelyCase)}---\n${stringify({ ...lateCase, acts: [{ type: 'aply', at: '2024-02-05', by: 'organ' }] })}---\n${stringify(lateCase)}`
    const { code, out, err } = await officium(
      ['judge', '-', '--as-of', '2024-03-20', '--lang', 'zh', '--clause', kept],
      { stdin: several },
    )
    expect(code).toBe(2)
    expect(out).toContain('案卷 2024-018')
    expect(out).toContain('案卷 2024-017')
    expect(err).toContain('acts[0].type')
  })

  it('fills the blanks of a text', async () => {
    const { out } = await officium([
      'judge',
      late,
      '--as-of',
      '2024-03-20',
      '--json',
      '--param',
      'reply=5wd',
      '--param',
      'visit=2mo',
    ])
    expect(JSON.parse(out)).toMatchObject({
      receipt: { parameters: { reply: { amount: 5, unit: 'working-day' }, visit: { amount: 2, unit: 'month' } } },
    })
  })

  const unusable: readonly (readonly [readonly string[], RegExp])[] = [
    [[late], /--as-of/],
    [[late, '--as-of', 'yesterday'], /yesterday/],
    [[late, '--as-of', '2024-03-20', '--rulebook', 'county-organ'], /"county-organ".*county-organs/],
    [
      [late, '--as-of', '2024-03-20', '--clause', 'county-time-limit#33/b'],
      /no clause "county-time-limit#33\/b".*Did you mean.*county-time-limit#3\/b/,
    ],
    [[late, '--as-of', '2024-03-20', '--interpret', 'promptly'], /county-organs:promptly=same-day/],
    [[late, '--as-of', '2024-03-20', '--interpret', 'county-organs:promptly=never'], /no reading "never"/],
    [[late, '--as-of', '2024-03-20', '--interpret', 'promptly=never'], /no interpretation "promptly"/],
    [[late, '--as-of', '2024-03-20', '--param', 'reply=5'], /period such as 5wd/],
    [['/nowhere/case.yaml', '--as-of', '2024-03-20'], /\/nowhere\/case\.yaml: there is no such file/],
    [[where, '--as-of', '2024-03-20'], /folder/],
  ]
  it.each(unusable)('cannot use %j', async (words, message) => {
    const { code, out, err } = await officium(['judge', ...words])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})
