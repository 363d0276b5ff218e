import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kept, lateCase, officium, timelyCase } from './support'

const county = ['--rulebook', 'county-organs', '--as-of', '2024-03-20']
const each = (stdin: string | Uint8Array | readonly Uint8Array[], ...more: readonly string[]) =>
  officium(['audit', '--each', ...county, '--lang', 'en', ...more], { stdin })
const answers = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** Lines as they come in practice: good, breached, empty, broken, of the wrong shape, beyond the calendar. */
const samples = [
  JSON.stringify(lateCase),
  JSON.stringify(timelyCase),
  '',
  '   ',
  '{"id": ',
  '{"id":"a","id":"b"}',
  '[]',
  '{"id":"x","matter":{"kind":"aproval"}}',
  JSON.stringify({ ...lateCase, id: 'n\u2028\u0085' }),
  JSON.stringify({ ...lateCase, matter: { ...lateCase.matter, limits: [{ source: 'promised', due: '2031-01-01' }] } }),
  JSON.stringify({
    ...lateCase,
    matter: { ...lateCase.matter, limits: [{ source: 'promised', amount: 900, unit: 'working-day' }] },
  }),
]

describe('officium audit --each', () => {
  it('answers each line with one line, in order', async () => {
    const { code, out, err } = await each(`${samples.join('\n')}\n`)
    expect(code).toBe(0)
    const all = answers(out)
    expect(all).toHaveLength(samples.length)
    expect(all.map((answer) => answer.case ?? (answer.problems as { code: string }[])[0]?.code)).toEqual([
      '2024-017',
      '2024-018',
      'empty-line',
      'empty-line',
      'syntax',
      'duplicate-key',
      'wrong-type',
      'unknown-value',
      'n\u2028\u0085',
      '2024-017',
      'calendar-coverage',
    ])
    expect(err).toBe('7 of 11 lines cannot be used; the lines that answer them say why.\n')
  })

  it('writes the keys in the order that the help gives', async () => {
    const { out, err } = await each(`${JSON.stringify(lateCase)}\n{`)
    const [judged, rejected] = answers(out)
    expect(Object.keys(judged ?? {})).toEqual(['case', 'hash', 'verdicts'])
    const late = ((judged?.verdicts ?? []) as Record<string, unknown>[]).find(({ rule }) => rule === kept)
    expect(Object.keys(late ?? {})).toEqual(['clause', 'rule', 'status', 'reason', 'occasion', 'due', 'done', 'late'])
    expect(Object.keys(rejected ?? {})).toEqual(['problems', 'input'])
    expect(err).toContain('1 of 2 lines')
  })

  it('says what --out says of the same case', async () => {
    const stdin = `${JSON.stringify(lateCase)}\n${JSON.stringify(timelyCase)}\n`
    const { out } = await officium(['audit', '-', ...county, '--out', '-'], { stdin })
    expect(answers((await each(stdin)).out)).toEqual(answers(out).map(({ line, ...rest }) => rest))
  })

  it('gives the same bytes however the input is cut between lines, and whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...samples), { maxLength: 8 }),
        fc.nat({ max: 8 }),
        fc.boolean(),
        async (lines, cut, last) => {
          const text = (part: readonly string[], end: boolean) =>
            part.length === 0 ? '' : `${part.join('\n')}${end || part.at(-1) === '' ? '\n' : ''}`
          const whole = await each(text(lines, last))
          const parts = await Promise.all([each(text(lines.slice(0, cut), true)), each(text(lines.slice(cut), last))])
          expect(parts.map(({ out }) => out).join('')).toBe(whole.out)
          expect(answers(whole.out)).toHaveLength(lines.length)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('answers what it has been given before more comes', async () => {
    const seen: number[] = []
    const out: string[] = []
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 3; index++) {
        yield Buffer.from(`${JSON.stringify(timelyCase)}\n`)
        seen.push(out.length)
      }
    }
    const { run } = await import('../../src/cli/run')
    await run(['audit', '--each', ...county], {
      stdin: stdin(),
      stdout: { write: (text) => void out.push(text) },
      stderr: { write: () => undefined },
      env: {},
    })
    expect(seen).toEqual([1, 2, 3])
  })

  it('is silent on standard error where every line was judged, and writes nothing for nothing', async () => {
    expect((await each(`${JSON.stringify(lateCase)}\r\n`)).err).toBe('')
    expect(await each('')).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    [['--out', 'x'], /--each does not go with --out/],
    [['--rejects', 'x'], /--each does not go with --rejects/],
    [['--format', 'csv'], /--each does not go with --format/],
    [['--map', 'x'], /--each does not go with --map/],
  ])('cannot be used with %j', async (words, message) => {
    const { code, out, err } = await each('{}\n', ...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('leaves the file out only with --each', async () => {
    const { code, err } = await officium(['audit', ...county])
    expect(code).toBe(2)
    expect(err).toMatch(/file is missing; write -/)
  })
})
