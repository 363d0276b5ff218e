/** Ranges of code points that take two columns: East Asian Wide and Fullwidth, and emoji shown as pictures. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const colour = /\u001b\[[0-9;]*m/g
const combining = /^[\p{Mark}\p{Cf}]$/u

const widthOf = (character: string): number => {
  if (combining.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** How many columns a text takes on a terminal; colours take none. */
export const textWidth = (text: string): number =>
  [...text.replace(colour, '')].reduce((sum, character) => sum + widthOf(character), 0)

/** Marks that do not stand at the head of a line. */
const closing = /^[，。、；：！？）」』”’》〉】,.;:!?)\]}]$/u

/** Marks that do not stand at the end of a line. */
const opening = /[（「『“‘《〈【([]$/u

/** Pieces between which a line may break: words with the blanks after them, single Chinese characters. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|[\s\S]/gu)) {
    const [piece] = match
    const before = found.at(-1)
    if (before !== undefined && (closing.test(piece) || opening.test(before))) found[found.length - 1] += piece
    else found.push(piece)
  }
  return found
}

/** Breaks a text without colours into lines of at most so many columns. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    for (let piece of pieces(paragraph)) {
      if (used > 0 && used + textWidth(piece.trimEnd()) > columns) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      while (textWidth(piece) > columns) {
        const head = cut(piece, columns)
        lines.push(head)
        piece = piece.slice(head.length)
      }
      line += piece
      used += textWidth(piece)
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** The head of a text that fits into so many columns: at least one character. */
function cut(text: string, columns: number): string {
  let used = 0
  let end = 0
  for (const character of text) {
    used += widthOf(character)
    if (used > columns && end > 0) break
    end += character.length
  }
  return text.slice(0, end)
}
