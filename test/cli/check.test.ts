import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { file, folder, kept, lateCase, officium, timelyCase } from './support'

const where = folder()
const scenario = (title: string, expect: object, subject: object = lateCase): string =>
  stringify({ scenario: title, rulebook: 'county-organs', asOf: '2024-03-20', case: subject, expect })

mkdirSync(join(where, 'good', 'deeper'), { recursive: true })
mkdirSync(join(where, 'good', 'node_modules'))
const good = join(where, 'good')
file(
  good,
  'late.yaml',
  scenario('超期', { [kept]: { status: 'breached', due: '2024-03-13', late: 2, mentions: ['听证', '春节'] } }),
)
file(
  join(good, 'deeper'),
  'two.yml',
  `${scenario('甲', { [kept]: 'breached' })}---\n${scenario('乙', { [kept]: 'fulfilled' }, timelyCase)}`,
)
file(
  join(good, 'deeper'),
  'list.json',
  JSON.stringify([
    {
      scenario: '丙',
      rulebook: 'county-organs',
      asOf: '2024-03-20',
      case: timelyCase,
      expect: { [kept]: 'fulfilled' },
    },
  ]),
)
file(join(good, 'node_modules'), 'other.yaml', 'not: a scenario')
file(good, '.hidden.yaml', 'not: a scenario')
file(good, 'notes.txt', 'nothing')
symlinkSync(good, join(good, 'loop'))
const failing = file(
  where,
  'failing.yaml',
  scenario('误以为按时', { [kept]: { status: 'fulfilled', due: '2024-03-15' } }),
)
const broken = file(where, 'broken.yaml', scenario('笔误', { 'county-time-limit#3b': 'breached' }))

describe('officium check', () => {
  it('runs every scenario below a folder and passes where all come as expected', async () => {
    const { code, out, err } = await officium(['check', good, '--lang', 'zh'])
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const title of ['超期', '甲', '乙', '丙']) expect(out).toContain(`✓ ${title}`)
    expect(out).toContain('4 个相符，0 个不符')
  })

  it('says what was expected, what came, and why', async () => {
    const { code, out } = await officium(['check', failing, good, '--lang', 'zh'])
    expect(code).toBe(1)
    expect(out).toMatch(/✗ 误以为按时 {2}.*failing\.yaml:1/)
    expect(out).toContain(`${kept}  a1/limits[0]`)
    expect(out).toContain('结论：应为 "fulfilled"，实为 "breached"；到期：应为 "2024-03-15"，实为 "2024-03-13"')
    expect(out).toContain('| ✗ 违反　《限时办结制》')
    expect(out).toContain('4 个相符，1 个不符')
  })

  it('says so in English too', async () => {
    const { out } = await officium(['check', failing, '--lang', 'en'])
    expect(out).toContain('status: expected "fulfilled", got "breached"; due: expected "2024-03-15", got "2024-03-13"')
    expect(out).toContain('0 passed, 1 failed')
  })

  it('still runs the others where a file cannot be used', async () => {
    const { code, out, err } = await officium(['check', broken, '/nowhere.yaml', good])
    expect(code).toBe(2)
    expect(err).toMatch(/broken\.yaml:\d+:3: .*"county-time-limit#3b".*Did you mean: county-time-limit#3\/b/)
    expect(err).toContain('/nowhere.yaml: there is no such file')
    expect(out).toContain('4 passed, 0 failed, 2 problems')
  })

  it('gives programs every result and every problem', async () => {
    const { code, out } = await officium(['check', failing, broken, '--json'])
    expect(code).toBe(2)
    const { scenarios, problems } = JSON.parse(out)
    expect(scenarios).toMatchObject([
      {
        line: 1,
        result: {
          scenario: '误以为按时',
          passed: false,
          differences: [
            { clause: kept, wrong: [{ field: 'status', expected: 'fulfilled', actual: 'breached' }, { field: 'due' }] },
          ],
        },
      },
    ])
    expect(problems).toMatchObject([{ code: 'unknown-clause', path: 'expect.county-time-limit#3b' }])
  })

  const unusable: readonly (readonly [string, string, RegExp])[] = [
    ['a bare case file', stringify(lateCase), /there is no key "id"|scenario/],
    ['an unknown key', scenario('x', {}).replace('asOf', 'asof'), /"asof".*asOf/],
    ['an unknown status', scenario('x', { [kept]: 'breeched' }), /"breeched".*breached/],
    ['an unknown rulebook', scenario('x', {}).replace('county-organs', 'county-organ'), /county-organs/],
    [
      'a number for a text',
      'scenario: 7\nrulebook: county-organs\nasOf: 2024-03-20\ncase: { id: a }\nexpect: {}\n',
      /:1:1: scenario: cannot be 7.*text/,
    ],
    ['an unknown reading', `${scenario('x', {})}interpretations: { nothing: x }\n`, /no interpretation "nothing"/],
  ]
  it.each(unusable)('cannot use %s', async (_what, content, message) => {
    const { code, err } = await officium(['check', file(where, 'unusable.yaml', content)])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it('does not call an empty folder a success', async () => {
    mkdirSync(join(where, 'none'))
    const { code, err } = await officium(['check', join(where, 'none')])
    expect(code).toBe(2)
    expect(err).toContain('holds no .yaml')
  })
})
