import { writtenOut } from '../errors'

const ESCAPE = String.fromCharCode(0x1b)
const CONTROL_SEQUENCE_INTRODUCER = String.fromCharCode(0x9b)

/** What follows an escape character: a colour, a window title, a private string, or one letter. */
const sequence = /^(?:\[[0-?]*[ -/]*[@-~]?|[\]P^_X][^\p{Cc}]*|[ -/]*[0-~])/u
const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu
/** Controls, halves of characters, and code points without a meaning. */
const senseless = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu
/** Marks of direction and characters without width: they change how other characters are read. */
const unseen = /\p{Cf}/gu

const LONGEST = 200

/**
 * Makes a text of a case file safe to print: on one line, without control characters and terminal escapes, with marks
 * of direction and characters without width written out, and not longer than a sentence can bear.
 *
 * @param value - the text, as somebody wrote it into a case file.
 * @param longest - the most characters that are kept; what is cut off is shown as an ellipsis.
 * @returns the text that may enter a sentence, a table or a terminal.
 * @example
 * ```ts
 * import { safeText } from 'officium'
 * safeText('\u001b[31mZhang') === '\u001b[31mZhang' //=> false
 * ```
 */
export function safeText(value: string, longest: number = LONGEST): string {
  const [first = '', ...rest] = value.replaceAll(CONTROL_SEQUENCE_INTRODUCER, `${ESCAPE}[`).split(ESCAPE)
  const plain = first + rest.map((part) => part.replace(sequence, '')).join('')
  const seen = plain.replace(breaks, ' ').replace(senseless, '').replace(unseen, writtenOut)
  const characters = Array.from(seen)
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : seen
}
