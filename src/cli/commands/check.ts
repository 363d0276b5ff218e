import type { CommandSpec } from './spec'

export const check: CommandSpec = {
  name: 'check',
  text: {
    zh: '逐个判断情景文件，并与其中写明的结论比较',
    en: 'judge scenario files and compare with what they expect',
  },
  arguments: [
    {
      name: { zh: '<路径...>', en: '<paths...>' },
      text: {
        zh: '文件或者目录；目录中的 .yaml、.yml、.json 都会读取',
        en: 'files or folders; of a folder every .yaml, .yml and .json',
      },
    },
  ],
  options: [],
  more: {
    zh: `示例：
  officium check examples/scenarios
  officium check hearing.yaml --json

一个情景：
  scenario: 听证日误算，超期两个工作日
  rulebook: county-organs
  asOf: 2024-03-20
  case:
    id: A-1
    acts: [ … ]
  expect:
    county-time-limit#10/b: breached
    county-time-limit#3/b~kept: { status: breached, due: 2024-03-13, late: 2, mentions: [听证] }

一个文件可以有多个情景，用 --- 隔开，或者写成列表。每个条款写一个结论，或者写成列表；
写了 occasion 的只管那一事由，没写的管其余全部事由。
退出码：0 全部相符，1 有不符，2 有文件不能用（其余照常判断）。`,
    en: `Examples:
  officium check examples/scenarios
  officium check hearing.yaml --json

A scenario:
  scenario: Two days late after a miscounted hearing
  rulebook: county-organs
  asOf: 2024-03-20
  case:
    id: A-1
    acts: [ … ]
  expect:
    county-time-limit#10/b: breached
    county-time-limit#3/b~kept: { status: breached, due: 2024-03-13, late: 2, mentions: [听证] }

A file may hold several scenarios, with --- between them or as a list. A clause has one expectation or a list of
them; one with an occasion speaks of that occasion, one without of all the others.
Exit code: 0 all as expected, 1 some differ, 2 some files cannot be used (the others are still judged).`,
  },
  run: async (session, [paths], _options) =>
    (await import('../check/check')).check(session, paths as readonly string[]),
}
