import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as vocabulary from '../../src/case/vocabulary'
import { otherAttributes, requiredAttributes } from '../../src/case/vocabulary/attribute-names'
import { anyActFieldTerm } from '../../src/case/vocabulary/attribute-terms'
import { findingTerm } from '../../src/case/vocabulary/finding-terms'
import { attributesText } from '../../src/case/vocabulary/generate/attributes'
import { idsText } from '../../src/case/vocabulary/generate/ids'
import { findings, lists } from '../../src/case/vocabulary/generate/lists'
import { namesText } from '../../src/case/vocabulary/generate/names'
import * as ids from '../../src/case/vocabulary/ids'
import * as names from '../../src/case/vocabulary/names'
import { standingOf } from '../../src/case/vocabulary/role-ids'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const folder = join(source, 'case/vocabulary')

test.each([
  ['ids.ts', idsText],
  ['names.ts', namesText],
  ['attribute-names.ts', attributesText],
])('%s is what npm run vocabulary would write', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

describe('what is generated says what the lists say', () => {
  const namesOf = (terms: Readonly<Record<string, vocabulary.Term>>) =>
    Object.fromEntries(Object.entries(terms).map(([id, { zh, en }]) => [id, { zh, en }]))

  const idsByList = new Map(Object.entries<unknown>(ids))
  const namesByList = new Map(Object.entries<unknown>(names))

  test('there are lists', () => {
    expect(lists.length).toBeGreaterThan(60)
  })

  test.each(lists)('%s', (name, terms) => {
    expect(idsByList.get(name)).toEqual(Object.keys(terms))
    expect(namesByList.get(name)).toEqual(namesOf(terms))
    expect(names.allNames).toContain(namesByList.get(name))
  })

  test.each(findings)('the finding %s', (id, { zh, en, type, ...term }) => {
    const values = 'values' in term ? term.values : undefined
    expect(findingTerm(id)).toEqual({
      zh,
      en,
      type: values === undefined ? type : 'value',
      ...(values && { values }),
    })
    expect(ids.bestFindings[id as vocabulary.FindingId]).toBe('best' in term ? term.best : undefined)
  })

  test('no other name is a finding', () => {
    expect(findingTerm('colour')).toBeUndefined()
    expect(findingTerm('constructor')).toBeUndefined()
  })

  test.each(Object.entries<vocabulary.RoleTerm>(vocabulary.roles))('the role %s', (id, { rank, level }) => {
    expect(standingOf(id)).toEqual({ rank, level })
  })

  test('attributes', () => {
    expect({ ...requiredAttributes, ...otherAttributes }).toEqual(vocabulary.attributes)
    expect(Object.keys(requiredAttributes).filter((path) => Object.hasOwn(otherAttributes, path))).toEqual([])
  })
})

test('a field of an act of unknown type has its name from every act, else from the first act that has it', () => {
  expect(anyActFieldTerm('channel')).toEqual(vocabulary.attributes['acts.channel'])
  expect(anyActFieldTerm('period')).toEqual(vocabulary.attributes['assess.period'])
  expect(anyActFieldTerm('region')).toBeUndefined()
})

/** Every import of values from a module of the vocabulary, by the file that has it. */
function valueImports(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith(join('case', 'vocabulary')),
  )
  const found = /^import (?!type )[^']*'[./]*(?:case\/)?vocabulary(\/[\w/-]+)?'$/gmu
  return files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(found)].map(([, module = '']) => `${file} ${module}`),
  )
}

test('the library takes names from what is generated, so that whoever does not explain carries none', () => {
  const generated = ['ids', 'names', 'attribute-names', 'attribute-path', 'attribute-terms', 'finding-ids']
  const allowed = new Set(
    [...generated, 'finding-terms', 'role-ids', 'ranks', 'former-names', 'act-notes', 'term'].map((name) => `/${name}`),
  )
  const imports = valueImports()
  expect(imports.length).toBeGreaterThan(15)
  expect(imports.filter((line) => !allowed.has(line.split(' ')[1]!))).toEqual([])
})
