import { expect, test } from 'vitest'
import { deadline, defineCalendar } from '../../src/index'
import { ledgerLines } from '../../src/explain'
import { enCounted } from '../../src/explain/en/ledger'
import { zhCount } from '../../src/explain/zh/ledger'
import { chineseIn, holesIn, latinIn } from './pure'

const hearing = deadline({
  start: '2024-02-05',
  period: { amount: 20, unit: 'working-day' },
  excluded: [{ from: '2024-02-20', to: '2024-02-22', ground: 'hearing' }],
})

test('a ledger is told run by run, every day in one line', () => {
  expect(ledgerLines(hearing.ledger, 'zh').slice(0, 6)).toEqual([
    '2024年2月5日（1 天）：开始之日，不计入',
    '2024年2月6日至9日（4 天）：计入',
    '2024年2月10日至17日（8 天）：春节放假，不计入（国办发明电〔2023〕7号）',
    '2024年2月18日（1 天）：春节调休上班，计入（国办发明电〔2023〕7号）',
    '2024年2月19日（1 天）：计入',
    '2024年2月20日至22日（3 天）：听证，不计入',
  ])
  expect(ledgerLines(hearing.ledger, 'en').slice(0, 4)).toEqual([
    '5 February 2024 (1 day): the starting day, not counted',
    '6 to 9 February 2024 (4 days): counted',
    '10 to 17 February 2024 (8 days): Spring Festival, not counted (Guobanfa Mingdian [2023] No. 7)',
    '18 February 2024 (1 day): worked to make up for Spring Festival, counted (Guobanfa Mingdian [2023] No. 7)',
  ])
  expect(ledgerLines(hearing.ledger, 'zh')).toHaveLength(hearing.ledger.length)
})

test('the sentence names what is out of the ordinary and sums up the rest', () => {
  expect(zhCount(hearing.ledger, 'working-day')).toBe(
    '2024年2月5日为开始之日，不计入；2月10日至17日春节放假，不计入（国办发明电〔2023〕7号）；2月18日（星期日）春节调休上班，计入（国办发明电〔2023〕7号）；2月20日至22日听证，不计入；其间周末 6 天不计入；共计入 20 个工作日。',
  )
  expect(enCounted(hearing.ledger, 'working-day')).toContain(
    'Sunday 18 February: worked to make up for Spring Festival, counted',
  )
  expect(enCounted(hearing.ledger, 'working-day')).toContain(
    '6 days of weekends not counted; 20 working days counted in all.',
  )
})

test('a last day that falls on a day off is told with the day to which it moves', () => {
  const rolled = deadline({ start: '2024-03-06', period: { amount: 3, unit: 'day' } })
  expect(rolled.due).toBe('2024-03-11')
  expect(zhCount(rolled.ledger, 'day')).toContain('3月10日至11日期满之日遇周末，顺延')
  expect(enCounted(rolled.ledger, 'day')).toContain('10 to 11 March: the last day falls on the weekend and moves')
})

test('days of an extension are summed up apart', () => {
  const extended = deadline({
    start: '2024-03-04',
    period: { amount: 5, unit: 'working-day' },
    extension: { amount: 3, unit: 'working-day' },
  })
  expect(zhCount(extended.ledger, 'working-day')).toContain('共计入 8 个工作日，其中延长 3 个工作日。')
  expect(enCounted(extended.ledger, 'working-day')).toContain(
    '8 working days counted in all, of which 3 working days in extensions.',
  )
})

test('a limit in hours that runs through has nothing to tell beyond its length', () => {
  const plain = deadline({ start: '2024-04-01T09:00', period: { amount: 48, unit: 'hour' } })
  expect(zhCount(plain.ledger, 'hour')).toBe('')
})

test('office time names what lies outside it', () => {
  const office = deadline({
    start: '2024-04-01T16:00',
    period: { amount: 120, unit: 'office-minute' },
    officeHours: [
      ['09:00', '12:00'],
      ['13:30', '17:00'],
    ],
  })
  expect(zhCount(office.ledger, 'office-minute')).toBe('办公时间以外不计入；共计入 2 小时。')
  expect(enCounted(office.ledger, 'office-minute')).toBe(
    'Time outside office hours not counted; 2 hours counted in all.',
  )
})

test('what a host calls a holiday or a ground is made safe and stands as it was written', () => {
  const calendar = defineCalendar({
    id: 'host',
    from: '2024-01-01',
    to: '2024-12-31',
    weekend: [6, 7],
    off: ['2024-03-05'],
  })
  const { ledger } = deadline({
    start: '2024-03-04',
    period: { amount: 3, unit: 'working-day' },
    calendar,
    excluded: [{ from: '2024-03-06', to: '2024-03-06', ground: '停电\u001b[31m' }],
  })
  expect(ledgerLines(ledger, 'zh')).toContain('2024年3月6日（1 天）：停电，不计入')
  expect(ledgerLines(ledger, 'zh')).toContain('2024年3月5日（1 天）：放假，不计入')
})

test('what a limit waits for is named: a procedure, a decision, papers, an act', () => {
  const run = (ground: string) => [{ kind: 'excluded', from: '2024-03-04', to: '2024-03-05', days: 2, ground }] as const
  const told = (ground: string) => [ledgerLines(run(ground), 'zh')[0], ledgerLines(run(ground), 'en')[0]]
  const [zh, en] = ['2024年3月4日至5日（2 天）：', '4 to 5 March 2024 (2 days): ']
  expect(told('hearing')).toEqual([`${zh}听证，不计入`, `${en}hearing, not counted`])
  expect(told('government')).toEqual([
    `${zh}等待本级人民政府决定，不计入`,
    `${en}waiting for a decision of the government of the level, not counted`,
  ])
  expect(told('missing-materials')).toEqual([
    `${zh}等待需补充的材料，不计入`,
    `${en}waiting for the missing materials, not counted`,
  ])
  expect(told('supplement')).toEqual([`${zh}等待补正，不计入`, `${en}waiting for a supplement, not counted`])
  expect(told('停电')).toEqual([`${zh}停电，不计入`, `${en}停电, not counted`])
})

test('a clause that stops the clock is told with its place where the verdict says it', () => {
  const run = {
    kind: 'excluded',
    from: '2024-03-04',
    to: '2024-03-05',
    days: 2,
    ground: 'hearing',
    citation: 'a#10/a',
  } as const
  const locators = { 'a#10/a': '第十条 第一句' }
  expect(zhCount([run, run], 'day', locators)).toContain('听证，不计入（第十条 第一句，a#10/a）')
  expect(enCounted([run, run], 'day', locators)).toContain('hearing, not counted (article 10, sentence 1; a#10/a)')
  expect(zhCount([run, run], 'day', { 'b#1': '第一条' })).toContain('听证，不计入（a#10/a）')
})

test('every kind of run reads in its language', () => {
  const kinds = [
    'deferred',
    'start-day',
    'start-hour',
    'counted',
    'rest-day',
    'closed',
    'excluded',
    'rolled',
    'lengthened',
  ] as const
  const days = ['weekend', 'holiday', 'makeup-working-day', 'working-day', undefined] as const
  for (const kind of kinds) {
    for (const calendarDay of days) {
      for (const run of [
        { kind, from: '2024-03-04', to: '2024-03-05', days: 2, ...(calendarDay && { calendarDay }), name: '春节' },
        {
          kind,
          from: '2024-03-04T09:00',
          to: '2024-03-05T09:00',
          minutes: 1440,
          ...(calendarDay && { calendarDay }),
          extension: 1,
        },
        { kind: 'excluded' as const, from: '2024-03-04', to: null, ground: 'appraisal', citation: 'a#1' },
      ]) {
        const [zh = '', en = ''] = [ledgerLines([run] as never, 'zh')[0], ledgerLines([run] as never, 'en')[0]]
        expect(latinIn(zh)).toEqual([])
        expect(chineseIn(en)).toEqual([])
        expect([
          ...holesIn(zh),
          ...holesIn(en),
          ...holesIn(zhCount([run, run] as never, 'day')),
          ...holesIn(enCounted([run, run] as never, 'day')),
        ]).toEqual([])
      }
    }
  }
})
