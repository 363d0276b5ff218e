import { CaseFileError } from '../../case/schema/error'
import { readScenario } from '../../scenario/read'
import { runScenario, type ScenarioResult } from '../../scenario/run'
import { InputError } from '../errors'
import { type ExitCode, sayJson, type Session } from '../io'
import { type FoundValue, readCases } from '../judge/read'
import { complain, isUnusable, type Problem, problemsOf } from '../report'
import { rulebookOf } from '../rulebooks'
import { filesOf } from './files'
import { showResult, showTotal } from './show'

/** A scenario as it came out, and where it stands. */
export interface Checked {
  readonly file: string
  readonly line?: number
  readonly result: ScenarioResult
}

/** Runs every scenario of files and folders. What cannot be used is told, and the others are still run. */
export async function check(session: Session, paths: readonly string[]): Promise<ExitCode> {
  const checked: Checked[] = []
  const problems: Problem[] = []
  const attempt = async (work: () => Promise<void>, origin?: FoundValue['origin']): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!isUnusable(error)) throw error
      const inCase = error instanceof CaseFileError && origin !== undefined
      problems.push(...problemsOf(error, inCase ? { ...origin, within: [...(origin.within ?? []), 'case'] } : origin))
    }
  }
  const files: string[] = []
  for (const path of paths) await attempt(async () => void files.push(...(await filesOf(path))))
  for (const file of files) {
    await attempt(async () => {
      for (const found of await readCases(file, session)) {
        await attempt(async () => {
          const one = runOne(found)
          checked.push(one)
          if (!session.json) await showResult(session, one)
        }, found.origin)
      }
    })
  }
  if (files.length === 0 && problems.length === 0) problems.push(...problemsOf(nothing(paths)))
  if (session.json) await sayJson(session, { scenarios: checked, problems })
  else await showTotal(session, checked, problems.length)
  await complain(problems, session)
  if (problems.length > 0) return 2
  return checked.every(({ result }) => result.passed) ? 0 : 1
}

function runOne({ value, origin }: FoundValue): Checked {
  const scenario = readScenario(value)
  const line = origin.locate?.(origin.within ?? [])?.line
  return {
    file: origin.file,
    ...(line !== undefined && { line }),
    result: runScenario(scenario, rulebookOf(scenario.rulebook)),
  }
}

const nothing = (paths: readonly string[]): InputError =>
  new InputError(
    'nothing-found',
    {
      zh: '没有 .yaml、.yml 或者 .json 文件。请核对目录。',
      en: 'holds no .yaml, .yml or .json file; check the folder.',
    },
    { file: paths.join(' ') },
  )
