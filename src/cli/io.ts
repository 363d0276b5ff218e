import { writtenOut } from '../errors'
import type { createColors } from 'picocolors'
import type { Language } from './language'

/** Somewhere to write. A promise says when there is room for more. */
export interface Sink {
  readonly write: (text: string) => void | Promise<void>
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** What the command touches of the world besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: { readonly [name: string]: string | undefined }
  /** How many threads the machine can run at once; one where it is not said. */
  readonly cores?: number
}

export type Colors = ReturnType<typeof createColors>

/** One run of the command: where it reads and writes, and how it speaks. */
export interface Session {
  readonly io: Io
  readonly language: Language
  /** Whether a machine reads the answer. */
  readonly json: boolean
  readonly colors: Colors
  /** How many columns a line may have. */
  readonly width: number
}

export type ExitCode = 0 | 1 | 2

/** Writes a line to standard output. */
export const say = async ({ io }: Session, text = ''): Promise<void> => io.stdout.write(`${text}\n`)

const acting = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu

/** JSON in which characters that can act on a terminal are escaped, also those that JSON lets stand. */
export const jsonText = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, undefined, indent) ?? 'null').replace(acting, writtenOut)

/** Writes a value as JSON to standard output. */
export const sayJson = async (session: Session, value: unknown): Promise<void> => say(session, jsonText(value, 2))
