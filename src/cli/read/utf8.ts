import { InputError } from '../errors'

const strict = () => new TextDecoder('utf-8', { fatal: true })

/**
 * Reads bytes as UTF-8, without its byte order mark.
 *
 * @throws InputError ('not-utf-8') with the first line that is not.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return strict().decode(bytes)
  } catch {
    const line = firstBadLine(bytes)
    throw new InputError(
      'not-utf-8',
      { zh: '不是 UTF-8 编码。请另存为 UTF-8。', en: 'is not UTF-8; save it as UTF-8.' },
      { file, position: { line, column: 1 } },
    )
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start)
    const end = next < 0 ? bytes.length : next
    try {
      strict().decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}
