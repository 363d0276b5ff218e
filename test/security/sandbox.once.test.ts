import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { judge } from '../../src/index'
import { lateCase } from '../cli/support'

const where = mkdtempSync(join(tmpdir(), 'officium-sandbox-'))
afterAll(() => rmSync(where, { recursive: true, force: true }))

const expected = JSON.stringify(judge(lateCase as never, { rulebook: rulebooks['county-organs'], asOf: '2024-03-20' }))
const question = `JSON.stringify(officium.judge(${JSON.stringify(lateCase)}, { rulebook: officium.rulebooks['county-organs'], asOf: '2024-03-20' }))`
let bundle = ''

// The main entry and the rules with all that they import, for no platform: what is not of the language itself is missing.
beforeAll(async () => {
  const entry = join(where, 'entry.ts')
  const root = join(import.meta.dirname, '../..')
  writeFileSync(
    entry,
    `export * from ${JSON.stringify(join(root, 'src/index.ts'))}\nexport * from ${JSON.stringify(join(root, 'rules/index.ts'))}\n`,
  )
  await build({
    config: false,
    silent: true,
    dts: false,
    entry: { bundle: entry },
    format: 'iife',
    globalName: 'officium',
    platform: 'neutral',
    noExternal: [/./],
    outDir: where,
    outExtension: () => ({ js: '.js' }),
  })
  bundle = readFileSync(join(where, 'bundle.js'), 'utf8')
})

/** Runs a program on the bundle in Node with more switches. */
const node = (switches: readonly string[], program: string): string => {
  const path = join(where, 'program.cjs')
  writeFileSync(path, `${bundle}\n${program}`)
  return execFileSync(process.execPath, [...switches, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
const permissions = ['--experimental-permission', `--allow-fs-read=${where}/`, '--no-warnings']
const write = (what: string): string => `process.stdout.write(String(${what}))`

describe('the main entry with the rules', () => {
  it('judges where there is nothing but the language: no network, no files, no timers, no console', () => {
    const globals = { names: '' }
    runInNewContext('names = Object.getOwnPropertyNames(globalThis).join(" ")', globals)
    expect(globals.names).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|process|require|setTimeout|URL)\b/)
    const judged: unknown = runInNewContext(
      `${bundle}\n${question}`,
      {},
      { contextCodeGeneration: { strings: false, wasm: false } },
    )
    expect(judged).toBe(expected)
  })

  it('holds no import, and nothing of json-rules-engine', () => {
    expect(bundle).not.toMatch(/JSONPath|jsep/)
    expect(bundle).not.toMatch(/\bimport\s*\(|\brequire\s*\(\s*["']|^import\s/m)
  })

  it('evaluates no text as code', () => {
    const switches = ['--disallow-code-generation-from-strings']
    expect(node(switches, write(question))).toBe(expected)
    expect(() => node(switches, write(`new Function('return 1')()`))).toThrow(/EvalError/)
  })

  it('may not read, write, start a process or a thread, and does not need to', () => {
    expect(node(permissions, write(question))).toBe(expected)
    for (const forbidden of [
      `require('node:fs').readFileSync('/etc/passwd')`,
      `require('node:fs').writeFileSync(${JSON.stringify(join(where, 'x'))}, '')`,
      `require('node:child_process').execFileSync('true')`,
      `new (require('node:worker_threads').Worker)('', { eval: true })`,
    ])
      expect(() => node(permissions, forbidden)).toThrow(/ERR_ACCESS_DENIED/)
  })

  it('judges the same where nothing that the language provides can be changed', () => {
    const freeze =
      'for (const owner of [Object, Array, Function, String, Number, RegExp, Date, Map, Set, Error, Promise]) { Object.freeze(owner.prototype); Object.freeze(owner) }'
    const path = join(where, 'frozen.cjs')
    writeFileSync(path, `${freeze}\n${bundle}\n${write(question)}`)
    expect(execFileSync(process.execPath, [path], { encoding: 'utf8' })).toBe(expected)
  })
})
