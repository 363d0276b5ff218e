import type { CaseFileInput } from '../../case/schema'
import { CaseFileError } from '../../case/schema/error'
import { judge } from '../../judge/judge'
import type { Judgement } from '../../verdict'
import { type ExitCode, sayJson, type Session } from '../io'
import { complain, isUnusable, type Problem, problemsOf } from '../report'
import { filterBy } from './filter'
import { narrow } from './narrow'
import { judgeOptionsOf, type JudgingOptions } from './options'
import { caseOf, type FoundValue, readCases } from './read'
import { show } from './show'

interface Options extends JudgingOptions {
  readonly clause?: string
  readonly all?: boolean
}

interface Judged {
  readonly title: string | undefined
  readonly judgement: Judgement
}

/** Judges the case file, or every case file, of a file. */
export async function judgeFile(session: Session, source: string, options: Options): Promise<ExitCode> {
  const answers: unknown[] = []
  const problems: Problem[] = []
  let breached = false
  for (const found of await readCases(source, session)) {
    try {
      const { title, judgement } = judgeOne(found, options)
      breached ||= judgement.verdicts.some(({ status }) => status === 'breached')
      answers.push(title === undefined ? judgement : { scenario: title, ...judgement })
      if (!session.json) await show(session, title, judgement, options.all === true)
    } catch (error) {
      if (!isUnusable(error)) throw error
      problems.push(...problemsOf(error, originOf(error, found)))
    }
  }
  if (session.json) await sayJson(session, answerOf(answers, problems))
  await complain(problems, session)
  return problems.length > 0 ? 2 : breached ? 1 : 0
}

/** One judgement as it is; several as a list; with problems, both by name. */
function answerOf(answers: readonly unknown[], problems: readonly Problem[]): unknown {
  if (problems.length > 0) return answers.length === 0 ? { problems } : { judgements: answers, problems }
  return answers.length === 1 ? answers[0] : answers
}

function judgeOne(found: FoundValue, options: Options): Judged {
  const { caseFile, scenario } = caseOf(found)
  const how = judgeOptionsOf(options, scenario)
  const wanted = filterBy(options.clause, how.rulebook)
  const judgement = judge(caseFile as CaseFileInput, how)
  return {
    title: scenario?.scenario,
    judgement: options.clause === undefined ? judgement : narrow(judgement, wanted),
  }
}

/** Where the paths of an error begin: those of a case file within the case of its scenario. */
function originOf(error: unknown, found: FoundValue): FoundValue['origin'] {
  if (!(error instanceof CaseFileError)) return found.origin
  try {
    return caseOf(found).origin
  } catch {
    return found.origin
  }
}
