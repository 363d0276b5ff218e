import { describe, expect, test } from 'vitest'
import * as vocabulary from '../../src/case/vocabulary'
import { actNotes } from '../../src/case/vocabulary/act-notes'
import { attributeTerm } from '../../src/case/vocabulary/attribute-terms'
import { formerNames } from '../../src/case/vocabulary/former-names'
import { idsOf, type Term } from '../../src/case/vocabulary/term'
import needed from '../fixtures/vocabulary-terms.json'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every term under a value, with its place. */
function termsIn(value: unknown, place: string): [string, Term][] {
  if (!isObject(value)) return []
  const own: [string, Term][] = 'zh' in value ? [[place, value as unknown as Term]] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => termsIn(inner, `${place}.${key}`))]
}

const terms = [...termsIn(vocabulary, 'vocabulary'), ...termsIn(actNotes, 'actNotes')]

test('the vocabulary holds the terms of all lists', () => {
  expect(terms.length).toBeGreaterThan(700)
})

test('every Chinese name is Chinese', () => {
  const other = terms.filter(([, { zh }]) => !/^[\p{Script=Han}、，（）；]+$/u.test(zh.replace(/^[AB]岗/, '岗')))
  expect(other).toEqual([])
})

test('every English name is plain text without Chinese', () => {
  const other = terms.filter(([, { en }]) => !/^[A-Za-z][A-Za-z ,;:’-]*$/.test(en))
  expect(other).toEqual([])
})

test('no list calls two things by one Chinese name', () => {
  for (const [name, list] of Object.entries(vocabulary)) {
    if (name === 'attributes' || !isObject(list)) continue
    const names = Object.values(list).flatMap((term) => (isObject(term) && 'zh' in term ? [term.zh] : []))
    expect(new Set(names).size, name).toBe(names.length)
  }
})

const { absenceKinds, acts, contents, documents, fields, findings, forms, measures, media } = vocabulary
const { procedures, publications, registers, roles, attributes } = vocabulary

/** Two readers named the acts; one name was settled for each. */
const settledActs: Readonly<Record<string, vocabulary.ActType>> = {
  procedure: 'procedure-start',
  handover: 'hand-over',
  designate: 'assign',
  circulate: 'publish',
  loan: 'borrow',
  incident: 'encounter',
  stop: 'respond',
  complain: 'contact',
  feedback: 'contact',
  suggest: 'contact',
  plan: 'compile',
}

describe('every term that a clause needs is there', () => {
  test('acts', () => {
    const missing = needed.acts.filter((id) => !Object.hasOwn(acts, settledActs[id] ?? id))
    expect(missing).toEqual([])
  })

  test.each([
    ['contents', needed.contents, contents],
    ['commitments', needed.commitments, contents],
    ['fields', needed.fields, fields],
    ['registers', needed.registers, registers],
    ['documents', needed.documents, documents],
    ['media', needed.media, media],
    ['publications', needed.publications, publications],
    ['forms', needed.forms, forms],
    ['absences', needed.absences, absenceKinds],
    ['procedures', needed.procedures, procedures],
    ['roles', needed.roles, roles],
    ['findings', needed.findings, findings],
    ['measures', needed.measures, measures],
  ])('%s', (_, ids, list) => {
    expect(ids.filter((id) => !Object.hasOwn(list, id))).toEqual([])
  })

  /** Worked out from the file, the calendar or the rulebook, not written in the file. */
  const derived = new Set([
    'absence.duration',
    'actingHolder',
    'calendar.date',
    'calendar.isRestDay',
    'calendar.isStatutoryHoliday',
    'calendar.isWorkday',
    'calendar.notice',
    'complete',
    'dueAt',
    'handlerPresent',
    'noticeCount',
    'overdue',
    'regulation.inForce',
    'regulation.publishedAt',
    'transferCount',
    'visits',
  ])

  /** Where a needed attribute stands in the file under another path. */
  const settledPaths: Readonly<Record<string, keyof typeof attributes>> = {
    'absence.kind': 'leave-post.kind',
    channel: 'acts.channel',
    place: 'acts.place',
    purpose: 'contact.purpose',
    wantsWriting: 'contact.wantsWriting',
    'sanction.kind': 'measure.kind',
    'sanction.endsAt': 'measure.until',
    'unit.complaintChannel': 'unit.complaintChannels',
    'unit.isWindow': 'units.isWindow',
    'unit.member': 'units.member',
  }

  function pathOf(name: string): string {
    return (
      settledPaths[name] ??
      name
        .replace(/^post\./, 'posts.')
        .replace(/^staff\./, 'people.')
        .replace(/^incident\./, 'encounter.incident.')
        .replace(/^(?!party|posts|people|encounter|unit\b)/, 'matter.')
    )
  }

  test('attributes', () => {
    const missing = needed.attributes.filter((name) => !derived.has(name) && !Object.hasOwn(attributes, pathOf(name)))
    expect(missing).toEqual([])
  })
})

test('a name that is not used is no name of the vocabulary, and leads to one', () => {
  for (const [former, settled] of Object.entries(formerNames.acts)) {
    expect(Object.hasOwn(acts, former), former).toBe(false)
    expect(Object.hasOwn(acts, settled), settled).toBe(true)
  }
  for (const [former, settled] of Object.entries(formerNames.findings)) {
    expect(Object.hasOwn(findings, former), former).toBe(false)
    expect(Object.hasOwn(findings, settled), settled).toBe(true)
  }
  for (const [former, settled] of Object.entries(formerNames.roles)) {
    expect(Object.hasOwn(roles, former), former).toBe(false)
    expect(Object.hasOwn(roles, settled), settled).toBe(true)
  }
})

describe('findings', () => {
  test('the best value is a value, and all findings of conduct have one but the umbrella itself', () => {
    for (const id of idsOf(findings)) {
      const finding: vocabulary.FindingTerm = findings[id]
      const best = 'best' in finding ? finding.best : undefined
      expect(best !== undefined, id).toBe(finding.group === 'conduct' && id !== 'proper')
      if ('values' in finding && best !== undefined) expect(Object.keys(finding.values)).toContain(best)
    }
  })

  test('values beside a scale are values of it', () => {
    expect(Object.keys(findings.complexity.values)).toEqual(expect.arrayContaining([...findings.complexity.beside]))
  })
})

test('measures of a family that the texts rank have different weights', () => {
  const seen = new Set<string>()
  for (const measure of Object.values<vocabulary.MeasureTerm>(measures)) {
    if (measure.weight === undefined) continue
    const place = `${measure.family} ${measure.weight}`
    expect(seen.has(place), place).toBe(false)
    seen.add(place)
  }
})

test('a role has a rank or a level, never both', () => {
  for (const role of Object.values<vocabulary.RoleTerm>(roles)) {
    expect(role.rank !== undefined && role.level !== undefined).toBe(false)
  }
})

describe('attributeTerm', () => {
  test.each([
    ['matter.remit', undefined, '职责归属'],
    ['people.zhang.rank', undefined, '职级'],
    ['posts.window-3.holders', undefined, '岗位人员'],
    ['acts.a1.channel', 'contact', '方式'],
    ['acts.a1.for', 'apply', '申请内容'],
    ['acts.a1.for', 'liaise', '目的'],
    ['occasion.purpose', 'contact', '来意'],
    ['acts', undefined, '行为记录'],
  ])('names %s', (path, type, zh) => {
    expect(attributeTerm(path, type)?.zh).toBe(zh)
  })

  test('knows no other path', () => {
    expect(attributeTerm('matter.constructor')).toBeUndefined()
    expect(attributeTerm('constructor')).toBeUndefined()
    expect(attributeTerm('people.zhang.colour')).toBeUndefined()
  })
})
