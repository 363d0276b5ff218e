import { nameOf } from '../../explain'
import { voices } from '../../explain/voices'
import type { Clause } from '../../norm/clause'
import type { Regulation } from '../../norm/regulation'
import type { Rulebook } from '../../norm/rulebook'
import { say, type Session } from '../io'
import { wrap } from '../width'
import { interpretationLines } from './notes'
import { ruleLines } from './rule-text'

/** One clause: its sense, its kinds, its rules in words, and the readings of its text. */
export async function showClause(
  session: Session,
  clause: Clause,
  regulation: Regulation,
  book: Rulebook,
): Promise<void> {
  const { language, colors, width } = session
  const zh = language === 'zh'
  const id = `${regulation.id}#${clause.id}`
  const kinds = [...new Set(clause.norms.map(({ kind }) => nameOf('norm-kind', kind, language)))].join(zh ? '、' : ', ')
  const lines = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      const indent = /^ */.exec(text)?.[0] ?? ''
      for (const line of wrap(text.trimStart(), width - indent.length - 2)) await say(session, `  ${indent}${line}`)
    }
  }
  await say(
    session,
    `${colors.bold(`${regulation.title[language]}${zh ? ' ' : ', '}${voices[language].place(clause.locator)}`)} ${colors.dim(id)} ${kinds}`,
  )
  await lines([clause.text[language]])
  if (clause.note) await lines([`${zh ? '说明：' : 'note: '}${clause.note[language]}`])
  for (const { remark } of clause.norms)
    if (remark) await lines([`${zh ? '无可判定：' : 'nothing to decide: '}${remark.reason[language]}`])
  for (const rule of book.rules.filter(({ citation }) => citation.clause === id)) {
    await say(session, `\n  ${colors.cyan(rule.id)} ${nameOf('norm-kind', rule.kind, language)}`)
    await lines(ruleLines(rule, language).map((line) => `  ${line}`))
  }
  const readings = regulation.interpretations.filter((item) => isUsed(item.id, id, book) || item.clause === id)
  if (readings.length > 0) await say(session, `\n  ${colors.bold(zh ? '解释' : 'Readings of the text')}`)
  for (const reading of readings) await lines(interpretationLines(reading, language).map((line) => `  ${line}`))
  await say(session)
}

/** Whether a rule of the clause names an interpretation. */
const isUsed = (interpretation: string, clause: string, book: Rulebook): boolean =>
  book.rules.some(
    (rule) => rule.citation.clause === clause && JSON.stringify(rule).includes(JSON.stringify(interpretation)),
  )
