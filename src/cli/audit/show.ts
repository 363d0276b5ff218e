import { statusName } from '../../explain'
import { safeText } from '../../explain/safe'
import { voices } from '../../explain/voices'
import type { JudgeOptions } from '../../judge/options'
import type { Rulebook } from '../../norm/rulebook'
import { type Status, statuses } from '../../rule/rule'
import { chinaCalendar } from '../../time/china/calendar'
import { version } from '../../version'
import { say, type Session } from '../io'
import { complain, type Problem } from '../report'
import { table } from '../table'
import type { Counts, Overdue, Tally } from './tally'

/** What an audit comes to. */
export interface Summary {
  readonly cases: number
  readonly breachedCases: number
  readonly rejected: number
  readonly verdicts: Counts
  readonly clauses: readonly { readonly clause: string; readonly verdicts: Counts }[]
  readonly worst: readonly Overdue[]
  readonly receipt: {
    readonly library: string
    readonly rulebook: { readonly id: string; readonly hash: string }
    readonly calendar: { readonly id: string; readonly hash: string }
    readonly asOf: string
    readonly interpretations: NonNullable<JudgeOptions['interpretations']>
    readonly parameters: NonNullable<JudgeOptions['parameters']>
  }
}

export function summaryOf(
  tally: Tally,
  rejected: number,
  { rulebook, asOf, interpretations = {}, parameters = {} }: JudgeOptions,
): Summary {
  return {
    cases: tally.cases,
    breachedCases: tally.breachedCases,
    rejected,
    verdicts: tally.all,
    clauses: [...tally.clauses].map(([clause, verdicts]) => ({ clause, verdicts })),
    worst: tally.worst,
    receipt: {
      library: version,
      rulebook: { id: rulebook.id, hash: rulebook.hash },
      calendar: { id: chinaCalendar.id, hash: chinaCalendar.hash },
      asOf,
      interpretations,
      parameters,
    },
  }
}

/** The counts by clause, and the cases that are longest overdue. */
export async function showSummary(session: Session, summary: Summary, rulebook: Rulebook): Promise<void> {
  const { colors, language, width } = session
  const zh = language === 'zh'
  const { cases, breachedCases, rejected, receipt } = summary
  await say(
    session,
    colors.bold(`${rulebook.institution[language]}  ${rulebook.id}  ${zh ? '截至' : 'as of'} ${receipt.asOf}`),
  )
  await say(
    session,
    zh
      ? `案卷 ${cases} 份，其中 ${breachedCases} 份有违反；不能用的行 ${rejected}。`
      : `${cases} case${cases === 1 ? '' : 's'}, ${breachedCases} with a breach; ${rejected} line${rejected === 1 ? '' : 's'} unusable.`,
  )
  const used = statuses.filter((status) => status !== 'not-triggered' && summary.verdicts[status] > 0)
  const rows = summary.clauses.filter(({ verdicts }) => used.some((status) => verdicts[status] > 0))
  if (rows.length > 0) {
    const locators = locatorsOf(rulebook)
    const head = ['', zh ? '条款' : 'clause', ...used.map((status) => statusName(status, language))]
    const body = rows.map(({ clause, verdicts }) => [
      clause,
      voices[language].place(locators.get(clause) ?? ''),
      ...used.map((status) => count(verdicts[status], status, session)),
    ])
    await say(
      session,
      `\n${table(body, { head, align: ['left', 'left', ...used.map(() => 'right' as const)], width })}`,
    )
  }
  if (summary.worst.length > 0) await showWorst(session, summary.worst)
  await say(
    session,
    colors.dim(
      `\nofficium ${receipt.library}  ${receipt.rulebook.id} ${receipt.rulebook.hash}  ${receipt.calendar.id} ${receipt.calendar.hash}`,
    ),
  )
}

function count(number: number, status: Status, { colors }: Session): string {
  if (number === 0) return colors.dim('·')
  return status === 'breached' ? colors.red(String(number)) : String(number)
}

const locatorsOf = (rulebook: Rulebook): ReadonlyMap<string, string> =>
  new Map(
    rulebook.regulations.flatMap(({ id, clauses }) =>
      clauses.map((clause) => [`${id}#${clause.id}`, clause.locator] as const),
    ),
  )

async function showWorst(session: Session, worst: readonly Overdue[]): Promise<void> {
  const { colors, language, width } = session
  const zh = language === 'zh'
  const head = zh
    ? ['行', '案卷', '条款', '到期', '完成', '超期天数']
    : ['line', 'case', 'clause', 'due', 'done', 'days over']
  const rows = worst.map(({ line, id, clause, due, done, days }) => [
    String(line),
    safeText(id, 40),
    clause,
    due,
    done ?? '—',
    String(days),
  ])
  await say(session, `\n${colors.bold(zh ? '超期最久的' : 'Longest overdue')}`)
  await say(session, table(rows, { head, align: ['right', 'left', 'left', 'left', 'left', 'right'], width }))
}

/** The first lines that cannot be used, and how many there are in all. */
export async function showRejects(
  session: Session,
  first: readonly Problem[],
  rejected: number,
  file: string | undefined,
): Promise<void> {
  if (rejected === 0) return
  await complain(first, session)
  const { io, language } = session
  const zh = language === 'zh'
  const where =
    file === undefined
      ? zh
        ? '用 --rejects 文件 可全部保存。'
        : 'Use --rejects FILE to keep them all.'
      : zh
        ? `全部写入 ${safeText(file)}。`
        : `All are in ${safeText(file)}.`
  const total = zh ? `不能用的行共 ${rejected}。` : `${rejected} line${rejected === 1 ? '' : 's'} cannot be used.`
  await io.stderr.write(`${total}${zh ? '' : ' '}${where}\n`)
}
