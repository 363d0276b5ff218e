import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const main = join(root, 'src/cli/main.ts')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program; with `closeAfter` its standard output is closed after so many bytes, as head does. */
function program(argv: readonly string[], stdin = '', closeAfter = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv], {
      cwd: root,
      env: { ...process.env, LC_ALL: 'C' },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (piece: Buffer) => {
      out += piece
      if (out.length >= closeAfter) child.stdout.destroy()
    })
    child.stderr.on('data', (piece: Buffer) => {
      err += piece
    })
    child.stdin.on('error', () => undefined)
    child.on('close', (code) => done({ code, out, err }))
    child.stdin.end(stdin)
  })
}

describe('the program', () => {
  it('answers on standard output and exits 0', async () => {
    const { code, out, err } = await program(['due', '--from', '2024-02-05', '--days', '20', '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ due: '2024-03-08' })
  })

  it('complains on standard error and exits 2', async () => {
    const { code, out, err } = await program(['judge', '-', '--as-of', '2024-03-20'], '{ "id": }')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^officium: \(stdin\):1:\d+: /)
  })

  it('is silent when nobody reads on', async () => {
    const line = JSON.stringify({ id: 'A-1', acts: [{ type: 'apply', at: '2024-02-05', by: 'person-served' }] })
    const input = `${line}\n`.repeat(300)
    const { out, err } = await program(
      ['audit', '-', '--rulebook', 'county-organs', '--as-of', '2024-03-20', '--out', '-'],
      input,
      1,
    )
    expect(out.length).toBeGreaterThan(0)
    expect(err).not.toMatch(/EPIPE|Error/)
  })
})

/** The modules that a module loads with it, by its static imports; types load nothing. */
function loadedBy(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string): void => {
    if (files.has(path)) return
    files.add(path)
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gm,
    )) {
      if (!specifier.startsWith('.')) packages.add(specifier)
      else {
        const target = resolve(dirname(path), specifier)
        const found = [`${target}.ts`, join(target, 'index.ts')].find(existsSync)
        if (found === undefined) throw new Error(`${path} imports ${specifier}, which is not there`)
        visit(found)
      }
    }
  }
  visit(entry)
  return { files, packages }
}

describe('officium due', () => {
  it('loads neither the schema library, nor the readers of YAML and tables, nor the rules', () => {
    const entries = [loadedBy(main), loadedBy(join(root, 'src/cli/due/due.ts'))]
    const packages = new Set(entries.flatMap((one) => [...one.packages]))
    const files = entries.flatMap((one) => [...one.files])
    expect(packages).toContain('commander')
    expect(files.some((path) => path.includes('/time/'))).toBe(true)
    for (const name of packages) expect(name).not.toMatch(/^(?:zod|yaml|csv-parse|json-rules-engine)/)
    for (const path of files) expect(path).not.toMatch(/\/rules\/|\/case\/schema\/|\/norm\/|\/judge\//)
  })

  it('would be caught if it did', () => {
    const { packages, files } = loadedBy(join(root, 'src/cli/judge/judge.ts'))
    expect([...packages]).toContain('zod/mini')
    expect([...files].some((path) => path.includes('/rules/county-organs/'))).toBe(true)
  })
})
