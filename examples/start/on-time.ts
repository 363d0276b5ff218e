import { table } from '../../src/cli/table'
import { asOf, auditOnTime, type Comparison, type OnTimeGroup, rowsThat } from '../boston-311/on-time'
import { columns, count, paragraph, type Screen, text } from './screen'

const words = {
  intro: text(
    `波士顿市2011年下半年的服务请求，每29件取一件，依市政府给出的目标期限逐件判定（判定时点${asOf}），与市政府自己的结论对照。`,
    `Service requests to the City of Boston, second half of 2011, every 29th: each is judged by the target date that the city gave it, as of ${asOf}, and set beside the city's own verdict.`,
  ),
  note: text(
    '没有期限的请求，市政府一律记为按时；本库认为无期限即无所谓按时，故不适用。另有逾期而市政府未下结论的。',
    'The city calls requests without a target on time; here nothing is owed by any time, and so the norm is not triggered. Of some late requests the city says nothing.',
  ),
  head: [
    text('请求', 'request'),
    text('期限', 'target'),
    text('市政府结论', 'city'),
    text('本库结论', 'verdict'),
    text('件数', 'rows'),
    text('对照', 'comparison'),
    text('例', 'example'),
  ],
  status: { Closed: text('已办结', 'closed'), Open: text('未办结', 'open') },
  target: { true: text('有', 'yes'), false: text('无', 'no') },
  city: { ONTIME: text('按时', 'ONTIME'), OVERDUE: text('超期', 'OVERDUE'), '': text('空白', '(nothing)') },
  verdict: {
    'done-in-time': text('符合：按时办结', 'fulfilled: in time'),
    'done-late': text('违反：逾期办结', 'breached: done late'),
    'not-done': text('违反：逾期未办', 'breached: not done'),
    'no-occasion': text('不适用：未定期限', 'not triggered: no target'),
  },
  comparison: {
    agrees: text('一致', 'agrees'),
    contradicts: text('相悖', 'contradicts'),
    'city-silent': text('市政府未下结论', 'city says nothing'),
    'no-target': text('无可对照', 'nothing to compare'),
  },
}

const paint: { readonly [C in Comparison]: 'green' | 'red' | 'yellow' | 'dim' } = {
  agrees: 'green',
  contradicts: 'red',
  'city-silent': 'yellow',
  'no-target': 'dim',
}

/** The first audit: verdict beside verdict. */
export function onTimeSection(screen: Screen): { readonly lines: readonly string[]; readonly summary: string } {
  const { lang } = screen
  const groups = auditOnTime()
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const agrees = rowsThat(groups, 'agrees')
  const contradicts = rowsThat(groups, 'contradicts')
  const rows = groups.map((group) => rowOf(group, screen))
  const result = text(
    `${count(total)}件中，${count(agrees)}件结论一致，${count(contradicts)}件相悖，${count(total - agrees - contradicts)}件无可对照。`,
    `Of ${count(total)} requests ${count(agrees)} have the same verdict, ${count(contradicts)} another one, and ${count(total - agrees - contradicts)} cannot be compared.`,
  )
  return {
    lines: [
      paragraph(words.intro[lang]),
      '',
      table(rows, {
        head: words.head.map((cell) => cell[lang]),
        align: ['left', 'left', 'left', 'left', 'right', 'left', 'left'],
        width: columns,
        indent: 2,
      }),
      '',
      paragraph(result[lang] + (lang === 'en' ? ' ' : '') + words.note[lang]),
    ],
    summary: text(
      `波士顿：${count(agrees)}条结论一致，${count(contradicts)}条相悖`,
      `Boston: ${count(agrees)} verdicts agree, ${count(contradicts)} contradict`,
    )[lang],
  }
}

function rowOf(group: OnTimeGroup, { lang, colors }: Screen): readonly string[] {
  const reason = group.reason as keyof typeof words.verdict
  return [
    words.status[group.status][lang],
    words.target[`${group.hasTarget}`][lang],
    words.city[group.city][lang],
    words.verdict[reason]?.[lang] ?? `${group.verdict}: ${group.reason}`,
    count(group.count),
    colors[paint[group.comparison]](words.comparison[group.comparison][lang]),
    group.example,
  ]
}
