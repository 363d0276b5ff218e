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
  { name: 'clean', asOf: '2024-03-20', title: text('一切如期', 'all as it should be') },
  { name: 'hearing-miscounted', asOf: '2024-03-20', title: text('听证时间算错', 'a hearing miscounted') },
  { name: 'facts-missing', asOf: '2024-03-29', title: text('事实不全', 'facts missing') },
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

/** A limit that was counted day by day, once: the rules of the clock show the same days. */
const isCounted = ({ kind, time }: Verdict): boolean => kind === 'duty' && time?.ledger !== undefined

/** Each verdict that was triggered, the gravest first: in full where something is wrong or counted day by day. */
function verdictLines(verdicts: readonly Verdict[], screen: Screen): readonly string[] {
  const sorted = order.flatMap((status) => triggered(verdicts).filter((verdict) => verdict.status === status))
  const isFull = (verdict: Verdict) => isCounted(verdict) || !['fulfilled', 'pending'].includes(verdict.status)
  return [
    ...sorted.filter(isFull).flatMap((verdict) => ['', ...fullText(verdict, screen)]),
    '',
    ...sorted.filter((verdict) => !isFull(verdict)).flatMap((verdict) => shortText(verdict, screen)),
  ]
}

const headOf = (verdict: Verdict, lang: Language): string => explain(verdict, lang).split('\n')[0] ?? ''

/** Only what the clause says, after its head. */
const shortText = (verdict: Verdict, { lang, colors }: Screen): readonly string[] =>
  hanging(`${headOf(verdict, lang)}${lang === 'zh' ? '　' : '  '}${verdict.citation.text[lang]}`, 2).map(
    colors[paint[verdict.status] ?? 'reset'],
  )

function fullText(verdict: Verdict, { lang, colors }: Screen): readonly string[] {
  const [head = '', ...rest] = explain(verdict, lang).split('\n')
  const ledger = isCounted(verdict) ? (verdict.time?.ledger ?? []) : []
  return [
    ...hanging(head, 2).map(colors[paint[verdict.status] ?? 'reset']),
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
