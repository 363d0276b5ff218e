import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CaseFileError, type CaseFileIssue, caseFileSchema, parseCaseFile } from '../../../src/case/schema'
import { formatPath } from '../../../src/errors'

const folder = new URL('../../fixtures/bad-case-files/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

function issuesOf(input: unknown): readonly CaseFileIssue[] {
  try {
    parseCaseFile(input)
  } catch (error) {
    if (error instanceof CaseFileError) return error.issues
    throw error
  }
  return []
}

/** The name of the fixture is its fault; then the code and the place that are reported for it. */
const faults: readonly (readonly [fixture: string, code: CaseFileIssue['code'], path: string])[] = [
  ['about-nothing-known', 'unknown-about', 'acts[1].about'],
  ['act-without-author', 'missing', 'acts[0].by'],
  ['act-without-type', 'missing', 'acts[0].type'],
  ['amount-as-text', 'wrong-type', 'matter.limits[0].amount'],
  ['applicant-as-role', 'unknown-reference', 'acts[0].by'],
  ['approval-without-answer', 'missing', 'acts[0].granted'],
  ['before-what-it-is-about', 'before-its-object', 'acts[1].at'],
  ['constructor-key', 'hostile-key', 'people.constructor'],
  ['day-in-short-form', 'invalid-date', 'acts[0].at'],
  ['day-that-does-not-exist', 'invalid-date', 'acts[0].at'],
  ['duplicate-act', 'duplicate-id', 'acts[1].id'],
  ['empty-section', 'wrong-type', 'matter'],
  ['empty-text', 'empty-text', 'matter.subject'],
  ['finding-about-nothing-known', 'unknown-about', 'findings[0].about'],
  ['finding-number-as-text', 'finding-value', 'findings[0].value'],
  ['finding-value-of-another-type', 'finding-value', 'findings[0].value'],
  ['finding-value-outside-its-scale', 'finding-value', 'findings[0].value'],
  ['finding-without-author', 'missing', 'findings[0].by'],
  ['finding-without-object', 'missing', 'findings[0].about'],
  ['finding-without-reason', 'empty-text', 'findings[0].reason'],
  ['half-a-character', 'lone-surrogate', 'note'],
  ['id-with-a-space', 'invalid-id', 'acts[0].id'],
  ['key-of-another-act', 'unknown-key', 'acts[0].manner'],
  ['key-of-the-prototype', 'hostile-key', 'acts[0].prototype'],
  ['limit-below-zero', 'out-of-range', 'acts[0].limit.amount'],
  ['limit-beyond-measure', 'out-of-range', 'matter.limits[0].amount'],
  ['limit-of-half-a-day', 'wrong-type', 'matter.limits[0].amount'],
  ['limit-with-length-and-end', 'conflicting-keys', 'matter.limits[0]'],
  ['limit-with-unit-alone', 'missing', 'matter.limits[0].amount'],
  ['limit-without-length', 'missing-one-of', 'matter.limits[0]'],
  ['list-instead-of-object', 'wrong-type', ''],
  ['no-id', 'missing', 'id'],
  ['office-hours-reversed', 'reversed-period', 'unit.officeHours[0]'],
  ['offset-as-time-zone', 'invalid-time-zone', 'timeZone'],
  ['period-reversed', 'reversed-period', 'unit.period'],
  ['person-id-with-a-hash', 'invalid-id', 'people.zhang#1'],
  ['person-named-like-a-role', 'reserved-id', 'people.handler'],
  ['person-named-like-an-act', 'duplicate-id', 'acts[0].id'],
  ['procedure-end-about-a-person', 'wrong-about', 'acts[0].about'],
  ['procedure-end-about-another-act', 'wrong-about', 'acts[1].about'],
  ['procedure-end-before-its-start', 'before-its-object', 'acts[1].at'],
  ['procedure-end-without-start', 'missing', 'acts[0].about'],
  ['procedure-of-unknown-kind', 'missing', 'acts[0].kind'],
  ['prototype-key', 'hostile-key', 'matter.__proto__'],
  ['return-about-another-act', 'wrong-about', 'acts[1].about'],
  ['return-before-leave', 'no-leave-post', 'acts[0]'],
  ['return-of-somebody-else', 'no-leave-post', 'acts[1]'],
  ['return-without-leave', 'no-leave-post', 'acts[0]'],
  ['text-too-long', 'too-large', 'note'],
  ['time-as-number', 'wrong-type', 'acts[0].at'],
  ['time-where-a-day-is-due', 'invalid-date', 'unit.period.from'],
  [
    'too-deep',
    'too-large',
    'matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter.matter',
  ],
  ['twenty-four-hours', 'invalid-date', 'unit.officeHours[0][1]'],
  ['unit-named-like-a-section', 'reserved-id', 'units.matter'],
  ['unknown-act', 'unknown-act', 'acts[0].type'],
  ['unknown-author', 'unknown-reference', 'acts[0].by'],
  ['unknown-department-of-a-limit', 'unknown-reference', 'matter.limits[0].department'],
  ['unknown-finding', 'unknown-finding', 'findings[0].what'],
  ['unknown-handler', 'unknown-reference', 'matter.handler'],
  ['unknown-holder', 'unknown-reference', 'posts.window-3.holders[1]'],
  ['unknown-key-of-act', 'unknown-key', 'acts[0].chanel'],
  ['unknown-key-of-limit', 'unknown-key', 'matter.limits[0].units'],
  ['unknown-key-of-matter', 'unknown-key', 'matter.remitt'],
  ['unknown-key-of-person', 'unknown-key', 'people.zhang.rnk'],
  ['unknown-person-asked-together', 'unknown-reference', 'acts[0].alsoAsked[1]'],
  ['unknown-section', 'unknown-key', 'act'],
  ['unknown-target', 'unknown-reference', 'acts[0].target'],
  ['unknown-time-zone', 'invalid-time-zone', 'timeZone'],
  ['unknown-value-in-list', 'unknown-value', 'acts[0].purpose[1]'],
  ['unknown-value', 'unknown-value', 'matter.remit'],
  ['unknown-version', 'unknown-value', 'officium'],
]

describe('each bad file is refused for its fault, at its place', () => {
  test.each(faults)('%s', (fixture, code, path) => {
    const input = read(fixture)
    const issues = issuesOf(input)
    expect(issues.map((issue) => [issue.code, formatPath(issue.path)])).toEqual([[code, path]])
    const [{ text }] = issues as [CaseFileIssue]
    expect(text.en.startsWith(path === '' ? 'the case file: ' : `${path}: `)).toBe(true)
    expect(text.zh).toMatch(/。$|？$/)
  })

  test('the table names every file', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
    expect(faults.map(([fixture]) => fixture).sort()).toEqual(files.sort())
  })

  test('the schema alone refuses them too', () => {
    const accepted = faults
      .map(([fixture]) => fixture)
      .filter((fixture) => caseFileSchema.safeParse(read(fixture)).success)
    expect(accepted).toEqual([])
  })
})

describe('the offending value and the remedy', () => {
  test('a day that does not exist is quoted', () => {
    const [issue] = issuesOf(read('day-that-does-not-exist'))
    expect(issue).toMatchObject({ value: '2026-02-30', expected: 'instant' })
    expect(issue!.text.zh).toContain('"2026-02-30" 不是有效的时间')
  })

  test.each([
    ['unknown-author', 'zhang'],
    ['unknown-key-of-matter', 'remit'],
    ['unknown-key-of-limit', 'unit'],
    ['unknown-key-of-person', 'rank'],
    ['unknown-section', 'acts'],
    ['unknown-finding', 'shirked'],
    ['applicant-as-role', 'person-served'],
    ['about-nothing-known', 'a1'],
  ])('%s names what is near', (fixture, near) => {
    expect(issuesOf(read(fixture))[0]).toMatchObject({ near: [near] })
  })

  test.each([
    ['a date object', new Date(0), 'Date'],
    ['a map', new Map(), 'Map'],
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['a big integer', 10n, 'bigint'],
    ['an instance', new (class Clerk {})(), 'Clerk'],
  ])('%s is no plain data', (_, note, found) => {
    expect(issuesOf({ id: '1', note })).toMatchObject([{ code: 'not-plain-data', path: ['note'], found }])
  })

  test('data of another realm, without a prototype, and undefined values are plain data', () => {
    const bare = Object.assign(Object.create(null), { id: '1', note: undefined })
    expect(issuesOf(bare)).toEqual([])
  })

  test('a cycle ends at the greatest depth', () => {
    const matter: Record<string, unknown> = {}
    matter.steps = matter
    expect(issuesOf({ id: '1', matter })).toMatchObject([{ code: 'too-large', what: 'depth', maximum: 16 }])
  })

  test('shared parts that unfold to millions of values are refused', () => {
    let note: unknown = ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x']
    for (let i = 0; i < 8; i++) note = Array.from({ length: 10 }, () => note)
    expect(issuesOf({ id: '1', note })).toMatchObject([{ code: 'too-large', what: 'values', maximum: 1_000_000 }])
  })

  test.each(['acts', 'findings'])('more than ten thousand %s are refused at once', (what) => {
    const list = Array.from({ length: 10_001 }, () => ({}))
    expect(issuesOf({ id: '1', [what]: list })).toMatchObject([
      { code: 'too-large', what, maximum: 10_000, actual: 10_001, path: [what] },
    ])
    expect(caseFileSchema.safeParse({ id: '1', [what]: list }).success).toBe(false)
  })

  test('more than ten thousand people are refused at once, and as many of anything else', () => {
    const people = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, { rank: 'staff' }]))
    const refused = { code: 'too-large', what: 'entries', maximum: 10_000, actual: 10_001 }
    expect(issuesOf({ id: '1', people })).toMatchObject([{ ...refused, path: ['people'] }])
    const catalogue = Array.from({ length: 10_001 }, (_, index) => ({ id: `i${index}` }))
    expect(issuesOf({ id: '1', unit: { catalogue } })).toMatchObject([{ ...refused, path: ['unit', 'catalogue'] }])
  })

  test('time limits that could run from very many acts are refused', () => {
    const limit = { source: 'promised', amount: 20, unit: 'working-day' }
    const act = { type: 'apply', at: '2024-02-05', by: 'person-served' }
    const issues = (acts: number, limits: number) =>
      issuesOf({ id: '1', matter: { limits: Array(limits).fill(limit) }, acts: Array(acts).fill(act) })
    const refused = { code: 'too-large', what: 'limits', path: ['matter', 'limits'] }
    expect(issues(1, 101)).toMatchObject([{ ...refused, maximum: 100, actual: 101 }])
    expect(issues(301, 100)).toMatchObject([{ ...refused, maximum: 99, actual: 100 }])
    expect(issues(300, 100)).toEqual([])
  })

  test('several faults are all reported', () => {
    const codes = issuesOf({
      id: '',
      colour: 'red',
      acts: [{ type: 'contact', at: '2024-13-01' }],
      findings: [{ what: 'manner', value: 'bad', about: 'matter', by: '', reason: '查实', at: '2024-03-20' }],
    }).map((issue) => issue.code)
    expect(codes.sort()).toEqual([
      'empty-text',
      'empty-text',
      'finding-value',
      'invalid-date',
      'missing',
      'unknown-key',
    ])
  })
})
