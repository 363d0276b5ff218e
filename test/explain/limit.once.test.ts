import { expect, test } from 'vitest'
import { en, zh } from './told'

test('a miscount is told with the right day', () => {
  expect(zh('a due day worked out as if the hearing counted', 'county-time-limit#10/a')).toContain(
    '结果：本机关记载或者告知的截止时间为2024年3月8日，正是不按本条计算的结果；按本条计算应为2024年3月13日。',
  )
})

test('what makes no difference to a limit says so', () => {
  expect(zh('an application concluded two working days late', 'county-time-limit#6/e')).toContain(
    '适用本条与否，截止时间均为2024年3月13日。',
  )
})

test('a limit that stands still says since when and why', () => {
  const text = zh('a hearing that has not ended', 'county-time-limit#3/b~kept')
  expect(text).toContain('时限现已中止计算')
  expect(text).toContain('自4月8日起鉴定，尚未结束，时限中止计算（第十条 第一句，county-time-limit#10/a）')
})

test('a limit that has not begun to run is not called missing', () => {
  expect(zh('a handler who is away', 'county-time-limit#3/b~kept')).toContain('结果：尚未完成，时限尚未起算。')
})

test('a limit that has not begun is told with its length, and without a day from which it runs', () => {
  expect(zh('a handler who is away', 'county-time-limit#3/b~kept')).toContain('期限：另定时限 10 个自然日，尚未起算。')
  expect(en('a handler who is away', 'county-time-limit#3/b~kept')).toContain(
    'Limit: The limit set for the matter is 10 calendar days; it has not begun to run.',
  )
})

test('a limit that runs from another act than its occasion names that act', () => {
  expect(zh('deficient papers asked for twice', 'county-time-limit#3/a')).toContain(
    '期限：法定时限 20 个工作日，自2024年6月6日补正（s1）之次日起算，2024年7月5日届满。',
  )
  expect(en('deficient papers asked for twice', 'county-time-limit#3/a')).toContain(
    'counted from the day after the supplement on 6 June 2024 (s1); it ends on 5 July 2024.',
  )
})

test('an extension that was valid is told with the limit that it lengthened', () => {
  expect(zh('an extension told in time', 'county-time-limit#3/b~kept')).toContain(
    '承诺时限 10 个工作日，延长 5 个工作日，2024年4月1日提出申请，自次日起算，2024年4月23日届满。',
  )
})

test('what is due on the day of an act names the act, and the day where it is known', () => {
  const rule = 'county-first-inquiry#2/c~result'
  expect(zh('an application concluded two working days late', rule)).toContain(
    '期限：最迟应于办结当日（2024年3月15日）完成。',
  )
  expect(en('an application concluded two working days late', rule)).toContain(
    'Limit: It was to be done by the day of the conclusion, 15 March 2024.',
  )
  const open = zh('a telephone call on a matter of another section', rule, 'c1')
  expect(open).toContain('期限：最迟应于办结当日完成。\n  结果：尚未完成，期限未满。')
})

test('where it is not settled when a limit ended, it is late by so much at least', () => {
  const text = zh('an extension nobody has judged', 'county-time-limit#3/b~kept')
  expect(text).toContain('期限：承诺时限 10 个工作日，2024年4月1日提出申请，届满时间尚不能确定。')
  expect(text).toContain('结果：至判定时仍未完成，至少超期 3 个工作日。')
  expect(en('an extension nobody has judged', 'county-time-limit#3/b~kept')).toContain('at least 3 working days late')
})

test('a limit in hours is late by hours and minutes', () => {
  expect(zh('a limit in hours, kept too late', 'county-time-limit#3/b~kept')).toContain('超期 2 小时 13 分钟。')
  expect(en('a limit in hours, kept too late', 'county-time-limit#3/b~kept')).toContain('2 hours 13 minutes late')
})
