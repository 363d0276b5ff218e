import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { table } from '../../src/cli/table'
import { textWidth, wrap } from '../../src/cli/width'

const mixed = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '办', '结', '，', '（', '）', '1', '时限', '🙂'),
  maxLength: 60,
})

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['due', 3],
    ['届满', 4],
    ['3 个工作日', 10],
    ['（即办件）', 10],
    ['“引号”', 6],
    ['e\u0301', 1],
    ['\u001b[31m红\u001b[39m', 2],
    ['🙂', 2],
    ['〔2023〕7号', 11],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('wrapping', () => {
  it('keeps every line within its columns and loses nothing but blanks', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 6, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns)
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      }),
    )
  })

  it('starts no line with a mark that closes, and ends none with one that opens', () => {
    for (const line of wrap('办理方式（matter.handlingMode）；牵头部门（matter.leadDepartment），均应载明。', 30)) {
      expect(line).not.toMatch(/^[，。；）]/)
      expect(line).not.toMatch(/（$/)
    }
  })
})

describe('tables', () => {
  it('puts columns under each other where Chinese and Latin mix', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mixed, mixed), { minLength: 1, maxLength: 6 }), (rows) => {
        const clean = rows.map(([a]) => [a.replace(/ /g, '-'), '|'])
        const lines = table(clean, { width: 200 }).split('\n')
        expect(new Set(lines.map((line) => textWidth(line.slice(0, line.lastIndexOf('|'))))).size).toBe(1)
      }),
    )
  })

  it('wraps the flexible column under itself', () => {
    const text = table([['✗ 违反', '应于2024年3月13日前办结，实际3月15日送达，超期两个工作日']], {
      flexible: 1,
      width: 40,
      indent: 2,
    })
    const [first = '', second = ''] = text.split('\n')
    expect(first.startsWith('  ✗ 违反  应于')).toBe(true)
    expect(textWidth(/^ */.exec(second)?.[0] ?? '')).toBe(textWidth('  ✗ 违反  '))
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(40)
  })
})
