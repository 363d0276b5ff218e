import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { moduleOf } from './examples'

const folder = 'test/docs/.readme'
const readmes = ['README.md', 'README.zh-CN.md'] as const

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const blocks = (readme: string, language: string): readonly string[] =>
  [...readFileSync(readme, 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  )

describe.each(readmes)('%s', (readme) => {
  const examples = blocks(readme, 'ts').map((code, index) => ({ name: `${readme} ${index + 1}`, code, index }))

  it.each(examples)('$name gives what it says', async (example) => {
    const path = resolve(folder, `${readme}-${example.index}.ts`)
    writeFileSync(path, moduleOf(example))
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    try {
      const { checks } = (await import(/* @vite-ignore */ path)) as {
        checks: { source: string; actual: unknown; expected: unknown }[]
      }
      for (const { source, actual, expected } of checks) expect(actual, source).toEqual(expected)
      // The first block prints; what it prints stands in the block behind it.
      if (example.index === 0) expect(`${log.mock.calls.flat().join('\n')}\n`).toBe(blocks(readme, 'text')[0])
    } finally {
      log.mockRestore()
    }
  })

  it('names the two commands that a fresh machine needs', () => {
    const text = readFileSync(readme, 'utf8')
    expect(text).toContain('npm ci && npm start')
    expect(text).toContain('npm ci && npm test')
  })
})
