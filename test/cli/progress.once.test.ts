import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { file, folder, timelyCase } from './support'

const where = folder()
const content = `${JSON.stringify(timelyCase)}\n`.repeat(20)
const source = file(where, 'cases.ndjson', content)
const county = ['--rulebook', 'county-organs', '--as-of', '2024-03-20']

/** What an audit writes to standard error where that is a terminal, or a pipe. */
async function told(tty: boolean, words: readonly string[], outIsTty = tty): Promise<string> {
  const err: string[] = []
  await run(['audit', ...words, ...county], {
    stdin: (async function* () {
      yield Buffer.from(content)
    })(),
    stdout: { write: () => undefined, isTTY: outIsTty },
    stderr: { write: (text) => void err.push(text), isTTY: tty, columns: 100 },
    env: {},
  })
  return err.join('')
}

describe('the progress of an audit', () => {
  it('is shown on a terminal, with rate and time left, and wiped off', async () => {
    const text = await told(true, [source, '--lang', 'en'])
    expect(text).toMatch(/0% {2}0 lines {2}0 a second {2}… left/)
    expect(text).toMatch(/100% {2}20 lines {2}[0-9]+ a second {2}0 s left/)
    expect(text.lastIndexOf('\u001b[2K')).toBeGreaterThan(text.lastIndexOf('100%'))
    expect(await told(true, [source, '--lang', 'zh'])).toMatch(/100% {2}20 行 {2}[0-9]+ 行\/秒 {2}剩余 0秒/)
  })

  it('is a rate alone where the size of the input is not known', async () => {
    const text = await told(true, ['-', '--lang', 'en'])
    expect(text).toMatch(/20 lines {2}[0-9]+ a second/)
    expect(text).not.toContain('%')
  })

  it('is silent in a pipe, and where it would mix with the output', async () => {
    expect(await told(false, [source])).toBe('')
    expect(await told(true, [source, '--out', '-'])).not.toContain('a second')
    expect(await told(true, [source, '--out', '-'], false)).toContain('a second')
  })
})
