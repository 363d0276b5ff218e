import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { inFolder, nameInFolder } from '../../../examples/distributed/folder'
import { jobOf, readJob } from '../../../examples/distributed/job'
import { readRange } from '../../../examples/distributed/partition'
import { missingOf, outputPath, type Plan, partitionsOf, readPlan, writePlan } from '../../../examples/distributed/plan'
import { lineEnds } from '../../../examples/distributed/split'
import { checkTerms, type Terms, TermsDiffer } from '../../../examples/distributed/terms'

const folder = mkdtempSync(join(tmpdir(), 'officium-split-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const terms: Terms = {
  judging: { rulebook: 'county-organs', asOf: '2024-12-31', interpret: [], param: [], beyondCoverage: 'error' },
  receipt: {
    library: '0.1.0',
    rulebook: { id: 'county-organs', hash: 'a' },
    calendar: { id: 'china', hash: 'b' },
    asOf: '2024-12-31',
    interpretations: {},
    parameters: {},
    beyondCoverage: 'error',
  },
}
const planOf = (ends: number[], size = ends.at(-1) ?? 0): Plan => ({
  format: 1,
  input: { path: 'cases.ndjson', size, modified: 1 },
  terms,
  ends,
})

describe('cutting a file', () => {
  it('gives stretches of whole lines that are together the file, each the shortest that is long enough', async () => {
    const path = join(folder, 'lines')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '字'), maxLength: 40 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        async (texts, step) => {
          const bytes = Buffer.from(texts.join('\n'))
          writeFileSync(path, bytes)
          const ends = await lineEnds(path, bytes.length, step)
          const parts = partitionsOf(planOf(ends))
          const ranges = await Promise.all(parts.map(({ from, to }) => readRange(path, from, to)))
          expect(Buffer.concat(ranges)).toEqual(bytes)
          for (const [index, range] of ranges.entries()) {
            if (index === ranges.length - 1) continue
            expect(range.at(-1)).toBe(0x0a)
            expect(range.length).toBeGreaterThanOrEqual(step)
            // Without its last line it would be too short.
            expect(range.subarray(0, -1).lastIndexOf(0x0a) + 1).toBeLessThan(step)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds the end of a line that is longer than what is read at once', async () => {
    const path = join(folder, 'long')
    const long = 'x'.repeat(200_000)
    writeFileSync(path, `${long}\n${long}\ny`)
    expect(await lineEnds(path, 400_003, 10)).toEqual([200_001, 400_002, 400_003])
  })

  it('tells where a stretch no longer begins or ends as it was cut', async () => {
    const path = join(folder, 'moved')
    writeFileSync(path, 'aaaa\nbbbb\n')
    await expect(readRange(path, 3, 10)).rejects.toMatchObject({ code: 'input-changed' })
    await expect(readRange(path, 5, 11)).rejects.toMatchObject({ code: 'input-changed' })
  })
})

describe('a plan', () => {
  it('is read as it was written, and is named after what it says', async () => {
    const plan = planOf([10, 20])
    const run = await writePlan(folder, plan)
    expect(await writePlan(folder, structuredClone(plan))).toBe(run)
    expect(await readPlan(folder, run)).toEqual(plan)
    const other = {
      ...plan,
      terms: { ...terms, receipt: { ...terms.receipt, rulebook: { id: 'county-organs', hash: 'c' } } },
    }
    expect(await writePlan(folder, other)).not.toBe(run)
  })

  it('names the partitions whose results are missing; unfinished files are no results', async () => {
    const plan = planOf([10, 20, 30])
    const run = await writePlan(folder, plan)
    writeFileSync(inFolder(folder, outputPath(run, '000002')), '')
    writeFileSync(`${inFolder(folder, outputPath(run, '000001'))}.x.part`, '')
    expect(await missingOf(folder, run, plan)).toEqual([
      { name: '000001', from: 0, to: 10 },
      { name: '000003', from: 20, to: 30 },
    ])
  })

  it.each(['000000000000', '../etc', ''])('is not found under %j', async (run) => {
    await expect(readPlan(folder, run)).rejects.toMatchObject({ code: 'no-plan' })
  })

  it.each([
    ['is no JSON', '{'],
    ['says something else than its name', JSON.stringify(planOf([11]))],
    ['has a field too many', JSON.stringify({ ...planOf([10]), more: 1 })],
  ])('that %s is damaged', async (_, text) => {
    const run = await writePlan(folder, planOf([10]))
    writeFileSync(join(folder, run, 'plan.json'), text)
    await expect(readPlan(folder, run)).rejects.toMatchObject({ code: 'plan-damaged' })
  })
})

describe('a job', () => {
  const job = jobOf('0123456789ab', planOf([10, 20]), { name: '000002', from: 10, to: 20 })

  it('is read as it was written, and holds no case', () => {
    expect(readJob(JSON.parse(JSON.stringify(job)))).toEqual(job)
  })

  it.each([
    ['an output of its own choice', { output: '../../etc/passwd' }],
    ['the output of another partition', { output: '0123456789ab/parts/000001.ndjson' }],
    ['a run that is a path', { run: '../012345678' }],
    ['no bytes', { from: 20 }],
    ['more bytes than the input', { to: 21 }],
    ['a field too many', { cases: [] }],
    ['no terms', { terms: undefined }],
  ])('with %s is not read', (_, change) => {
    expect(() => readJob({ ...job, ...change })).toThrow(expect.objectContaining({ code: 'bad-job' }))
  })
})

describe('the shared folder', () => {
  it('gives a file one name on all machines', () => {
    expect(nameInFolder('/mnt/a', '/mnt/a/b/c.ndjson')).toBe('b/c.ndjson')
    expect(inFolder('/srv/x', 'b/c.ndjson')).toBe('/srv/x/b/c.ndjson')
    expect(nameInFolder('/mnt/a', '/mnt/a/..c')).toBe('..c')
  })

  it.each(['/mnt/a', '/mnt/ab/c', '/mnt', '/mnt/a/../b'])('does not hold %s', (path) => {
    expect(() => nameInFolder('/mnt/a', path)).toThrow(expect.objectContaining({ code: 'outside-folder' }))
    expect(() => inFolder('/mnt/a', path)).toThrow(expect.objectContaining({ code: 'outside-folder' }))
  })
})

describe('terms', () => {
  const found = (change: Partial<Terms['receipt']>): Terms => ({ ...terms, receipt: { ...terms.receipt, ...change } })

  it('are the same where the receipts are', () => {
    expect(() => checkTerms(terms, structuredClone(terms))).not.toThrow()
  })

  it.each([
    ['library', found({ library: '0.2.0' })],
    ['rulebook', found({ rulebook: { id: 'county-organs', hash: 'z' } })],
    ['calendar', found({ calendar: { id: 'china', hash: 'z' } })],
    ['interpretations', found({ interpretations: { 'county-organs:promptly': 'same-day' } })],
  ])('differ by %s', (part, other) => {
    let error: unknown
    try {
      checkTerms(terms, other)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(TermsDiffer)
    expect(error).toMatchObject({ code: 'terms-differ', parts: [part], wanted: terms.receipt, found: other.receipt })
  })
})
