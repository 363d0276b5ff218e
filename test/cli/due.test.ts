import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline } from '../../src/time'
import { textWidth } from '../../src/cli/width'
import { officium } from './support'

const hearing = ['due', '--from', '2024-02-05', '--days', '20', '--exclude', '2024-02-20..2024-02-22=听证']

describe('officium due', () => {
  it('says the day in a sentence, draws the weeks, and lists the runs', async () => {
    const { code, out, err } = await officium([...hearing, '--lang', 'zh'])
    expect(code).toBe(0)
    expect(err).toBe('')
    const lines = out.split('\n')
    expect(lines[0]).toBe('2024-03-13')
    expect(out.replaceAll('\n', '')).toContain(
      '自2024年2月5日（星期一）起（当日不计），20个工作日，扣除不计入的3日，于2024年3月13日（星期三）届满。',
    )
    const strip = lines.slice(lines.findIndex((line) => line.includes('一     二')))
    expect(strip.slice(0, 8)).toEqual([
      '            一     二     三       四     五     六     日',
      '2024-02-05   5 起   6 1    7 2      8 3    9 4   10 假  11 假',
      '2024-02-12  12 假  13 假  14 假    15 假  16 假  17 假  18 5班',
      '2024-02-19  19 6   20 停  21 停    22 停  23 7   24 -   25 -',
      '2024-02-26  26 8   27 9   28 10    29 11   1 12   2 -    3 -',
      '2024-03-04   4 13   5 14   6 15     7 16   8 17   9 -   10 -',
      '2024-03-11  11 18  12 19  13 [20]',
      '起 起算之日，不计入；数字 计入的第几日；班 调休上班；- 休息日；假 法定节假日及调休；停 不计入',
    ])
    expect(out).toContain('[ ] 届满之日')
    expect(out).toContain('国办发明电〔2023〕7号')
    expect(out).toContain('听证')
  })

  it('speaks English', async () => {
    const { out } = await officium([...hearing, '--lang', 'en'])
    expect(out.replaceAll('\n', ' ')).toContain(
      '20 working days from Monday, 5 February 2024 (that day is not counted), leaving out 3 days: the period ends on Wednesday, 13 March 2024.',
    )
    expect(out).toContain('[ ] the due day')
  })

  it('gives programs what deadline() gives', async () => {
    const { code, out } = await officium([...hearing, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(
      deadline({
        start: '2024-02-05',
        period: { amount: 20, unit: 'working-day' },
        excluded: [{ from: '2024-02-20', to: '2024-02-22', ground: '听证' }],
      }),
    )
  })

  const dues: readonly (readonly [string, string])[] = [
    ['--from 2024-01-31 --days 1 --unit month', '2024-02-29'],
    ['--from 2024-02-05 --days 20 --extend 10', '2024-03-22'],
    ['--from 2024-01-31 --days 1 --unit month --extend 1mo', '2024-04-01'],
    ['--from 2024-02-05 --days 20 --calendar weekend-only', '2024-03-04'],
    ['--from 2020-01-20 --days 5', '2020-02-04'],
    ['--from 2020-01-20 --days 5 --as-published 2020-01-20', '2020-02-01'],
    ['--from 2024-02-05T16:30 --days 24 --unit hour', '2024-02-06T16:30'],
    [
      '--from 2024-02-05T16:40 --days 90 --unit office-minute --office-hours 09:00-12:00,13:30-17:30',
      '2024-02-06T09:40',
    ],
    ['--from 2024-03-28 --days 2 --unit week', '2024-04-11'],
  ]
  it.each(dues)('%s ends on %s', async (words, due) => {
    const { code, out } = await officium(['due', ...words.split(' ')])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(due)
  })

  it('says when the end is open because an exclusion still runs', async () => {
    const { code, out } = await officium([
      'due',
      '--from',
      '2024-02-05',
      '--days',
      '20',
      '--exclude',
      '2024-02-20..=听证',
      '--lang',
      'zh',
    ])
    expect(code).toBe(0)
    expect(out.replaceAll('\n', '')).toContain('届满之日待定')
  })

  it('refuses to guess beyond the calendar, and marks an answer that was allowed to', async () => {
    const beyond = ['due', '--from', '2026-12-20', '--days', '20', '--lang', 'zh']
    const refused = await officium(beyond)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('只涵盖')
    const allowed = await officium([...beyond, '--beyond-coverage', 'provisional'])
    expect(allowed.code).toBe(0)
    expect(allowed.out.replaceAll('\n', '')).toContain('仅供参考')
  })

  it('leaves the drawing out where it would run over more than a year', async () => {
    const { out } = await officium(['due', '--from', '2020-01-02', '--days', '3', '--unit', 'year', '--lang', 'en'])
    expect(out).not.toContain('Mon    Tue')
    expect(out).toContain('2023')
  })

  it('numbers as many days as the period has, and draws each day of the ledger once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), async (offset, amount) => {
        const start = new Date(Date.UTC(2018, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)
        const { out } = await officium(['due', '--from', start, '--days', String(amount), '--lang', 'en'])
        const rows = out.split('\n').filter((line) => /^\d{4}-\d\d-\d\d {2}/.test(line))
        const cells = rows.flatMap((row) => row.slice(10).match(/\d+ (?:\[?\d+[w+]?\]?|[A-Za-z-])/g) ?? [])
        const numbers = cells.flatMap((cell) => /^\d+ \[?(\d+)/.exec(cell)?.[1] ?? []).map(Number)
        expect(numbers).toEqual(Array.from({ length: amount }, (_, index) => index + 1))
        const { ledger } = deadline({ start, period: { amount, unit: 'working-day' } })
        expect(cells.length).toBe(ledger.reduce((sum, run) => sum + run.days, 0))
        expect(cells.filter((cell) => cell.includes('['))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps columns under each other whatever the script', async () => {
    const { out } = await officium([...hearing, '--lang', 'zh'])
    const rows = out.split('\n').filter((line) => /^\d{4}-\d\d-\d\d {2}/.test(line))
    const starts = rows.slice(1, 3).map((row) => {
      const at = row.indexOf(row.includes('18 ') ? '18 ' : '25 ')
      return textWidth(row.slice(0, at))
    })
    expect(starts[0]).toBe(starts[1])
  })

  const unusable: readonly (readonly [string, RegExp])[] = [
    ['', /--from/],
    ['--from 2024-02-05', /--days/],
    ['--from 2024-02-30 --days 3', /2024-02-30/],
    ['--from 05.02.2024 --days 3', /YYYY-MM-DD/],
    ['--from 2024-02-05 --days many', /whole number/],
    ['--from 2024-02-05 --days -3', /--days|whole number/],
    ['--from 2024-02-05 --days 3 --unit fortnight', /Choose one of: working-day/],
    ['--from 2024-02-05 --days 3 --exclude 2024-02-06', /FROM\.\.TO=REASON/],
    ['--from 2024-02-05 --days 3 --exclude 2024-02-09..2024-02-06=x', /2024-02-09/],
    ['--from 2024-02-05 --days 3 --extend 2q', /period such as 5wd/],
    ['--from 2024-02-05 --days 3 --extend 2h', /hour/],
    ['--from 2024-02-05 --days 3 --calendar weekend-only --as-published 2024-01-01', /China only/],
    ['--from 2024-02-05T10:00 --days 3 --unit office-minute', /office/i],
    ['--from 2024-02-05T10:00 --days 3 --unit office-minute --office-hours 9-5', /"9"/],
  ]
  it.each(unusable)('cannot use: %s', async (words, message) => {
    const { code, out, err } = await officium(['due', ...words.split(' ').filter((word) => word !== '')])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})
