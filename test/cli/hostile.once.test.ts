import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { builtCommand } from './built'
import { acting, file, folder, kept, lateCase, officium, timelyCase, visible } from './support'

const where = folder()
const county = ['--rulebook', 'county-organs', '--as-of', '2024-03-20']
const languages = [['--lang', 'zh'], ['--lang', 'en'], ['--json']]

/** A title, a cleared screen, a colour by one character, a link, a bell, a name that reads backward, and what hides. */
const escapes =
  '\u001b]0;owned\u0007\u001b[2J\u009b31m\u001b]8;;https://example.org\u001b\\x\u202egnp.exe\u0000\u200b\u2028'
const named = { ...lateCase, people: { li: { name: `李${escapes}` } }, note: escapes }
const ids = { ...lateCase, acts: lateCase.acts.map((act) => ({ ...act, id: `${act.id}${escapes}` })) }

describe('what stands in a file never acts on a terminal', () => {
  const rows = `id,opened,target,closed,${escapes.replaceAll('"', '')}\n${escapes},2024-02-05,2024-03-05,2024-03-09,x\na,${escapes},,,\n=cmd|' /C calc'!A0,2024-02-05,2024-03-05,2024-03-09,x\n`
  const columns = (column: string) =>
    file(
      where,
      'columns.yaml',
      stringify({ pattern: { opened: 'opened', target: 'target', closed: 'closed' }, columns: { [column]: 'id' } }),
    )
  const lines = [
    named,
    ids,
    { id: escapes },
    { [escapes]: 1 },
    { id: 'b', note: '\ud800' },
    { id: 'a', matter: { kind: escapes } },
  ]
  const ndjson = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"${escapes}\n`

  it.each(languages)('in an audit, its output, its rejects and its summary: %j %j', async (...how) => {
    const rejects = join(where, 'rejects')
    const runs = [
      await officium(['audit', '-', ...county, '--out', '-', '--rejects', rejects, ...how], { stdin: ndjson }),
      await officium(['audit', '--each', ...county, ...how.filter((word) => word !== '--json')], { stdin: ndjson }),
      await officium(['audit', '-', ...county, '--format', 'csv', '--map', columns('id'), '--out', '-', ...how], {
        stdin: rows,
      }),
      await officium(['audit', '-', ...county, '--format', 'csv', '--map', columns(escapes), ...how], { stdin: rows }),
      await officium(['audit', escapes, ...county, ...how]),
    ]
    for (const { out, err } of runs) {
      expect((out + err).length).toBeGreaterThan(50)
      expect(visible(out + err)).not.toMatch(acting)
    }
    expect(visible(readFileSync(rejects, 'utf8'))).not.toMatch(acting)
  })

  it.each(languages)('in scenarios and the rules that they name, file names included: %j %j', async (...how) => {
    const scenarios = join(where, `scenarios-${how.join('')}-\u001b[2J\u202e`)
    mkdirSync(scenarios)
    const scenario = { scenario: escapes, rulebook: 'county-organs', asOf: '2024-03-20' }
    file(scenarios, `\u001b[31m\u202e.yaml`, stringify({ ...scenario, case: named, expect: { [kept]: 'fulfilled' } }))
    file(scenarios, 'b.yaml', stringify({ ...scenario, case: ids, expect: { [kept]: escapes, [escapes]: 'breached' } }))
    for (const words of [
      ['check', scenarios],
      ['rules', kept.split('~')[0] ?? '', '--scenarios', scenarios],
      ['judge', join(scenarios, '\u001b[31m\u202e.yaml')],
      ['due', '--from', '2024-02-05', '--days', '9', '--exclude', `2024-02-06..2024-02-07=${escapes}`],
    ]) {
      const { out, err } = await officium([...words, ...how])
      expect((out + err).length).toBeGreaterThan(20)
      expect(visible(out + err)).not.toMatch(acting)
    }
  })

  it('and what hides in a text is shown', async () => {
    const exclude = '2024-02-06..2024-02-07=hear\u200b\u202eing'
    const { out } = await officium(['due', '--from', '2024-02-05', '--days', '9', '--exclude', exclude])
    expect(out).toContain('hear\\u200b\\u202eing')
  })
})

describe('a line of 200 MB', () => {
  const piece = Buffer.alloc(1024 * 1024, '[')
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${JSON.stringify(lateCase)}\n`)
    for (let i = 0; i < 200; i++) yield piece
    yield Buffer.from(`\n${JSON.stringify(timelyCase)}\n`)
  }

  it('is refused, and the others are judged', async () => {
    const { out, err } = await officium(['audit', '-', ...county, '--out', '-', '--lang', 'en'], { stdin: stdin() })
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toEqual([1, 3])
    expect(err).toContain('(stdin):2: the line is longer than 16 MB')
    const filter = await officium(['audit', '--each', ...county], { stdin: stdin() })
    const answers = filter.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ case: id, problems }) => id ?? problems[0].code)).toEqual([
      lateCase.id,
      'line-too-long',
      timelyCase.id,
    ])
  })
})

describe('a bomb of aliases', () => {
  const letters = [...'abcdefghijklmnop']
  const bomb = (item: (name: string) => string) =>
    letters
      .map((name, index) => `${name}: &${name} ${index === 0 ? '{ x: 1 }' : item(letters[index - 1] ?? '')}\n`)
      .join('')
  const nine = (text: string) => Array(9).fill(text).join(', ')

  it.each([
    ['lists', bomb((name) => `[${nine(`*${name}`)}]`), /too many aliases/],
    ['keys', bomb((name) => `{ ${[...'stuvwxyz'].map((key) => `${key}: *${name}`).join(', ')} }`), /too many aliases/],
    ['merge keys', bomb((name) => `{ <<: [${nine(`*${name}`)}], ${name}: *${name} }`), /too many aliases|<</],
  ])('is not set off, of %s', async (_what, text, message) => {
    for (const words of [
      ['judge', file(where, 'bomb.yaml', text), ...county],
      ['check', file(where, 'bomb.yaml', text)],
      ['audit', '-', ...county, '--format', 'csv', '--map', file(where, 'bomb.yaml', text)],
    ]) {
      const { code, out, err } = await officium([...words, '--lang', 'en'], { stdin: 'a\n' })
      expect(code).toBe(2)
      expect(out.length).toBeLessThan(100)
      expect(err).toMatch(message)
      expect(err.length).toBeLessThan(20_000)
    }
  })
})

describe('an audit in several threads', () => {
  it('answers hostile lines as one thread does', async () => {
    const command = await builtCommand(where)
    const lines = [
      JSON.stringify(named),
      JSON.stringify(ids),
      '[',
      `"${escapes}"`,
      '{"id":"a","__proto__":{"polluted":1}}',
      `{"id":"a","note":${'['.repeat(400)}${']'.repeat(400)}}`,
      `{"id":"${'a'.repeat(20_000)}"}`,
      '{"id":"a","acts":[{"type":"apply","at":"2024-02-30","by":"person-served"}]}',
      '{"id":1e999}',
    ]
    const input = file(
      where,
      'hostile.ndjson',
      Buffer.concat([
        ...Array.from({ length: 250 }, () => Buffer.from(`${lines.join('\n')}\n`)),
        Buffer.alloc(17 * 1024 * 1024, '['),
        Buffer.from([0x0a, 0xff, 0xc0, 0xaf, 0x0a]),
        Buffer.from(`${JSON.stringify(timelyCase)}\n`),
      ]),
    )
    const words = ['audit', input, ...county, '--out', '-', '--lang', 'en']
    const rejects = (name: string) => join(where, `rejects-${name}`)
    const threads = await command([...words, '--workers', '2', '--rejects', rejects('two')])
    const alone = await officium([...words, '--workers', '1', '--rejects', rejects('one')])
    expect(threads.code).toBe(2)
    expect(threads.out).toBe(alone.out)
    expect(readFileSync(rejects('two'))).toEqual(readFileSync(rejects('one')))
    expect(threads.err).toBe(alone.err.replace(rejects('one'), rejects('two')))
    expect(visible(threads.out + threads.err)).not.toMatch(acting)
    expect(threads.out.trim().split('\n').length).toBeGreaterThan(250)
  })
})
