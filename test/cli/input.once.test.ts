import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { JsonPlaces, jsonProblem } from '../../src/cli/read/json-scan'
import fc from 'fast-check'
import { acting, file, folder, lateCase, officium, visible } from './support'

const where = folder()
const judged = (name: string, content: string | Uint8Array) =>
  officium(['judge', file(where, name, content), '--as-of', '2024-03-20', '--lang', 'en'])

describe('files that cannot be read', () => {
  const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
    .join('\n')}\n`
  const syntax: readonly (readonly [string, string, string, RegExp])[] = [
    ['a tab as indentation', 'tab.yaml', 'id: a\nmatter:\n\tkind: approval\n', /tab\.yaml:3:1: /],
    ['a second colon', 'colon.yaml', 'id: a\nnote: see: this\n', /colon\.yaml:2:\d+: /],
    ['a key that stands twice', 'twice.yaml', 'id: a\nlog: complete\nid: b\n', /twice\.yaml:3:1: .*twice/],
    ['a bomb of aliases', 'bomb.yaml', aliases, /bomb\.yaml:1:1: too many aliases/],
    ['an anchor that holds itself', 'self.yaml', 'id: &a [*a]\n', /self\.yaml:1:\d+: .*nested/],
    ['deep nesting in YAML', 'deep.yaml', `id: ${'['.repeat(5000)}`, /deep\.yaml:1:/],
    ['deep nesting in JSON', 'deep.json', '['.repeat(100_000), /deep\.json:1:\d+: .*deep/],
    ['a tag', 'tag.yaml', 'id: !!js/function "x"\n', /tag\.yaml:1:\d+: tags are not supported/],
    ['a comma too many', 'comma.json', '{\n  "id": "a",\n}', /comma\.json:3:1: a key/],
    ['a missing comma', 'missing.json', '{\n  "id": "a"\n  "log": "complete"\n}', /missing\.json:3:3: a comma/],
    ['single quotation marks', 'single.json', "{ 'id': 1 }", /single\.json:1:3: a key in double/],
    ['an end too soon', 'short.json', '{ "id": ', /short\.json:1:9: the text ends too soon/],
    ['more after the end', 'more.json', '{ "id": "a" } x', /more\.json:1:15: there is more/],
    ['a JSON key that stands twice', 'twice.json', '{\n "id": "a",\n "id": "b"\n}', /twice\.json:3:2: .*twice/],
    ['nothing', 'empty.yaml', '# nothing\n', /empty\.yaml: is empty/],
    ['nothing in JSON', 'empty.json', '', /empty\.json:1:1: the text ends too soon/],
  ]
  it.each(syntax)('%s', async (_what, name, content, message) => {
    const { code, out, err } = await judged(name, content)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })

  it('another encoding, with the line', async () => {
    const { code, err } = await judged(
      'gbk.yaml',
      Buffer.concat([Buffer.from('id: a\nnote: '), Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x0a])]),
    )
    expect(code).toBe(2)
    expect(err).toMatch(/gbk\.yaml:2:1: is not UTF-8/)
  })

  it('YAML above 4 MB', async () => {
    const { code, err } = await judged('large.yaml', `id: a\n${'# x\n'.repeat(2_200_000)}`)
    expect(code).toBe(2)
    expect(err).toMatch(/large\.yaml: is larger than 4 MB/)
  })

  it('anything above 64 MB, without reading on', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = Buffer.alloc(1024 * 1024, 0x20)
      for (; read < 1000; read++) yield piece
    }
    const { run } = await import('../../src/cli/run')
    let err = ''
    const sink = {
      write: (text: string) => {
        err += text
      },
    }
    expect(
      await run(['judge', '-', '--as-of', '2024-03-20'], { stdin: endless(), stdout: sink, stderr: sink, env: {} }),
    ).toBe(2)
    expect(err).toContain('(stdin): is larger than 64 MB')
    expect(read).toBeLessThan(70)
  })
})

describe('case files that cannot be used', () => {
  it('are told with file, line and column of each problem', async () => {
    const { code, err } = await judged(
      'wrong.yaml',
      'id: A-1\nmatter:\n  kind: aproval\nacts:\n  - type: apply\n    at: 2024-02-31\n    by: person-served\n',
    )
    expect(code).toBe(2)
    expect(err).toMatch(/wrong\.yaml:3:3: matter\.kind: .*"aproval"/)
    expect(err).toMatch(/wrong\.yaml:6:5: acts\[0\]\.at: .*"2024-02-31"/)
  })

  it('are told so in JSON, and within scenarios', async () => {
    const scenario = {
      scenario: 's',
      rulebook: 'county-organs',
      asOf: '2024-03-20',
      case: { id: 'a', matter: { kind: 'x' } },
      expect: {},
    }
    const { err } = await judged('wrong.json', JSON.stringify(scenario, undefined, 2))
    expect(err).toMatch(/wrong\.json:8:15: matter\.kind/)
  })

  it.each([
    '{"id":"a","__proto__":{"x":1}}',
    '{"id":"a","matter":{"__proto__":{"kind":"approval"}}}',
    '{"scenario":"s","rulebook":"county-organs","asOf":"2024-03-20","case":{"id":"a","__proto__":{}},"expect":{}}',
    '{"scenario":"s","rulebook":"county-organs","asOf":"2024-03-20","case":{"id":"a"},"expect":{"__proto__":"breached"}}',
  ])('name a hostile key instead of losing it: %s', async (content) => {
    const { code, err } = await judged('hostile.json', content)
    expect(code).toBe(2)
    expect(err).toContain('__proto__')
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('hostile keys in YAML too', async () => {
    const { code, err } = await judged('hostile.yaml', 'id: a\n__proto__: { x: 1 }\n')
    expect(code).toBe(2)
    expect(err).toMatch(/hostile\.yaml:2:1: .*__proto__/)
  })
})

describe('a terminal', () => {
  const escapes = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202egnp.exe\u0000\u200b'

  it('is never reached by what stands in a file', async () => {
    const hostile = { ...lateCase, id: `A${escapes}`, people: { li: { name: `李${escapes}` } }, note: escapes }
    const yaml = stringify({
      scenario: `s${escapes}`,
      rulebook: 'county-organs',
      asOf: '2024-03-20',
      case: hostile,
      expect: { 'county-time-limit#3/b~kept': 'fulfilled' },
    })
    for (const command of ['judge', 'check']) {
      for (const how of [['--lang', 'zh'], ['--lang', 'en'], ['--json']]) {
        const { out, err } = await officium([command, file(where, 'terminal.yaml', yaml), ...how])
        expect(out.length).toBeGreaterThan(100)
        expect(visible(out + err)).not.toMatch(acting)
      }
    }
  })

  it('nor by file names, arguments and keys', async () => {
    for (const argv of [
      ['judge', `/nowhere/${escapes}.yaml`],
      ['judge', '-', '--as-of', escapes],
      ['rules', escapes],
      [escapes],
      ['due', `--${escapes}`],
      ['due', '--from', '2024-02-05', '--days', escapes],
      ['due', '--from', '2024-02-05', '--days', '9', '--exclude', `2024-02-06..2024-02-07=${escapes}`],
    ]) {
      const { out, err } = await officium(argv, { stdin: JSON.stringify({ id: 'a', [escapes]: 1 }) })
      expect(visible(out + err)).not.toMatch(acting)
    }
  })
})

describe('the JSON scanner', () => {
  it('passes what JSON.parse passes, and refuses what it refuses', () => {
    const nearly = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', 'x', '0', '\\', '\n'))
      .map(([text, at, extra]) => {
        const cut = at % (text.length + 1)
        return text.slice(0, cut) + extra + text.slice(cut)
      })
    fc.assert(
      fc.property(nearly, (text) => {
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        const problem = jsonProblem(text)
        if (problem?.code !== 'duplicate-key') expect(problem === undefined).toBe(parses)
      }),
      { numRuns: 400 },
    )
  })

  it('finds the place of a value, or of what would hold it', () => {
    const text = '{ "a": [ 1, { "b": 2 } ] }'
    const places = new JsonPlaces(text)
    expect(text.slice(places.offsetOf(['a', 1, 'b']))).toBe('2 } ] }')
    expect(text.slice(places.offsetOf(['a', 1, 'c']))).toBe('{ "b": 2 } ] }')
    expect(places.offsetOf([])).toBe(0)
  })
})
