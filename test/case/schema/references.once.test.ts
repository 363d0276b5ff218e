import { describe, expect, test } from 'vitest'
import { CaseFileError, parseCaseFile } from '../../../src/case/schema'
import { formatPath, type Path } from '../../../src/errors'
import type { JsonSchema } from '../../../src/schema'
import { actTypes, fileWith, findingValues, instanceOf, sections } from './example'

/** The places of all names that mean `zhang`. */
function namesIn(value: unknown, path: Path = []): Path[] {
  if (value === 'zhang') return [path]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => namesIn(inner, [...path, key]))
}

function withName<T>(value: T, [key, ...rest]: Path, name: string): T {
  if (key === undefined) return name as T
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>
  copy[key] = withName(copy[key], rest, name)
  return copy as T
}

function faultsOf(input: unknown): string[] {
  try {
    parseCaseFile(input)
    return []
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error
    return error.issues.map((issue) => `${issue.code} ${formatPath(issue.path)}`)
  }
}

/** Each name of a good file, replaced by one that nobody has, is found at its place and nothing else is. */
function everyNameIsChecked(file: Record<string, unknown>, least: number): void {
  expect(faultsOf(file)).toEqual([])
  const names = namesIn(file)
  expect(names.length).toBeGreaterThanOrEqual(least)
  for (const path of names) {
    const code = path.at(-1) === 'about' ? 'unknown-about' : 'unknown-reference'
    expect(faultsOf(withName(file, path, 'nobody'))).toEqual([`${code} ${formatPath(path)}`])
  }
}

describe('every name in a case file must be known', () => {
  test.each(actTypes)('in %s', (type) => {
    const file = fileWith(type, true)
    const act = (file.acts as Record<string, unknown>[])[1]!
    if (type !== 'procedure-end') act.about = 'zhang'
    // Who returns must have left, so the name of who returns is not free.
    everyNameIsChecked(type === 'return' ? { ...file, log: 'partial' } : file, 2)
  })

  test('in findings', () => {
    const [[what, value]] = findingValues as [(typeof findingValues)[0]]
    const finding = { what, value, about: 'zhang', person: 'zhang', by: '李督查', reason: '查实', at: '2024-03-20' }
    everyNameIsChecked({ id: '1', people: { zhang: {} }, findings: [finding] }, 2)
  })

  test('in the matter, the party, people, units, posts and the unit record', () => {
    const { matter, party, people, units, posts, unit } = sections
    const file = {
      id: '1',
      matter: instanceOf(matter!, true),
      party: instanceOf(party!, true),
      people: { zhang: instanceOf(people!.additionalProperties as JsonSchema, true) },
      units: { 'unit-1': instanceOf(units!.additionalProperties as JsonSchema, true) },
      posts: { 'post-1': instanceOf(posts!.additionalProperties as JsonSchema, true) },
      unit: instanceOf(unit!, true),
    }
    everyNameIsChecked(file, 20)
  })
})
