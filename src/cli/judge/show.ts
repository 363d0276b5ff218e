import { explain, explainMissing, explainReason, statusMarks, statusName } from '../../explain'
import { safeText } from '../../explain/safe'
import { type Status, statuses } from '../../rule/rule'
import type { Judgement, Receipt, Verdict } from '../../verdict'
import { type Colors, say, type Session } from '../io'
import { table } from '../table'
import { wrap } from '../width'

const paint = (status: Status, colors: Colors): ((text: string) => string) => {
  switch (status) {
    case 'fulfilled':
      return colors.green
    case 'breached':
      return colors.red
    case 'pending':
    case 'lapsed':
      return colors.yellow
    case 'not-triggered':
      return colors.dim
    default:
      return colors.cyan
  }
}

/** A judgement as people read it: a table of verdicts, the explanations of those that matter, and the receipt. */
export async function show(
  session: Session,
  title: string | undefined,
  judgement: Judgement,
  all: boolean,
): Promise<void> {
  const { colors, language } = session
  const { receipt } = judgement
  const zh = language === 'zh'
  if (title !== undefined) await say(session, colors.bold(safeText(title)))
  await say(
    session,
    colors.bold(
      `${zh ? '案卷' : 'Case'} ${safeText(receipt.caseFile.id)}  ${zh ? '截至' : 'as of'} ${safeText(receipt.asOf)}`,
    ),
  )
  await say(session, counts(judgement, session))
  const shown = judgement.verdicts.filter(({ status }) => all || status !== 'not-triggered')
  for (const [regulation, verdicts] of byRegulation(shown)) {
    await say(
      session,
      `\n${colors.bold(verdicts[0]?.citation.title[language] ?? regulation)} ${colors.dim(regulation)}`,
    )
    await say(session, verdictTable(verdicts, session))
  }
  for (const verdict of explained(judgement)) await say(session, `\n${explanation(verdict, session)}`)
  await showMissing(session, judgement)
  await say(session, colors.dim(`\n${receiptLine(receipt)}`))
}

function counts({ verdicts }: Judgement, { language, colors }: Session): string {
  const parts = statuses.flatMap((status) => {
    const number = verdicts.filter((verdict) => verdict.status === status).length
    return number === 0 ? [] : [paint(status, colors)(`${statusName(status, language)} ${number}`)]
  })
  return parts.join(language === 'zh' ? '，' : ', ')
}

function byRegulation(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const { regulation } = verdict.citation
    groups.set(regulation, [...(groups.get(regulation) ?? []), verdict])
  }
  return groups
}

function verdictTable(verdicts: readonly Verdict[], session: Session): string {
  const { language, colors, width } = session
  const rows = verdicts.map((verdict) => [
    paint(verdict.status, colors)(`${statusMarks[verdict.status]} ${statusName(verdict.status, language)}`),
    verdict.rule.slice(verdict.rule.indexOf('#') + 1),
    safeText(verdict.occasion?.id ?? '', 24),
    (verdict.time?.due ?? '').replace('T', ' '),
    reasonOf(verdict, session),
  ])
  const head =
    language === 'zh' ? ['结论', '条款', '事由', '到期', '理由'] : ['verdict', 'clause', 'occasion', 'due', 'reason']
  return table(rows, { head, flexible: 4, width, indent: 2 })
}

const listed = 3

/** Why, in a sentence; of what is open, what would settle it. */
function reasonOf(verdict: Verdict, { language }: Session): string {
  const { missing, occasion } = verdict
  if (missing.length === 0) return explainReason(verdict, language)
  const zh = language === 'zh'
  const items = missing.slice(0, listed).map((item) => explainMissing(item, language, occasion))
  const more = missing.length > listed ? (zh ? '等' : ' …') : ''
  return `${zh ? '待定：' : 'needs: '}${items.join(zh ? '；' : '; ')}${more}`
}

/** Breaches first, then what is still to be done, soonest first, then what is open for want of facts or findings. */
function explained({ verdicts, open }: Judgement): readonly Verdict[] {
  const of = (status: Status): readonly Verdict[] => verdicts.filter((verdict) => verdict.status === status)
  return [...of('breached'), ...of('lapsed'), ...open, ...of('undetermined'), ...of('needs-judgement')]
}

function explanation(verdict: Verdict, { language, colors, width }: Session): string {
  const [head = '', ...lines] = explain(verdict, language).split('\n')
  const wrapped = lines.flatMap((line) =>
    wrap(line.trim(), width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`),
  )
  return [paint(verdict.status, colors)(head), ...wrapped].join('\n')
}

async function showMissing(session: Session, { missing, needsJudgement }: Judgement): Promise<void> {
  const { language, colors, width } = session
  const zh = language === 'zh'
  const lists = [
    [zh ? '案卷尚缺' : 'Missing from the case file', missing],
    [zh ? '须由人认定' : 'For a person to find', needsJudgement],
  ] as const
  for (const [heading, items] of lists) {
    if (items.length === 0) continue
    await say(session, `\n${colors.bold(heading)}`)
    for (const item of items)
      await say(
        session,
        wrap(`- ${explainMissing(item, language)}`, width - 2)
          .map((line) => `  ${line}`)
          .join('\n'),
      )
  }
}

/** What is needed to repeat the judgement, on one line. */
export function receiptLine({ library, rulebook, calendar, caseFile, interpretations, parameters }: Receipt): string {
  const chosen = Object.entries({ ...interpretations, ...parameters }).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return safeText(
    [
      `officium ${library}`,
      `${rulebook.id} ${rulebook.hash}`,
      `${calendar.id} ${calendar.hash}`,
      `${caseFile.id} ${caseFile.hash}`,
      ...chosen,
    ].join('  '),
    Number.POSITIVE_INFINITY,
  )
}
