import type { CommandSpec } from './spec'

export const due: CommandSpec = {
  name: 'due',
  text: { zh: '推算期限届满之日，并逐日说明', en: 'work out when a period ends, and show every day of it' },
  arguments: [],
  options: [
    {
      flags: '--from <date>',
      text: {
        zh: '起算之日或者时刻，例如 2024-02-05 或 2024-02-05T09:30（必填）',
        en: 'the day or moment of the event, such as 2024-02-05 or 2024-02-05T09:30 (needed)',
      },
    },
    { flags: '--days <number>', text: { zh: '期限的数量（必填）', en: 'how many days, or units of --unit (needed)' } },
    {
      flags: '--unit <unit>',
      text: {
        zh: '单位：working-day 工作日（默认）、day 自然日、week 周、month 月、year 年、hour 小时、minute 分钟、office-minute 办公时间内的分钟',
        en: 'working-day (default), day, week, month, year, hour, minute, or office-minute (within office hours)',
      },
      choices: ['working-day', 'day', 'week', 'month', 'year', 'hour', 'minute', 'office-minute'],
    },
    {
      flags: '--exclude <interval>',
      text: {
        zh: '不计入的期间，写作 起..止=事由，可多次给出；未结束的写作 起..=事由',
        en: 'days that do not count, as FROM..TO=REASON; may be repeated; FROM..=REASON if it still runs',
      },
      repeatable: true,
    },
    {
      flags: '--extend <number>',
      text: {
        zh: '延长的数量，单位相同；也可写 10wd、2mo 一类',
        en: 'an extension, in the same unit, or such as 10wd or 2mo',
      },
    },
    {
      flags: '--calendar <name>',
      text: {
        zh: '日历：china 中国法定（默认），weekend-only 仅周六周日休息',
        en: 'china (default), or weekend-only: no holidays, Saturday and Sunday off',
      },
      choices: ['china', 'weekend-only'],
    },
    {
      flags: '--as-published <date>',
      text: { zh: '按该日已公布的放假通知推算', en: 'use the holiday notices published by that day' },
    },
    {
      flags: '--office-hours <hours>',
      text: { zh: '办公时间，写作 09:00-12:00,13:30-17:30', en: 'office hours, as 09:00-12:00,13:30-17:30' },
    },
    {
      flags: '--beyond-coverage <choice>',
      text: {
        zh: '超出日历范围时：error 报错（默认），provisional 暂按周末规则推算',
        en: 'past the end of the calendar: error (default), or provisional (by the weekend rule)',
      },
      choices: ['error', 'provisional'],
    },
  ],
  more: {
    zh: `示例：
  officium due --from 2024-02-05 --days 20
  officium due --from 2024-02-05 --days 20 --exclude 2024-02-20..2024-02-22=听证
  officium due --from 2024-01-31 --days 1 --unit month
  officium due --from 2024-02-05T16:40 --days 90 --unit office-minute --office-hours 09:00-12:00,13:30-17:30`,
    en: `Examples:
  officium due --from 2024-02-05 --days 20
  officium due --from 2024-02-05 --days 20 --exclude 2024-02-20..2024-02-22=hearing
  officium due --from 2024-01-31 --days 1 --unit month
  officium due --from 2024-02-05T16:40 --days 90 --unit office-minute --office-hours 09:00-12:00,13:30-17:30`,
  },
  run: async (session, _words, options) => (await import('../due/due')).due(session, options),
}
