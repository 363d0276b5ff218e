import type { CommandSpec, OptionSpec } from './spec'

/** How a case file is judged: the same for one and for many. */
export const judging: readonly OptionSpec[] = [
  {
    flags: '--as-of <date>',
    text: {
      zh: '以哪一日或者哪一时刻的情况判断，例如 2024-03-20',
      en: 'the day or moment as of which to judge, such as 2024-03-20',
    },
  },
  {
    flags: '--interpret <id=choice>',
    text: {
      zh: '选定某一解释的读法，可多次给出；officium rules --findings 列出各项解释',
      en: 'choose a reading of the text; may be repeated; officium rules --findings lists them',
    },
    repeatable: true,
  },
  {
    flags: '--param <name=period>',
    text: {
      zh: '填补条文留白的期限，例如 reply=5wd；可多次给出',
      en: 'fill a blank of the text, such as reply=5wd; may be repeated',
    },
    repeatable: true,
  },
  {
    flags: '--beyond-coverage <choice>',
    text: {
      zh: '超出日历范围时：error 报错（默认），provisional 暂按周末规则推算',
      en: 'past the end of the calendar: error (default), or provisional (by the weekend rule)',
    },
    choices: ['error', 'provisional'],
  },
]

export const judge: CommandSpec = {
  name: 'judge',
  text: { zh: '按规则集判断一份案卷', en: 'judge a case file by a rulebook' },
  arguments: [
    {
      name: { zh: '<文件>', en: '<file>' },
      text: {
        zh: '案卷或者情景文件（YAML 或 JSON），“-”为标准输入',
        en: 'a case file or scenario, YAML or JSON; - for standard input',
      },
    },
  ],
  options: [
    {
      flags: '--rulebook <id>',
      text: {
        zh: '规则集，默认 county-organs，或者情景所写的',
        en: 'the rulebook; by default county-organs, or the one that the scenario names',
      },
    },
    ...judging,
    {
      flags: '--clause <id>',
      text: { zh: '只看这一制度、条款或者规则', en: 'show only this regulation, clause or rule' },
    },
    { flags: '--all', text: { zh: '未触发的条款也列出', en: 'list clauses that were not triggered, too' } },
  ],
  more: {
    zh: `示例：
  officium judge case.yaml --as-of 2024-03-20
  officium judge scenario.yaml --clause county-time-limit#3/b
  officium judge case.json --as-of 2024-03-20 --interpret county-organs:promptly=same-day --json

情景文件写明了日期和规则集，--as-of 与 --rulebook 可不写，写了则以命令行为准。
期限的写法：5wd 工作日，3d 自然日，2w 周，1mo 月，1y 年，4h 小时，30min 分钟。
YAML 文件不超过 4 MB，JSON 文件不超过 64 MB，一个文件至多 10000 份案卷。
退出码：0 无违反，1 有违反，2 输入不能用。`,
    en: `Examples:
  officium judge case.yaml --as-of 2024-03-20
  officium judge scenario.yaml --clause county-time-limit#3/b
  officium judge case.json --as-of 2024-03-20 --interpret county-organs:promptly=same-day --json

A scenario names its day and rulebook, so that --as-of and --rulebook may be left out; where they are given they win.
Periods: 5wd working days, 3d days, 2w weeks, 1mo month, 1y year, 4h hours, 30min minutes.
YAML up to 4 MB, JSON up to 64 MB, at most 10,000 case files in one file.
Exit code: 0 nothing is breached, 1 something is, 2 the input cannot be used.`,
  },
  run: async (session, [file], options) => (await import('../judge/judge')).judgeFile(session, String(file), options),
}
