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

const LONGEST_QUOTE = 80
/** How much of an offending value is looked at: it may be of any size. */
const MOST_QUOTED = 1_000
const MOST_ITEMS = 100

/** Controls, marks of direction, what has no width, halves of characters: they act on a terminal, or hide. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Writes characters out as JSON can: a backslash, a u and four digits for each unit. */
export const writtenOut = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

const visible = (text: string): string => text.replace(unseen, writtenOut)

const short = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…` : text

/**
 * Renders a path as people write it: keys after dots, indexes in brackets. The empty path is the empty text. Keys are
 * cut after 80 characters, and characters that cannot be seen are escaped.
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
    else out += `${out === '' ? '' : '.'}${visible(short(key))}`
  }
  return out
}

/** Quotes an offending value for an error text: short, on one line, with characters that cannot be seen escaped. */
export function quote(value: unknown): string {
  let text: string
  try {
    text = typeof value === 'bigint' ? `${value}n` : (bounded(value) ?? String(value))
  } catch {
    text = tagOf(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) text = String(value)
  return visible(short(text))
}

function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value)
  } catch {
    // A proxy that has been revoked answers nothing.
    return '[object]'
  }
}

/** A value as JSON, of which no more is read than a quotation can show. @throws where it holds very much. */
function bounded(value: unknown): string | undefined {
  let seen = 0
  return JSON.stringify(value, (_key, part: unknown) => {
    seen += 1
    if (seen > MOST_QUOTED) throw new RangeError('too much to quote')
    if (typeof part === 'string') return part.slice(0, 2 * LONGEST_QUOTE)
    return Array.isArray(part) && part.length > MOST_ITEMS ? part.slice(0, MOST_ITEMS) : part
  })
}
