import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { howOf } from '../../src/cli/audit/options'
import { identityOf } from '../../src/cli/audit/identity'
import { openInput } from '../../src/cli/audit/input'
import { chunkJudge } from '../../src/cli/audit/judge-chunk'
import { Results } from '../../src/cli/audit/results'
import { file, folder, lateCase, officium, timelyCase } from './support'

const where = folder()
const judging = { rulebook: 'county-organs', asOf: '2024-03-20' }
const county = ['--rulebook', judging.rulebook, '--as-of', judging.asOf]
/** Three chunks. */
const content = Array.from({ length: 2500 }, (_, index) =>
  index % 500 === 7 ? '{' : index % 400 === 9 ? JSON.stringify(index % 800 === 9 ? lateCase : timelyCase) : '',
).join('\n')
const source = file(where, 'cases.ndjson', content)

const session = {
  io: {
    stdin: (async function* () {})(),
    stdout: { write: () => undefined },
    stderr: { write: () => undefined },
    env: {},
  },
} as never

/** Runs until so many chunks are in, as a run that is killed there: nothing is closed or named. */
async function stopAfter(chunks: number, out: string, rejects: string): Promise<void> {
  const input = await openInput(session, source, {})
  const identity = await identityOf(source, howOf(judging), input, rejects)
  const results = await Results.begin({ stdout: { write: () => undefined }, out, rejects, identity, interval: 0 })
  const judge = chunkJudge({ judging, table: undefined, out: true, rejects: true })
  let taken = 0
  for await (const chunk of input.chunks()) {
    if (taken === chunks) break
    taken += 1
    await results.add(chunk.next, await judge(chunk))
  }
  await results.stop()
}

interface Files {
  readonly out: string
  readonly rejects: string
}
const filesOf = (name: string): Files => ({ out: join(where, `${name}.out`), rejects: join(where, `${name}.rejects`) })
const audit = ({ out, rejects }: Files, ...more: readonly string[]) =>
  officium(['audit', source, ...county, '--out', out, '--rejects', rejects, ...more])
const read = ({ out, rejects }: Files) => [readFileSync(out, 'utf8'), readFileSync(rejects, 'utf8')]
const leftovers = ({ out, rejects }: Files) =>
  [`${out}.part`, `${rejects}.part`, `${out}.checkpoint`, `${out}.checkpoint.part`].filter((path) => existsSync(path))

const whole = filesOf('whole')
const undisturbed = audit(whole).then(({ out, code }) => ({ out, code, files: read(whole) }))

/** Resumes, and compares everything with the run that nothing disturbed. */
async function expectTheSame(files: Files): Promise<void> {
  const { out, code } = await audit(files, '--resume')
  const expected = await undisturbed
  expect({ out, code, files: read(files) }).toEqual({
    ...expected,
    out: expected.out,
  })
  expect(leftovers(files)).toEqual([])
}

describe('--resume', () => {
  it.each([1, 2, 3])('goes on after chunk %i, whatever was written after it', async (chunks) => {
    const files = filesOf(`after-${chunks}`)
    await stopAfter(chunks, files.out, files.rejects)
    appendFileSync(`${files.out}.part`, '{"line":9999,"ca')
    appendFileSync(`${files.rejects}.part`, '{"li')
    file(where, `after-${chunks}.out.checkpoint.part`, '{"half')
    await expectTheSame(files)
  })

  it('begins at the start where the run was stopped before its first checkpoint', async () => {
    const files = filesOf('early')
    file(where, 'early.out.part', 'half a li')
    await expectTheSame(files)
  })

  it.each([0, 1, 2])('names the files and sums up where only that was left to do: %i named', async (named) => {
    const files = filesOf(`ended-${named}`)
    const input = await openInput(session, source, {})
    const identity = await identityOf(source, howOf(judging), input, files.rejects)
    const results = await Results.begin({ stdout: { write: () => undefined }, ...files, identity, interval: 0 })
    const judge = chunkJudge({ judging, table: undefined, out: true, rejects: true })
    for await (const chunk of input.chunks()) await results.add(chunk.next, await judge(chunk))
    await results.end()
    // The last checkpoint is removed only after the summary; the names are given one by one before it.
    expect(existsSync(`${files.out}.checkpoint`)).toBe(true)
    if (named < 2) renameSync(files.rejects, `${files.rejects}.part`)
    if (named < 1) renameSync(files.out, `${files.out}.part`)
    await expectTheSame(files)
  })

  it('is told what has changed since the run stopped', async () => {
    const files = filesOf('changed')
    await stopAfter(1, files.out, files.rejects)
    const changed = async (...words: readonly string[]) => {
      const { code, out } = await officium(['audit', ...words, '--json', '--resume'])
      expect(code).toBe(2)
      const [problem] = JSON.parse(out).problems
      expect(problem.code).toBe('resume-changed')
      return problem.text
    }
    const same = ['--out', files.out, '--rejects', files.rejects]
    expect(await changed(source, ...same, ...county.slice(0, 2), '--as-of', '2024-03-21')).toMatchObject({
      en: expect.stringMatching(/changed: --as-of\. /),
    })
    expect(await changed(source, ...same, ...county, '--beyond-coverage', 'provisional')).toMatchObject({
      zh: expect.stringContaining('已有变化：--beyond-coverage。'),
    })
    expect(
      await changed(source, '--out', files.out, ...county, '--interpret', 'county-organs:promptly=same-day'),
    ).toMatchObject({ en: expect.stringContaining('changed: --interpret, --rejects.') })
    const other = join(where, 'other.ndjson')
    copyFileSync(source, other)
    utimesSync(other, 1_700_000_000, 1_700_000_000)
    expect(await changed(other, ...same, ...county)).toMatchObject({
      en: expect.stringContaining('changed: the input file.'),
    })
    // Nothing was touched: the run can still be resumed.
    await expectTheSame(files)
  })

  const damage: readonly (readonly [string, (files: Files) => void, RegExp])[] = [
    ['a checkpoint that is cut off', ({ out }) => truncateSync(`${out}.checkpoint`, 40), /checkpoint is damaged/],
    [
      'a checkpoint of another shape',
      ({ out }) => file('', `${out}.checkpoint`, '{"format":1}'),
      /checkpoint is damaged/,
    ],
    ['an output that is too short', ({ out }) => truncateSync(`${out}.part`, 10), /out\.part" is gone, or shorter/],
    ['an output that is gone', ({ out }) => rmSync(`${out}.part`), /out\.part" is gone/],
    ['rejects that are gone', ({ rejects }) => rmSync(`${rejects}.part`), /rejects\.part" is gone/],
  ]
  it.each(damage)('is refused with %s', async (name, harm, message) => {
    const files = filesOf(name.replaceAll(' ', '-'))
    await stopAfter(2, files.out, files.rejects)
    harm(files)
    const { code, out, err } = await audit(files, '--resume')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  const unusable: readonly (readonly [readonly string[], RegExp])[] = [
    [['-', '--out', join(where, 'x')], /standard input cannot be read from the middle/],
    [[source], /--resume goes with --out/],
    [[source, '--out', '-'], /--resume goes with --out/],
    [['/dev/null', '--out', join(where, 'x')], /the input is no regular file/],
    [[source, '--out', '/dev/null'], /the output is no regular file/],
    [[source, '--out', join(where, 'x'), '--rejects', '/dev/null'], /the output is no regular file/],
  ]
  it.each(unusable)('cannot be used with %j', async (words, message) => {
    const { code, out, err } = await officium(['audit', ...words, ...county, '--resume'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

describe('a run without --resume', () => {
  it('drops what one before it left, whatever it reads', async () => {
    const files = filesOf('dropped')
    await stopAfter(2, files.out, files.rejects)
    // This run fails at once, and must not leave a checkpoint that speaks of its empty output.
    const { code } = await officium(['audit', '-', ...county, '--out', files.out, '--rejects', files.rejects], {
      stdin: (async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('{')
        throw Object.assign(new Error('gone'), { code: 'EIO' })
      })(),
    })
    expect(code).toBe(2)
    expect(leftovers(files)).toEqual([])
  })
})

describe('a run that fails', () => {
  it('leaves nothing where it had not come far', async () => {
    const files = filesOf('failed')
    const { code } = await officium(['audit', '/nowhere.ndjson', ...county, '--out', files.out])
    expect(code).toBe(2)
    expect(leftovers(files)).toEqual([])
  })
})

describe('--workers', () => {
  it.each(['0', '-1', '1.5', 'x', '257', ''])('cannot be %j', async (workers) => {
    const { code, err } = await officium(['audit', source, ...county, `--workers=${workers}`])
    expect(code).toBe(2)
    expect(err).toMatch(/--workers/)
  })
})
