import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { judgeWithEngine, parseJsonRules, toJsonRules } from '../../src/engine/index'
import { folder, file, lateCase, officium } from '../cli/support'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: { readonly [path: string]: { readonly version?: string; readonly dependencies?: object } }
}
/** The versions of a package that are installed, wherever they stand in the tree. */
const versionsOf = (name: string): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
  )
const isBefore = (version: string, bound: string): boolean => {
  const parts = (text: string): number[] => text.split('.').map(Number)
  const [a, b] = [parts(version), parts(bound)]
  const at = a.findIndex((part, index) => part !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** Advisories that are put right in the versions installed: identifier, package, the first version without it. */
const fixed = [
  ['CVE-2024-21534', 'jsonpath-plus', '10.2.0'],
  ['CVE-2025-1302', 'jsonpath-plus', '10.3.0'],
  ['CVE-2023-4316', 'zod', '3.22.3'],
  ['CVE-2023-2251', 'yaml', '2.2.2'],
  ['CVE-2026-33532', 'yaml', '2.8.3'],
  ['CVE-2026-55388', 'piscina', '5.2.0'],
  ['CVE-2021-3807', 'ansi-regex', '5.0.1'],
] as const

describe('advisories', () => {
  it.each(fixed)('%s does not concern the %s that is installed', (id, name, bound) => {
    const versions = versionsOf(name)
    expect(versions).not.toEqual([])
    expect(versions.filter((version) => isBefore(version, bound))).toEqual([])
    for (const readme of ['README.md', 'README.zh-CN.md']) expect(read(readme).includes(id)).toBe(true)
  })

  it('would be noticed in an older version', () => {
    expect(isBefore('10.2.9', '10.3.0')).toBe(true)
    expect(isBefore('10.10.0', '10.3.0')).toBe(false)
    expect(isBefore('2.8.3', '2.8.3')).toBe(false)
  })
})

// What it evaluates has been a way to run code again and again (CVE-2024-21534, CVE-2025-1302, JSONPath-Plus#266).
describe('jsonpath-plus, which json-rules-engine brings', () => {
  const require = createRequire(import.meta.url)
  const engineRequire = createRequire(require.resolve('json-rules-engine'))
  const { JSONPath } = engineRequire('jsonpath-plus') as {
    JSONPath: { prototype: { evaluate: (...given: unknown[]) => unknown } }
  }

  async function evaluations(work: () => Promise<unknown>): Promise<number> {
    const { evaluate } = JSONPath.prototype
    let count = 0
    JSONPath.prototype.evaluate = function (...given) {
      count += 1
      return evaluate.apply(this, given)
    }
    try {
      await work()
    } finally {
      JSONPath.prototype.evaluate = evaluate
    }
    return count
  }

  it('is asked by a bare engine', async () => {
    const conditions = { all: [{ fact: 'a', operator: 'equal', value: 1, path: '$.b' }] }
    const engine = new Engine([{ conditions, event: { type: 'x' } }] as never)
    expect(await evaluations(() => engine.run({ a: { b: 1 } }))).toBeGreaterThan(0)
  })

  it.each(Object.keys(rulebooks))('is never asked when the engine judges by %s', async (id) => {
    const rulebook = rulebooks[id as keyof typeof rulebooks]
    expect(await evaluations(() => judgeWithEngine(lateCase as never, { rulebook, asOf: '2024-03-20' }))).toBe(0)
  })

  it('cannot be reached by rules from outside, wherever the query stands', () => {
    const [rule] = JSON.parse(JSON.stringify(toJsonRules(rulebooks['county-organs']))) as Record<string, unknown>[]
    const query = '$[?(@.constructor.constructor("return process")())]'
    const leaf = { fact: 'acts.count', operator: 'equal', value: 1, path: query }
    for (const conditions of [
      { all: [leaf] },
      { any: [leaf] },
      { not: leaf },
      { all: [{ any: [{ not: leaf }] }] },
      { all: [{ ...leaf, path: undefined, value: { fact: 'acts.count', path: query } }] },
      { path: query, all: [] },
    ])
      expect(() => parseJsonRules([{ ...rule, conditions }])).toThrow(/rules?/i)
  })

  it('is imported nowhere but in the entry for that engine', () => {
    const importing = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /^import (?!type\b).*from 'json-rules-engine'|import\('json-rules-engine'\)/m.test(read(`src/${path}`)),
      )
    expect(importing.length).toBeGreaterThan(0)
    for (const path of importing) expect(path).toMatch(/^engine\//)
  })
})

describe('yaml', () => {
  it('is not asked to go deep: a file that nests too deeply is refused before (CVE-2026-33532)', async () => {
    const where = folder()
    for (const [open, close] of [
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
      ['? ', ''],
      ['!!seq [', ']'],
      ['&a [', ']'],
    ] as const) {
      const text = `id: a\nnote:\n  ${open.repeat(20_000)}x${close.repeat(20_000)}\n`
      const { code, err } = await officium([
        ...['judge', file(where, 'deep.yaml', text), '--lang', 'en'],
        ...['--rulebook', 'county-organs', '--as-of', '2024-03-20'],
      ])
      expect(code).toBe(2)
      expect(err).toMatch(/deep\.yaml:\d+:\d+: /)
    }
    let indented = 'id: a\nnote:\n'
    for (let depth = 1; depth < 2_000; depth++) indented += `${' '.repeat(depth)}a:\n`
    const { code, err } = await officium([
      ...['judge', file(where, 'deep.yaml', indented), '--lang', 'en'],
      ...['--rulebook', 'county-organs', '--as-of', '2024-03-20'],
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/nested too deeply/)
  })
})
