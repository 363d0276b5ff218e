import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeText } from '../../src/explain'

test.each([
  ['a colour', '张\u001b[31m伟\u001b[0m', '张伟'],
  ['a colour by a single character', '张\u009b31m伟', '张伟'],
  ['a window title', '张\u001b]0;owned\u0007伟', '张伟'],
  ['a hyperlink', '\u001b]8;;http://x\u001b\\张伟\u001b]8;;\u001b\\', '张伟'],
  ['a cleared screen', '张伟\u001bc', '张伟'],
  ['marks of direction', '张\u202e伟\u2066李\u200f', '张\\u202e伟\\u2066李\\u200f'],
  ['characters of no width', '张\u200b伟\ufeff\u2060', '张\\u200b伟\\ufeff\\u2060'],
  ['line breaks', '张\r\n伟\u2028李', '张 伟 李'],
  ['half a character', '张\ud800伟', '张伟'],
  ['plain text', '张伟（A岗） 3/4', '张伟（A岗） 3/4'],
])('%s cannot act on what it is printed on', (_name, text, safe) => {
  expect(safeText(text)).toBe(safe)
})

test('what is too long for a sentence is cut, and says so', () => {
  expect(safeText('长'.repeat(300))).toBe(`${'长'.repeat(200)}…`)
  expect(safeText('长短', 1)).toBe('长…')
})

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

test('whatever somebody writes comes out on one line, visible, and the same when made safe twice', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u001b[2J', '\u001b]0;x\u0007', '\u202e', '\n', '\u009b1m', '\u001b', '伟'),
    ),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const safe = safeText(parts.join(''))
      expect(unseen.test(safe)).toBe(false)
      expect(safeText(safe, 1000)).toBe(safe)
    }),
  )
})
