/** Where in the caller's input a problem lies: object keys and array indexes, outermost first. */
export type Path = readonly (string | number)[]

/** One text in the two languages of the library. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/**
 * The base of every error that Officium throws. Switch on `code`; the subclass of that code carries typed
 * fields. `text` says in Chinese and English what is wrong, where, why, and what to do next; `message` is the
 * English text.
 *
 * @example
 * ```ts
 * import { OfficiumError, dueDate } from 'officium'
 * let code = ''
 * try {
 *   dueDate({ start: '2026-02-30', period: { amount: 5, unit: 'working-day' } })
 * } catch (error) {
 *   if (error instanceof OfficiumError) code = error.code
 * }
 * code //=> 'invalid-date'
 * ```
 */
export class OfficiumError<Code extends string = string> extends Error {
  override readonly name: string = 'OfficiumError'
  readonly code: Code
  readonly path: Path
  readonly text: Text

  constructor(code: Code, path: Path, text: Text) {
    super(text.en)
    this.code = code
    this.path = path
    this.text = text
  }
}

/**
 * Renders a path as people write it: keys after dots, indexes in brackets. The empty path is the empty text.
 *
 * @param path - object keys and array indexes, outermost first.
 * @returns the path as text.
 *
 * @example
 * ```ts
 * import { formatPath } from 'officium'
 * formatPath(['acts', 3, 'at']) //=> 'acts[3].at'
 * ```
 */
export function formatPath(path: Path): string {
  let out = ''
  for (const key of path) {
    if (typeof key === 'number') out += `[${key}]`
    else out += out === '' ? key : `.${key}`
  }
  return out
}

const LONGEST_QUOTE = 80

/** Quotes an offending value for an error text: short, on one line, with control characters escaped. */
export function quote(value: unknown): string {
  let text: string
  try {
    text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value))
  } catch {
    text = Object.prototype.toString.call(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) text = String(value)
  // JSON escapes C0 controls only: C1 controls, line separators and bidirectional marks can still act on a terminal.
  text = text.replace(
    /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
