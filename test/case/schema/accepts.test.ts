import { expect, test } from 'vitest'
import { caseFileSchema, parseCaseFile } from '../../../src/case/schema'
import type { JsonSchema } from '../../../src/schema'
import { actTypes, fileWith, findingValues, instanceOf, sections } from './example'

test.each(actTypes)('a full %s and a short one are accepted as they are', (type) => {
  for (const all of [true, false]) {
    const file = fileWith(type, all)
    const [, act] = parseCaseFile(file).acts!
    expect(act).toEqual({ id: `${type}-1`, ...(file.acts as object[])[1] })
  }
})

test.each(findingValues)('the finding %s may be %s', (what, value) => {
  const finding = { what, value, about: 'matter', by: '李督查', reason: '现场查看', at: '2024-03-20' }
  expect(parseCaseFile({ id: '1', findings: [finding] }).findings).toEqual([{ ...finding, id: 'finding-1' }])
})

test('a full matter, party, person, unit, post and unit record are accepted as they are', () => {
  const { matter, party, people, units, posts, unit } = sections
  const file = {
    officium: 1,
    id: '2024-017',
    timeZone: 'Asia/Tokyo',
    log: 'partial',
    note: '备注',
    matter: instanceOf(matter!, true),
    party: instanceOf(party!, true),
    people: { zhang: instanceOf(people!.additionalProperties as JsonSchema, true) },
    units: { 'unit-1': instanceOf(units!.additionalProperties as JsonSchema, true) },
    posts: { 'post-1': instanceOf(posts!.additionalProperties as JsonSchema, true) },
    unit: instanceOf(unit!, true),
  }
  expect(parseCaseFile(file)).toEqual(file)
})

test('an id alone is a case file, and an empty section stays empty', () => {
  expect(parseCaseFile({ id: '1' })).toEqual({ id: '1', timeZone: 'Asia/Shanghai', log: 'complete' })
  expect(parseCaseFile({ id: '1', acts: [], matter: {} })).toMatchObject({ acts: [], matter: {} })
})

test.each(['2024-02-05', '2024-02-05T09:10', '2024-02-05T09:10:30.250', '2024-02-05T01:10Z', '2024-02-05T09:10+08:00'])(
  'the time %s is kept as it was written',
  (at) => {
    const file = parseCaseFile({ id: '1', acts: [{ type: 'contact', at, by: 'person-served' }] })
    expect(file.acts![0]!.at).toBe(at)
  },
)

test('a finding may be about an act, a finding, a paper, a person, a section, a role or a clause', () => {
  const finding = { what: 'breach', value: true, by: '李督查', reason: '查实', at: '2024-03-20' }
  const about = ['a1', 'f1', '身份证 复印件', 'zhang', 'window-3', 'matter', 'party', 'organ', 'wan-assessment#1.1']
  const file = parseCaseFile({
    id: '1',
    matter: { requiredDocuments: ['身份证 复印件'] },
    people: { zhang: {} },
    posts: { 'window-3': { holders: ['zhang'] } },
    acts: [{ id: 'a1', type: 'contact', at: '2024-02-05', by: 'person-served' }],
    findings: [{ ...finding, id: 'f1', about: 'a1' }, ...about.map((name) => ({ ...finding, about: name }))],
  })
  expect(file.findings!.slice(1).map((each) => each.about)).toEqual(about)
})

test.each(['approve', 'hand-over', 'notify', 'publish', 'report'])('%s may come before what it is about', (type) => {
  const act = {
    type,
    at: '2024-02-04',
    by: 'zhang',
    about: 'away',
    of: 'absence',
    granted: true,
    what: ['leave-notice'],
  }
  const own = type === 'approve' ? ['of', 'granted'] : type === 'publish' ? ['what'] : []
  const kept = Object.fromEntries(
    Object.entries(act).filter(([key]) => !['of', 'granted', 'what'].includes(key) || own.includes(key)),
  )
  const away = { id: 'away', type: 'leave-post', at: '2024-02-05', by: 'zhang' }
  expect(() => parseCaseFile({ id: '1', people: { zhang: {} }, acts: [kept, away] })).not.toThrow()
})

test('a day is not before a moment of it', () => {
  const acts = [
    { id: 'a1', type: 'contact', at: '2024-02-05T09:10', by: 'person-served' },
    { type: 'answer', at: '2024-02-05', by: 'staff', about: 'a1' },
  ]
  expect(() => parseCaseFile({ id: '1', acts })).not.toThrow()
})

test('offsets are compared in the time zone of the case', () => {
  const answer = (at: string) => ({
    id: '1',
    acts: [
      { id: 'a1', type: 'contact', at: '2024-02-05T09:10', by: 'person-served' },
      { type: 'answer', at, by: 'staff', about: 'a1' },
    ],
  })
  expect(caseFileSchema.safeParse(answer('2024-02-05T01:30Z')).success).toBe(true)
  expect(caseFileSchema.safeParse(answer('2024-02-05T01:00Z')).success).toBe(false)
})

test('in a partial log someone may return who was not seen to leave', () => {
  const acts = [{ type: 'return', at: '2024-02-05', by: 'staff' }]
  expect(() => parseCaseFile({ id: '1', log: 'partial', acts })).not.toThrow()
  expect(() => parseCaseFile({ id: '1', log: 'complete', acts })).toThrow('log the leave')
})
