import { expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { enHoliday, enNotice } from '../../src/explain/holidays'
import { enLocator, numeralOf } from '../../src/explain/locator'
import { chineseIn } from './pure'

test.each([
  ['第三条 第二分句前段', 'article 3, part 2, first half'],
  ['第十条第一句', 'article 10, sentence 1'],
  ['第三十二条第一款第（四）项', 'article 32, paragraph 1, item 4'],
  ['第一百零三条', 'article 103'],
  ['第一千二百条', 'article 1200'],
  ['一、1 第一句', 'no. 1, no. 1, sentence 1'],
  ['（二）第3句', 'no. 2, sentence 3'],
  ['二、第3项（第2分句）', 'no. 2, item 3, part 2'],
  ['序言 第二句', 'preamble, sentence 2'],
  ['第五条（首句）', 'article 5, first sentence'],
  ['要求4', 'requirement 4'],
  ['一(原文缺序号)', 'no. 1, not numbered in the source'],
  ['四、第2项(第1句)', 'no. 4, item 2, sentence 1'],
  ['四、(三)4 一是', 'no. 4, no. 3, no. 4, point 1'],
  ['二、1—9', 'no. 2, nos. 1 to 9'],
  ['一、标题', 'no. 1, heading'],
])('the locator %s reads %s', (zh, en) => {
  expect(enLocator(zh)).toBe(en)
})

test.each(['政务处分法第三条', '财政所 3', ''])('the locator %s has no English form', (zh) => {
  expect(enLocator(zh)).toBeUndefined()
})

test.each([
  ['十', 10],
  ['二十一', 21],
  ['一百一十', 110],
  ['两千零七', 2007],
  ['12', 12],
])('%s is %d', (text, number) => {
  expect(numeralOf(text)).toBe(number)
})

test('every locator of the rulebooks has an English form', () => {
  for (const { regulations } of Object.values(rulebooks)) {
    for (const { locator } of regulations.flatMap(({ clauses }) => clauses)) {
      expect(chineseIn(enLocator(locator) ?? locator), locator).toEqual([])
    }
  }
})

test('holidays and notices of the Chinese calendar have English names; those of others keep theirs', () => {
  expect(enHoliday('国庆节、中秋节')).toBe('National Day and Mid-Autumn Festival')
  expect(enHoliday('Founders’ day')).toBe('Founders’ day')
  expect(enNotice('国办发明电〔2023〕7号')).toBe('Guobanfa Mingdian [2023] No. 7')
  expect(enNotice('county-time-limit#10/a')).toBe('county-time-limit#10/a')
})
