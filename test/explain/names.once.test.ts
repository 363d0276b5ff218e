import { expect, test } from 'vitest'
import { nameLists, nameOf, normKindNames, statusMarks, statusName, statusNames } from '../../src/explain'
import { enActNouns } from '../../src/explain/en/act-nouns'
import { acts } from '../../src/case/vocabulary'
import { statuses } from '../../src/rule/rule'
import { normKinds } from '../../src/verdict'
import { chineseIn, latinIn } from './pure'

const names = Object.entries(nameLists).flatMap(([kind, terms]) => Object.keys(terms).map((id) => [kind, id] as const))

test('every identifier of every list has a name in both languages, each in its own script', () => {
  expect(names.length).toBeGreaterThan(400)
  for (const [kind, id] of names) {
    const [zh, en] = [
      nameOf(kind as keyof typeof nameLists, id, 'zh'),
      nameOf(kind as keyof typeof nameLists, id, 'en'),
    ]
    expect(latinIn(zh), id).toEqual([])
    expect(zh, id).toMatch(/\p{Script=Han}/u)
    expect(chineseIn(en), id).toEqual([])
    expect(en, id).toMatch(/[a-z]/i)
  }
})

test('every status and every kind of norm has a name, and no two have the same', () => {
  expect(Object.keys(statusNames)).toEqual([...statuses])
  expect(Object.keys(normKindNames)).toEqual([...normKinds])
  for (const lang of ['zh', 'en'] as const) {
    expect(new Set(statuses.map((status) => statusName(status, lang))).size).toBe(statuses.length)
    expect(new Set(normKinds.map((kind) => nameOf('norm-kind', kind, lang))).size).toBe(normKinds.length)
  }
})

test('every status has a mark of one character that no font draws wide', () => {
  const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u
  expect(new Set(Object.values(statusMarks)).size).toBe(statuses.length)
  for (const mark of Object.values(statusMarks)) {
    expect(Array.from(mark)).toHaveLength(1)
    expect(mark).not.toMatch(wide)
  }
})

test('every act reads as an event in English', () => {
  expect(Object.keys(enActNouns).sort()).toEqual(Object.keys(acts).sort())
})

test('what no list holds stands for itself, made safe', () => {
  expect(nameOf('measure', 'wink\u202e', 'zh')).toBe('wink\\u202e')
  expect(nameOf('measure', 'toString', 'en')).toBe('toString')
})
