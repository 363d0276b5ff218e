import { clauseCoverage } from '../../norm/coverage'
import type { Regulation } from '../../norm/regulation'
import type { Rulebook } from '../../norm/rulebook'
import { safeText } from '../../explain/safe'
import { type ExitCode, say, sayJson, type Session } from '../io'
import { complain } from '../report'
import { allRulebooks } from '../rulebooks'
import { showClause } from './clause'
import { notesOf, showNotes } from './notes'
import { lookUp } from './look-up'
import { scenariosNaming } from './scenarios'
import { showInstitutions, showRegulation, showRegulations } from './show'

interface Options {
  readonly findings?: boolean
  readonly scenarios?: string
}

/** Lists institutions and regulations, and shows clauses as they are decided. */
export async function rules(session: Session, id: string | undefined, options: Options): Promise<ExitCode> {
  if (options.findings === true) return showFindings(session, id)
  if (id === undefined) {
    const books = allRulebooks
    await (session.json ? sayJson(session, books.map(institution)) : showInstitutions(session, books))
    return 0
  }
  const found = lookUp(id)
  const { rulebook } = found
  if (found.kind !== 'clauses') {
    if (session.json)
      await sayJson(
        session,
        found.kind === 'institution' ? institution(rulebook) : regulationData(found.regulation, rulebook),
      )
    else
      await (found.kind === 'institution'
        ? showRegulations(session, rulebook)
        : showRegulation(session, found.regulation, rulebook))
    return 0
  }
  const ids = found.clauses.map((clause) => `${found.regulation.id}#${clause.id}`)
  const { found: scenarios, problems } = await scenariosNaming(ids, options.scenarios, session)
  if (session.json) {
    await sayJson(session, {
      clauses: found.clauses.map(({ norms, ...clause }, index) => ({
        ...clause,
        id: ids[index],
        kinds: [...new Set(norms.map(({ kind }) => kind))],
        rules: rulebook.rules.filter((rule) => rule.citation.clause === ids[index]),
        interpretations: found.regulation.interpretations.filter((item) => item.clause === ids[index]),
      })),
      scenarios,
    })
  } else {
    for (const clause of found.clauses) await showClause(session, clause, found.regulation, rulebook)
    await showScenarios(session, scenarios)
  }
  await complain(problems, session)
  return problems.length > 0 ? 2 : 0
}

/** What the regulations leave open: of all of them, of one institution, or of one. */
async function showFindings(session: Session, id: string | undefined): Promise<ExitCode> {
  const found = id === undefined ? undefined : lookUp(id)
  const books = found === undefined ? allRulebooks : [found.rulebook]
  const notes = books.flatMap((book) =>
    (found === undefined || found.kind === 'institution' ? book.regulations : [found.regulation]).map((regulation) =>
      notesOf(regulation, book),
    ),
  )
  if (session.json) await sayJson(session, notes)
  else for (const one of notes) await showNotes(session, one)
  return 0
}

async function showScenarios(
  session: Session,
  scenarios: Awaited<ReturnType<typeof scenariosNaming>>['found'],
): Promise<void> {
  if (scenarios.length === 0) return
  await say(session, session.colors.bold(session.language === 'zh' ? '\n提及本条的情景' : '\nScenarios that name it'))
  for (const { scenario, file } of scenarios)
    await say(session, `  ${safeText(scenario)}  ${session.colors.dim(safeText(file))}`)
}

const institution = ({ id, institution: name, hash, regulations }: Rulebook) => ({
  id,
  institution: name,
  hash,
  regulations: regulations.map((regulation) => ({
    id: regulation.id,
    title: regulation.title,
    system: regulation.system,
    clauses: regulation.clauses.length,
  })),
})

function regulationData({ id, title, system, source, inForce, clauses }: Regulation, rulebook: Rulebook) {
  const coverage = new Map(clauseCoverage(rulebook).map((one) => [one.clause, one]))
  return {
    id,
    title,
    system,
    ...(source !== undefined && { source }),
    ...(inForce && { inForce }),
    clauses: clauses.map((clause) => ({ ...coverage.get(`${id}#${clause.id}`), text: clause.text })),
  }
}
