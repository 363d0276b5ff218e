import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { rulebooks } from '../../rules'
import { judge } from '../../src/judge/judge'
import { statuses } from '../../src/rule/rule'
import { file, folder, kept, lateCase, officium, timelyCase } from './support'

const where = folder()
const county = ['--rulebook', 'county-organs', '--as-of', '2024-03-20']
const lines = (...cases: readonly unknown[]): string =>
  `${cases.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')}\n`
const read = (path: string): readonly Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('officium audit', () => {
  it('counts what judge() gives for each case', async () => {
    const { code, out, err } = await officium(['audit', '-', ...county, '--json'], {
      stdin: lines(lateCase, timelyCase, lateCase),
    })
    expect(code).toBe(1)
    expect(err).toBe('')
    const summary = JSON.parse(out)
    const verdicts = [lateCase, timelyCase, lateCase].flatMap(
      (one) => judge(one as never, { rulebook: rulebooks['county-organs'], asOf: '2024-03-20' }).verdicts,
    )
    for (const status of statuses)
      expect(summary.verdicts[status]).toBe(verdicts.filter((verdict) => verdict.status === status).length)
    const ofClause = summary.clauses.find(({ clause }: { clause: string }) => clause === 'county-time-limit#3/b')
    expect(ofClause.verdicts).toMatchObject({ breached: 2, fulfilled: 1 })
    expect(summary).toMatchObject({
      cases: 3,
      rejected: 0,
      receipt: { rulebook: { id: 'county-organs', hash: rulebooks['county-organs'].hash }, asOf: '2024-03-20' },
    })
  })

  it('prints the counts by clause and the cases longest overdue', async () => {
    const { out } = await officium(['audit', '-', ...county, '--lang', 'zh'], { stdin: lines(lateCase, timelyCase) })
    expect(out).toContain('案卷 2 份，其中 2 份有违反；不能用的行 0。')
    expect(out).toMatch(/county-time-limit#3\/b +第三条 第二分句前段 +1 +1/)
    expect(out).toMatch(/ 1 {2}2024-017 {2}county-time-limit#3\/b +2024-03-13 +2024-03-15 +2$/m)
  })

  it('keeps the lines that cannot be used with their numbers and reasons, and judges the others', async () => {
    const rejects = join(where, 'rejects.ndjson')
    const input = [
      lines(lateCase),
      '{"id": \n',
      '\n',
      lines({ id: 'x', matter: { kind: 'aproval' } }),
      Buffer.from([0xff, 0x0a]),
      '[]\n',
      '"text"\n',
      lines({
        ...lateCase,
        matter: { ...lateCase.matter, limits: [{ source: 'promised', amount: 900, unit: 'working-day' }] },
      }),
      JSON.stringify(timelyCase),
    ]
    const { code, out, err } = await officium(['audit', '-', ...county, '--rejects', rejects, '--lang', 'en'], {
      stdin: input.map((part) => Buffer.from(part as string)),
    })
    expect(code).toBe(2)
    expect(out).toContain('2 cases')
    expect(out).toContain('6 lines unusable')
    expect(err).toMatch(/\(stdin\):2: column 8: the text ends too soon/)
    expect(err).toContain(`6 lines cannot be used. All are in ${rejects}.`)
    expect(read(rejects)).toMatchObject([
      { line: 2, problems: [{ code: 'syntax' }], input: '{"id": ' },
      { line: 4, problems: [{ code: 'unknown-value', path: 'matter.kind' }] },
      { line: 5, problems: [{ code: 'encoding' }] },
      { line: 6, problems: [{ code: expect.any(String) }], input: '[]' },
      { line: 7, problems: [{ code: expect.any(String) }] },
      { line: 8, problems: [{ code: 'calendar-coverage' }] },
    ])
    expect(existsSync(`${rejects}.part`)).toBe(false)
  })

  it('passes over a line above 16 MB and goes on', async () => {
    const piece = Buffer.alloc(1024 * 1024, 0x20)
    const { code, out, err } = await officium(['audit', '-', ...county, '--json'], {
      stdin: [...Array<Buffer>(17).fill(piece), Buffer.from('\n'), Buffer.from(lines(timelyCase))],
    })
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ cases: 1, rejected: 1 })
    expect(err).toContain('longer than 16 MB')
  })

  it('reads lines however they are cut, and with Windows line ends', async () => {
    const bytes = Buffer.from(lines(lateCase, timelyCase).replaceAll('\n', '\r\n'))
    const cut = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1))
    expect(JSON.parse((await officium(['audit', '-', ...county, '--json'], { stdin: cut })).out)).toMatchObject({
      cases: 2,
      rejected: 0,
    })
  })

  it('writes a line for each case, whole or not at all', async () => {
    const out = join(where, 'out.ndjson')
    await officium(['audit', '-', ...county, '--out', out], { stdin: lines(lateCase, 'x', timelyCase) })
    expect(read(out).map(({ line, case: id }) => [line, id])).toEqual([
      [1, '2024-017'],
      [3, '2024-018'],
    ])
    expect(read(out)[0]).toMatchObject({
      verdicts: expect.arrayContaining([
        expect.objectContaining({
          rule: kept,
          status: 'breached',
          due: '2024-03-13',
          late: { amount: 2, unit: 'working-day' },
        }),
      ]),
    })
    expect(existsSync(`${out}.part`)).toBe(false)
    const failed = join(where, 'failed.ndjson')
    const { code } = await officium(['audit', '/nowhere.ndjson', ...county, '--out', failed])
    expect(code).toBe(2)
    expect(existsSync(failed) || existsSync(`${failed}.part`)).toBe(false)
  })

  it('writes to standard output, with the summary on standard error', async () => {
    const { out, err } = await officium(['audit', '-', ...county, '--out', '-', '--lang', 'en'], {
      stdin: lines(lateCase),
    })
    expect(JSON.parse(out)).toMatchObject({ line: 1, case: '2024-017' })
    expect(err).toContain('1 case, 1 with a breach')
  })

  it('writes to a device as it is', async () => {
    const link = join(where, 'null')
    symlinkSync('/dev/null', link)
    expect((await officium(['audit', '-', ...county, '--out', link], { stdin: lines(timelyCase) })).code).not.toBe(2)
    expect(existsSync('/dev/null')).toBe(true)
    expect(existsSync(`${link}.part`)).toBe(false)
  })

  it('ranks the ten cases longest overdue', async () => {
    const cases = Array.from({ length: 14 }, (_, index) => ({
      ...lateCase,
      id: `n${index}`,
      acts: lateCase.acts.map((act) => (act.id === 'd1' ? { ...act, at: `2024-03-${14 + ((index * 5) % 14)}` } : act)),
    }))
    const { worst } = JSON.parse(
      (await officium(['audit', '-', ...county, '--as-of', '2024-04-30', '--json'], { stdin: lines(...cases) })).out,
    )
    const kept = worst.filter(({ clause }: { clause: string }) => clause === 'county-time-limit#3/b')
    const days = worst.map(({ days: one }: { days: number }) => one)
    expect(worst).toHaveLength(10)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    for (const { due, done, days: over } of kept) expect(over).toBe((Date.parse(done) - Date.parse(due)) / 86_400_000)
  })

  it('exits 0 where nothing is breached', async () => {
    const { code } = await officium(['audit', '-', ...county], { stdin: lines({ id: 'A-1' }) })
    expect(code).toBe(0)
  })

  const unusable: readonly (readonly [readonly string[], RegExp])[] = [
    [['-', '--as-of', '2024-03-20'], /--rulebook/],
    [['-', '--rulebook', 'county-organs'], /--as-of/],
    [['-', ...county, '--as-of', 'x'], /"x"/],
    [['-', ...county, '--interpret', 'a=b'], /no interpretation "a"/],
    [['-', ...county, '--format', 'csv'], /--map/],
    [['-', ...county, '--map', 'm.yaml'], /--format csv/],
    [['/nowhere.ndjson', ...county], /no such file/],
    [['-', ...county, '--out', '/nowhere/out'], /cannot be written/],
    [['-', ...county, '--rejects', '/nowhere/out'], /cannot be written/],
  ]
  it.each(unusable)('cannot use %j', async (words, message) => {
    const { code, out, err } = await officium(['audit', ...words], { stdin: lines(lateCase) })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})

describe('a table', () => {
  const table = `收件编号,类别,收件时间,承诺天数,听证开始,听证结束,办结时间,经办
2024-1,审批,2024/2/5 9:10,20,2024/2/20 8:30,2024/2/22 17:00,2024/3/15 10:00,li
2024-2,备案,2024/2/5 9:10,20,,,2024/3/8 16:00,
2024-3,复核,2024/2/5 9:10,20,,,2024/3/8 16:00,
2024-4,审批,5.2.2024,20,,,,
2024-5,审批,2024/2/30 9:10,20,,,,
2024-6,审批,2024/2/5 9:10,二十,,,,
2024-7,审批,2024/2/5 9:10,20
"2024
-8",审批,2024/2/5 9:10,20,,,2024/3/8 16:00,
2024-9,审"批,2024/2/5 9:10,20,,,2024/3/8 16:00,
2024-10,审批,2024/2/5 9:10,,,,2024/3/8 16:00,
"2024-11,审批,2024/2/5 9:10,20,,,2024/3/8 16:00,
2024-12,审批,2024/2/5 9:10,20,,,2024/3/8 16:00,
`
  const mapping = `dates: [YYYY/M/D H:mm, YYYY/M/D]
columns:
  收件编号: id
  类别: { path: matter.kind, values: { 审批: approval, 备案: filing } }
  收件时间: { act: apply, id: a1, by: person-served }
  承诺天数: { path: 'matter.limits[0].amount', as: number }
  听证开始: { act: procedure-start, id: p1, kind: hearing, requiredByLaw: true, by: { column: 经办 } }
  听证结束: { act: procedure-end, about: p1, by: organ }
  办结时间: { act: conclude, id: d1, by: organ }
constants:
  matter.remit: own
  matter.defects: []
  matter.limits[0].source: promised
  matter.limits[0].unit: working-day
  people.li.name: 李娜
`
  const map = file(where, 'columns.yaml', mapping)

  it('becomes case files, and each row that does not is told with its line', async () => {
    const out = join(where, 'table-out.ndjson')
    const rejects = join(where, 'table-rejects.ndjson')
    const { code } = await officium(
      ['audit', '-', ...county, '--format', 'csv', '--map', map, '--out', out, '--rejects', rejects],
      { stdin: table },
    )
    expect(code).toBe(2)
    const verdictOf = (row: Record<string, unknown>) =>
      (row.verdicts as { rule: string; status: string; due: string }[]).find(({ rule }) => rule === kept)
    expect(read(out).map((row) => [row.line, row.case, verdictOf(row)?.status, verdictOf(row)?.due])).toEqual([
      [2, '2024-1', 'breached', '2024-03-13'],
      [3, '2024-2', 'fulfilled', '2024-03-08'],
      [9, '2024\n-8', 'fulfilled', '2024-03-08'],
      [12, '2024-10', 'undetermined', null],
      [14, '2024-12', 'fulfilled', '2024-03-08'],
    ])
    expect(read(rejects).map(({ line, problems }) => [line, (problems as { code: string }[])[0]?.code])).toEqual([
      [4, 'csv-cell'],
      [5, 'csv-cell'],
      [6, 'invalid-date'],
      [7, 'csv-cell'],
      [8, 'csv-cells'],
      [11, 'csv-quote'],
      [13, 'csv-quote'],
    ])
  })

  it('may be in GB18030', async () => {
    // 编号,时间 / 甲1,2024-02-05 in GB18030.
    const bytes = Buffer.concat([
      Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xb1, 0xbc, 0xe4, 0x0a, 0xbc, 0xd7]),
      Buffer.from('1,2024-02-05\n'),
    ])
    const gb = file(
      where,
      'gb.yaml',
      'encoding: gb18030\ncolumns: { 编号: id, 时间: { act: apply, by: person-served } }\n',
    )
    const { out } = await officium(['audit', '-', ...county, '--format', 'csv', '--map', gb, '--out', '-'], {
      stdin: bytes,
    })
    expect(JSON.parse(out)).toMatchObject({ case: '甲1', line: 2 })
  })

  const unusable: readonly (readonly [string, RegExp])[] = [
    [mapping.replace('经办 }', '经手 }'), /no column "经手".*"经办"|has no column/],
    [mapping.replace('columns:', 'colums:'), /:2:1: colums: .*columns/],
    [mapping.replace('as: number', 'as: numbr'), /:6:\d+: .*numbr.*number/],
    [mapping.replace('matter.remit: own', 'matter..remit: own'), /"matter\.\.remit" is no place/],
    [mapping.replace('matter.remit: own', '__proto__.x: own'), /"__proto__\.x" is no place/],
    [mapping.replace('YYYY/M/D H:mm', 'M/D H:mm'), /date format "M\/D H:mm"/],
    ['dates: [', /columns-bad\.yaml:1:\d+: /],
    [mapping.replace('matter.remit: own', 'id.part: own'), /:\d+:3: "id\.part" lies within another place or holds it/],
    [mapping.replace('matter.remit: own', 'matter: own'), /"matter" lies within/],
    [mapping.replace('matter.remit: own', 'matter.limits.x: own'), /"matter\.limits\.x" .* is a list in one/],
    [mapping.replace('matter.remit: own', 'acts[0].id: own'), /"acts\[0\]\.id" lies within/],
    [mapping.replace('收件编号: id', '__proto__: id'), /"__proto__" is refused/],
    [
      mapping.replace('YYYY/M/D H:mm', `YYYY/M/D H:mm ${'x'.repeat(100)}`),
      /dates takes at most 100 formats of at most 100 characters/,
    ],
    [mapping.replace('YYYY/M/D H:mm', Array(100).fill('YYYY/M/D').join(', ')), /dates takes at most 100 formats/],
  ]
  it.each(unusable)('is not read by a mapping that makes no sense: %#', async (content, message) => {
    const bad = file(where, 'columns-bad.yaml', content)
    const { code, err } = await officium(['audit', '-', ...county, '--format', 'csv', '--map', bad, '--lang', 'en'], {
      stdin: table,
    })
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it('cannot reach what every object shares', async () => {
    const map = file(where, 'shared.yaml', 'columns: { a: id }\nconstants: { toString.owned: x, note: y }\n')
    const { code, err } = await officium(
      ['audit', '-', ...county, '--format', 'csv', '--map', map, '--lang', 'en', '--rejects', join(where, 'shared')],
      { stdin: 'a\nb\n' },
    )
    expect(code).toBe(2)
    expect(err).toContain('toString')
    expect(Object.hasOwn(Object.prototype.toString, 'owned')).toBe(false)
  })

  it('of the city of Boston gets the verdicts that the city itself gave', async () => {
    const fixture = join(import.meta.dirname, 'fixtures', 'boston-311')
    const csv = join(fixture, 'requests.csv')
    const { out } = await officium([
      'audit',
      csv,
      '--map',
      join(fixture, 'columns.yaml'),
      '--rulebook',
      'county-organs',
      '--as-of',
      '2019-12-31',
      '--out',
      '-',
    ])
    const judged = new Map(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map((row) => [row.case, row.verdicts.find(({ rule }: { rule: string }) => rule === kept)]),
    )
    const rows = parse(readFileSync(csv), { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(60)
    for (const row of rows) {
      const verdict = judged.get(row.case_enquiry_id)
      const expected = row.target_dt === '' ? 'undetermined' : row.ontime === 'ONTIME' ? 'fulfilled' : 'breached'
      expect([row.case_enquiry_id, verdict.status]).toEqual([row.case_enquiry_id, expected])
    }
  })
})
