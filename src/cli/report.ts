import { formatPath, OfficiumError, type Path, type Text } from '../errors'
import { InputError, type Position } from './errors'
import type { Session } from './io'
import { safeText } from '../explain/safe'

/** Where a value came from: the file, and the place of each part in it. */
export interface Origin {
  readonly file: string
  readonly locate?: ((path: Path) => Position | undefined) | undefined
  /** The place of the value within the file. */
  readonly within?: Path
}

/** One problem as a machine reads it. */
export interface Problem {
  readonly code: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
  readonly text: Text
}

interface Issue {
  readonly path: Path
  readonly text: Text
  readonly code?: string
}

/** The problems that an error holds: several where it lists them, else itself. */
function issuesOf(error: OfficiumError): readonly Issue[] {
  const { issues } = error as { readonly issues?: unknown }
  return Array.isArray(issues) && issues.length > 0 ? (issues as readonly Issue[]) : [error]
}

/** Takes an error apart into problems with file, line and column where they are known. */
export function problemsOf(error: OfficiumError, origin?: Origin): readonly Problem[] {
  const file = error instanceof InputError ? (error.file ?? origin?.file) : origin?.file
  return issuesOf(error).map(({ path, text, code }) => {
    const position =
      error instanceof InputError && error.position !== undefined
        ? error.position
        : origin?.locate?.([...(origin.within ?? []), ...path])
    return {
      code: code ?? error.code,
      ...(file !== undefined && { file }),
      ...position,
      ...(path.length > 0 && { path: formatPath(path) }),
      text,
    }
  })
}

/** One problem on one line: file, line and column before the text. */
export function problemLine({ file, line, column, text }: Problem, session: Session): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return safeText(`${place === '' ? '' : `${place}: `}${text[session.language]}`, Number.POSITIVE_INFINITY)
}

/** Tells people, on standard error, what is wrong. */
export async function complain(problems: readonly Problem[], session: Session): Promise<void> {
  const { colors, io } = session
  for (const problem of problems) await io.stderr.write(`${colors.red('officium:')} ${problemLine(problem, session)}\n`)
}

/** Whether an error is one that the caller's input explains. */
export const isUnusable = (error: unknown): error is OfficiumError => error instanceof OfficiumError
