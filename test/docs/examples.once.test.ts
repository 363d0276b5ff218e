import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleOf, publicNames } from './examples'

const entries = ['src/index.ts', 'rules/index.ts', 'src/engine/index.ts', 'src/scenario/index.ts', 'src/schema.ts']
const folder = 'test/docs/.examples'
const names = publicNames(entries)
const documented = [
  ...new Map(
    names.flatMap(({ examples }) => examples.map((example) => [`${example.file} ${example.name}`, example])),
  ).values(),
]

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the public functions', () => {
  it.each(names.filter(({ isFunction }) => isFunction))(
    '$name has a doc block with an example',
    ({ documentation, examples }) => {
      expect(documentation).not.toBe('')
      expect(examples).not.toEqual([])
      expect(examples.some(({ code }) => code.includes('//=>'))).toBe(true)
    },
  )

  it.each(names.filter(({ isFunction, isValue }) => isValue && !isFunction))(
    '$name has a doc block',
    ({ documentation }) => {
      expect(documentation).not.toBe('')
    },
  )
})

describe('the examples of the doc blocks give what they say', () => {
  it.each(documented.map((example, index) => ({ ...example, index })))('$name', async (example) => {
    const path = resolve(folder, `example-${example.index}.ts`)
    writeFileSync(path, moduleOf(example))
    const { checks } = (await import(/* @vite-ignore */ path)) as {
      checks: { source: string; actual: unknown; expected: unknown }[]
    }
    for (const { source, actual, expected } of checks) expect(actual, source).toEqual(expected)
  })
})
