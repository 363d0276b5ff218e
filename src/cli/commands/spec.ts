import type { Text } from '../../errors'
import type { ExitCode, Session } from '../io'

export interface OptionSpec {
  readonly flags: string
  readonly text: Text
  readonly choices?: readonly string[]
  /** May be given several times; the values are gathered. */
  readonly repeatable?: true
}

/** What a command is for, in both languages, and what it runs; the code is loaded when it runs. */
export interface CommandSpec {
  readonly name: string
  readonly text: Text
  readonly arguments: readonly { readonly name: Text; readonly text: Text }[]
  readonly options: readonly OptionSpec[]
  /** Stands after the options in the help: examples first. */
  readonly more: Text
  readonly run: (
    session: Session,
    words: readonly unknown[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<ExitCode>
}
