import { nameOf } from '../../explain'
import { clauseCoverage } from '../../norm/coverage'
import type { Regulation } from '../../norm/regulation'
import type { Rulebook } from '../../norm/rulebook'
import { say, type Session } from '../io'
import { table } from '../table'

const countOf = (rulebook: Rulebook): number =>
  rulebook.regulations.reduce((sum, { clauses }) => sum + clauses.length, 0)

/** Every institution, with the number of its regulations and clauses. */
export async function showInstitutions(session: Session, books: readonly Rulebook[]): Promise<void> {
  const { language, width } = session
  const head =
    language === 'zh'
      ? ['编号', '机构', '制度', '条款', '规则']
      : ['id', 'institution', 'regulations', 'clauses', 'rules']
  const rows = books.map((book) => [
    book.id,
    book.institution[language],
    String(book.regulations.length),
    String(countOf(book)),
    String(book.rules.length),
  ])
  await say(session, table(rows, { head, align: ['left', 'left', 'right', 'right', 'right'], width }))
}

/** The regulations of an institution. */
export async function showRegulations(session: Session, book: Rulebook): Promise<void> {
  const { language, colors, width } = session
  await say(session, `${colors.bold(book.institution[language])} ${colors.dim(`${book.id} ${book.hash}`)}`)
  const head = language === 'zh' ? ['编号', '制度', '条款', '规则'] : ['id', 'regulation', 'clauses', 'rules']
  const rows = book.regulations.map(({ id, title, clauses }) => [
    id,
    title[language],
    String(clauses.length),
    String(book.rules.filter((rule) => rule.citation.regulation === id).length),
  ])
  await say(session, table(rows, { head, align: ['left', 'left', 'right', 'right'], width }))
}

const computableNames = {
  yes: { zh: '可判定', en: 'decided' },
  observed: { zh: '须人认定', en: 'by finding' },
  no: { zh: '—', en: '—' },
} as const

/** The clauses of a regulation, with their kinds and whether they are decided. */
export async function showRegulation(session: Session, regulation: Regulation, book: Rulebook): Promise<void> {
  const { language, colors, width } = session
  const coverage = new Map(clauseCoverage(book).map((one) => [one.clause, one]))
  const { id, title, source } = regulation
  await say(session, `${colors.bold(title[language])} ${colors.dim(id)}${source === undefined ? '' : ` ${source}`}`)
  const rows = regulation.clauses.map((clause) => {
    const one = coverage.get(`${id}#${clause.id}`)
    const kinds = (one?.kinds ?? [])
      .map((kind) => nameOf('norm-kind', kind, language))
      .join(language === 'zh' ? '、' : ', ')
    return [clause.id, kinds, computableNames[one?.computable ?? 'no'][language], clause.text[language]]
  })
  const head = language === 'zh' ? ['条款', '规范', '判定', '内容'] : ['clause', 'norm', 'decided', 'content']
  await say(session, table(rows, { head, flexible: 3, width }))
}
