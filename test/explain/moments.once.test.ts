import { expect, test } from 'vitest'
import { enAmount } from '../../src/explain/en/amounts'
import { enMoment, enRange, enWeekday } from '../../src/explain/en/moments'
import { zhAmount } from '../../src/explain/zh/amounts'
import { zhMoment, zhRange, zhWeekday } from '../../src/explain/zh/moments'

test.each([
  ['2024-03-14', '2024年3月14日', '14 March 2024'],
  ['2024-03-14T09:10', '2024年3月14日9时10分', '14 March 2024, 09:10'],
  ['2024-03-14T09:00', '2024年3月14日9时', '14 March 2024, 09:00'],
  ['2024-03-14T00:00:05', '2024年3月14日0时0分5秒', '14 March 2024, 00:00:05'],
  ['2024-03-14T09:10:00.250', '2024年3月14日9时10分', '14 March 2024, 09:10'],
  ['someday\u202e', 'someday\\u202e', 'someday\\u202e'],
])('%s is written as people write it', (text, zh, en) => {
  expect(zhMoment(text)).toBe(zh)
  expect(enMoment(text)).toBe(en)
})

test.each([
  ['2024-02-10', '2024-02-17', '2024年2月10日至17日', '10 to 17 February 2024'],
  ['2024-02-28', '2024-03-02', '2024年2月28日至3月2日', '28 February to 2 March 2024'],
  ['2024-12-30', '2025-01-02', '2024年12月30日至2025年1月2日', '30 December 2024 to 2 January 2025'],
  ['2024-02-10', '2024-02-10', '2024年2月10日', '10 February 2024'],
  [
    '2024-02-10T09:00',
    '2024-02-10T17:30',
    '2024年2月10日9时至2月10日17时30分',
    '10 February, 09:00 to 10 February 2024, 17:30',
  ],
])('from %s to %s says what both share once', (from, to, zh, en) => {
  expect(zhRange(from, to)).toBe(zh)
  expect(enRange(from, to)).toBe(en)
})

test('a year that is understood is left out', () => {
  expect(zhRange('2024-02-10', '2024-02-17', 2024)).toBe('2月10日至17日')
  expect(enRange('2024-02-10', '2024-02-17', 2024)).toBe('10 to 17 February')
  expect(zhRange('2025-01-01', '2025-01-01', 2024)).toBe('2025年1月1日')
})

test.each([
  ['2024-02-18', '星期日', 'Sunday'],
  ['2024-02-19T09:00', '星期一', 'Monday'],
  ['nonsense', '', ''],
])('the day of the week of %s', (day, zh, en) => {
  expect(zhWeekday(day)).toBe(zh)
  expect(enWeekday(day)).toBe(en)
})

test.each([
  [3, 'working-day', '3 个工作日', '3 working days'],
  [1, 'working-day', '1 个工作日', '1 working day'],
  [10, 'day', '10 个自然日', '10 calendar days'],
  [2, 'month', '2 个月', '2 months'],
  [90, 'minute', '1 小时 30 分钟', '1 hour 30 minutes'],
  [120, 'minute', '2 小时', '2 hours'],
  [59, 'minute', '59 分钟', '59 minutes'],
  [45, 'office-minute', '45 个办公分钟', '45 office minutes'],
  [0, 'day', '0 个自然日', '0 calendar days'],
])('%d %s is counted as people count', (amount, unit, zh, en) => {
  expect(zhAmount(amount, unit)).toBe(zh)
  expect(enAmount(amount, unit)).toBe(en)
})
