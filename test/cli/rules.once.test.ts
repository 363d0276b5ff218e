import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import { lookUp } from '../../src/cli/rules/look-up'
import { file, folder, kept, lateCase, officium } from './support'

const books = Object.values(rulebooks)

describe('officium rules', () => {
  it('lists the institutions', async () => {
    const { code, out } = await officium(['rules', '--lang', 'zh'])
    expect(code).toBe(0)
    for (const { id, institution } of books) expect(out).toMatch(new RegExp(`${id} +${institution.zh}`))
  })

  it('lists the regulations of an institution and the clauses of a regulation', async () => {
    for (const book of books) {
      const { out } = await officium(['rules', book.id, '--lang', 'zh'])
      for (const { id, title, clauses } of book.regulations) {
        expect(out).toContain(id)
        expect(out).toContain(title.zh)
        const listed = (await officium(['rules', id, '--lang', 'zh'], { columns: 120 })).out
        for (const clause of clauses) expect(listed).toMatch(new RegExp(`^${clause.id.replaceAll('.', '\\.')} `, 'm'))
      }
    }
  })

  it('shows every clause in words: no name of a fact, no hole', async () => {
    // Reading all scenarios again for each clause would take most of the time.
    const none = folder()
    for (const book of books) {
      for (const { id } of book.regulations) {
        for (const lang of ['zh', 'en'] as const) {
          const { clauses } =
            lookUp(id).kind === 'regulation'
              ? (lookUp(id) as { regulation: { clauses: readonly { id: string }[] } }).regulation
              : { clauses: [] }
          for (const clause of clauses) {
            const { code, out } = await officium(['rules', `${id}#${clause.id}`, '--lang', lang, '--scenarios', none])
            expect(code).toBe(0)
            expect(out).toContain(`${id}#${clause.id}`)
            expect(out).not.toMatch(
              /undefined|\[object|NaN|(?:matter|party|occasion|finding|performed|due|limit)\.[a-zA-Z]+/,
            )
          }
        }
      }
    }
  })

  it('shows norm, conditions, readings and the scenarios that name a clause', async () => {
    const where = folder()
    file(
      where,
      'late.yaml',
      stringify({
        scenario: '超期两日',
        rulebook: 'county-organs',
        asOf: '2024-03-20',
        case: lateCase,
        expect: { [kept]: 'breached' },
      }),
    )
    const { out } = await officium(['rules', 'county-time-limit#3/b', '--scenarios', where, '--lang', 'zh'])
    expect(out).toContain('第三条 第二分句前段')
    expect(out).toContain('义务')
    expect(out).toContain('超期两日')
    const notified = (await officium(['rules', 'county-time-limit#10/b', '--scenarios', where, '--lang', 'zh'])).out
    expect(notified).toContain('事由：每一次“启动程序”')
    expect(notified).toContain('本机关应当向服务对象告知特别程序所需时间')
    expect(notified).toContain('完成时间不晚于截止时间')
    expect(notified).toContain('county-organs:at-once')
    expect(notified).not.toContain('超期两日')
  })

  it('shows all clauses of an article', async () => {
    const { out } = await officium(['rules', 'county-time-limit#10'])
    expect(out).toContain('county-time-limit#10/a')
    expect(out).toContain('county-time-limit#10/b')
  })

  it('lists readings, notes, findings and remarks of a regulation', async () => {
    const { out } = await officium(['rules', 'county-time-limit', '--findings', '--lang', 'zh'])
    for (const { id } of rulebooks['county-organs'].regulations.find(({ id }) => id === 'county-time-limit')
      ?.interpretations ?? [])
      expect(out).toContain(id)
    expect(out).toContain('* working：按工作日计（默认）')
    expect(out).toContain('须由人认定')
    expect(out).toContain('仅述目的')
    expect(out).toContain('首次告知时未列明的欠缺不再推迟起算')
  })

  it('answers programs at every level', async () => {
    const parse = async (...words: string[]) => JSON.parse((await officium(['rules', ...words, '--json'])).out)
    expect((await parse()).map(({ id }: { id: string }) => id)).toEqual(books.map(({ id }) => id))
    expect((await parse('county-time-limit')).clauses[0]).toMatchObject({
      clause: 'county-time-limit#1',
      computable: 'no',
      text: { zh: expect.any(String) },
    })
    expect(await parse('county-time-limit#10/b')).toMatchObject({
      clauses: [{ id: 'county-time-limit#10/b', kinds: ['duty'], rules: [{ id: 'county-time-limit#10/b' }] }],
    })
    expect(await parse('county-time-limit', '--findings')).toMatchObject([{ regulation: 'county-time-limit' }])
  })

  it('names what is near an id that does not exist', async () => {
    const { code, err } = await officium(['rules', 'county-time-limits'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean: county-time-limit')
  })

  it('tells of scenarios that cannot be read, and shows the clause all the same', async () => {
    const where = folder()
    file(where, 'bad.yaml', 'a: [')
    const { code, out, err } = await officium(['rules', 'county-time-limit#2', '--scenarios', where])
    expect(code).toBe(2)
    expect(out).toContain('county-time-limit#2')
    expect(err).toContain('bad.yaml:')
  })
})
