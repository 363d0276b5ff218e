import { CommanderError } from 'commander'
import picocolors from 'picocolors'
import { type ExitCode, type Io, type Session, sayJson } from './io'
import { languageOf } from './language'
import { programFor } from './program'
import { complain, isUnusable, problemsOf } from './report'
import { usageComplaint } from './usage'

const defaultWidth = 100
const widest = 120
const narrowest = 40

/**
 * Runs the command line.
 *
 * @param argv - the words after the name of the program.
 * @param io - standard streams and environment.
 * @returns the exit code: 0 all well, 1 something breached or a scenario failed, 2 unusable input.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env)
  const colourful = io.stdout.isTTY === true && (io.env.NO_COLOR ?? '') === ''
  const session: Session = {
    io,
    language,
    json: false,
    colors: picocolors.createColors(colourful),
    width: Math.min(widest, Math.max(narrowest, io.stdout.columns ?? defaultWidth)),
  }
  let code: ExitCode = 0
  const program = programFor(language, io, session, (ran) => {
    code = ran
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError && error.code === 'commander.help') {
      program.outputHelp()
      return 2
    }
    const unusable = error instanceof CommanderError ? usageComplaint(error) : error
    if (!isUnusable(unusable)) throw unusable
    const problems = problemsOf(unusable)
    if (argv.includes('--json')) await sayJson(session, { problems })
    await complain(problems, session)
    return 2
  }
}
