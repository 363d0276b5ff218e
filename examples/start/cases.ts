import { readFileSync } from 'node:fs'
import {
  type CaseFileInput,
  explain,
  explainMissing,
  type Judgement,
  judge,
  type Status,
  statusName,
  type Verdict,
} from 'officium'
import { rulebooks } from 'officium/rules'
import { parse } from 'yaml'
import { wrap } from '../../src/cli/width'
import { ledgerLines } from '../../src/explain/index'
import { columns, type Language, paragraph, type Screen, text } from './screen'

const folder = new URL('../cases/county-organs/', import.meta.url)

/** The case files, and the day as of which each is judged. */
export const caseFiles = [
  { name: 'clean', asOf: '2024-04-30', title: text('一切如期', 'all as it should be') },
  { name: 'hearing-miscounted', asOf: '2024-04-30', title: text('听证时间算错', 'a hearing miscounted') },
  { name: 'facts-missing', asOf: '2024-04-30', title: text('事实不全', 'facts missing') },
] as const

/** Judges one of the case files by the rulebook of the county's organs. */
export function judgeCase(name: string, asOf: string): Judgement {
  const caseFile: CaseFileInput = parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'))
  return judge(caseFile, { rulebook: rulebooks['county-organs'], asOf })
}

const order: readonly Status[] = [
  'breached',
  'undetermined',
  'needs-judgement',
  'lapsed',
  'pending',
  'fulfilled',
  'not-triggered',
]

/** How many verdicts of each status there are, the gravest first. */
export const tally = (verdicts: readonly Verdict[]): readonly (readonly [Status, number])[] =>
  order
    .map((status) => [status, verdicts.filter((verdict) => verdict.status === status).length] as const)
    .filter(([, n]) => n > 0)

/** The case files, judged and explained. */
export function casesSection(screen: Screen): { readonly lines: readonly string[]; readonly summary: string } {
  const { lang, colors } = screen
  const judged = caseFiles.map((file) => ({ ...file, ...judgeCase(file.name, file.asOf) }))
  return {
    lines: judged.flatMap(({ name, asOf, title, ...judgement }, index) => [
      ...(index === 0 ? [] : ['']),
      colors.bold(`${name}.yaml`) + text(`　${title.zh}（判定时点 ${asOf}）`, `  ${title.en} (as of ${asOf})`)[lang],
      tallyLine(judgement.verdicts, lang),
      ...verdictLines(judgement.verdicts, screen),
      ...missingLines(judgement, screen),
    ]),
    summary: text(`${judged.length}个案卷已判定`, `${judged.length} case files explained`)[lang],
  }
}

const triggered = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ status }) => status !== 'not-triggered')

const tallyLine = (verdicts: readonly Verdict[], lang: Language): string =>
  `  ${tally(verdicts)
    .map(([status, n]) => `${statusName(status, lang)} ${n}`)
    .join(' · ')}`

const paint: { readonly [S in Status]?: 'green' | 'red' | 'yellow' } = {
  fulfilled: 'green',
  breached: 'red',
  undetermined: 'yellow',
  'needs-judgement': 'yellow',
  lapsed: 'yellow',
}

/** Each verdict that was triggered, the gravest first: in full where something is wrong or counted day by day. */
function verdictLines(verdicts: readonly Verdict[], screen: Screen): readonly string[] {
  const sorted = order.flatMap((status) => triggered(verdicts).filter((verdict) => verdict.status === status))
  return sorted.flatMap((verdict) => {
    const isFull = verdict.time?.ledger !== undefined || !['fulfilled', 'pending'].includes(verdict.status)
    return isFull ? ['', ...fullText(verdict, screen)] : headLines(verdict, screen)
  })
}

function headLines(verdict: Verdict, { lang, colors }: Screen): readonly string[] {
  const [head = ''] = explain(verdict, lang).split('\n')
  return hanging(head, 2).map(colors[paint[verdict.status] ?? 'reset'])
}

function fullText(verdict: Verdict, screen: Screen): readonly string[] {
  const { lang, colors } = screen
  const [, ...rest] = explain(verdict, lang).split('\n')
  const ledger = verdict.time?.ledger ?? []
  return [
    ...headLines(verdict, screen),
    ...rest.flatMap((line) => hanging(line.trim(), 4)),
    ...(ledger.length === 0 ? [] : [`    ${text('逐日：', 'Day by day:')[lang]}`]),
    ...ledgerLines(ledger, lang).flatMap((line) => hanging(line.trim(), 6).map(colors.dim)),
  ]
}

/** Wraps a line; what follows its first part is set in further. */
const hanging = (line: string, indent: number): readonly string[] =>
  wrap(line, columns - indent - 2).map((part, index) => ' '.repeat(index === 0 ? indent : indent + 2) + part)

function missingLines({ missing, needsJudgement }: Judgement, { lang }: Screen): readonly string[] {
  const items = [...missing, ...needsJudgement]
  if (items.length === 0) return []
  const title = text('尚待补充或认定：', 'Still to be supplied or found:')[lang]
  return ['', `  ${title}`, ...items.map((item) => paragraph(`- ${explainMissing(item, lang)}`, 4))]
}
