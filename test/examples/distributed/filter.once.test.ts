import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Filter } from '../../../examples/distributed/filter'
import { Filters } from '../../../examples/distributed/filters'
import { jobOf } from '../../../examples/distributed/job'
import { join as joinParts } from '../../../examples/distributed/join'
import { judgePartition } from '../../../examples/distributed/partition'
import { outputPath, type Plan, partitionsOf, writePlan } from '../../../examples/distributed/plan'
import { type Terms, termsOf } from '../../../examples/distributed/terms'

const folder = mkdtempSync(join(tmpdir(), 'officium-filter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command that stands in for the real one: it answers each line with `line(text)`, as its code says. */
function commandOf(name: string, line: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(
    path,
    `import { createInterface } from 'node:readline'
const [, , command] = process.argv
const receipt = {
  library: '1', rulebook: { id: 'r', hash: process.argv.includes('--as-of=2024-01-02') ? 'new' : 'h' },
  calendar: { id: 'c', hash: 'h' }, caseFile: { id: 'probe', hash: 'h' }, asOf: '2024-01-01', interpretations: {},
  parameters: {}, beyondCoverage: 'error',
}
if (command === 'judge') console.log(JSON.stringify({ verdicts: [], receipt }))
else for await (const text of createInterface({ input: process.stdin })) { ${line} }
`,
  )
  return path
}
const echo = commandOf('echo', "console.log(process.pid + ' ' + text)")
const judging: Terms['judging'] = {
  rulebook: 'r',
  asOf: '2024-01-01',
  interpret: [],
  param: [],
  beyondCoverage: 'error',
}

async function answer(filter: Filter, text: string): Promise<string> {
  const path = join(folder, 'answers')
  const sink = await open(path, 'w')
  try {
    await filter.answer(Buffer.from(text), sink)
  } finally {
    await sink.close()
  }
  return readFileSync(path, 'utf8').replace(/^\d+ /gm, '')
}

describe('a filter', () => {
  it('answers one partition after another in one process, and the last line without an end, too', async () => {
    const filter = new Filter(echo, { judging })
    const many = 'x'.repeat(99).concat('\n').repeat(20_000)
    expect(await answer(filter, 'a\nb\n')).toBe('a\nb\n')
    expect(await answer(filter, many)).toBe(many)
    expect(await answer(filter, '\n\nc')).toBe('\n\nc\n')
    await filter.end()
    expect(filter.usable).toBe(false)
  })

  it.each([
    [
      'ends',
      "if (text === 'b') { console.error('no memory'); process.exit(7) } console.log(text)",
      /exit code 7.*no memory/,
    ],
    ['is killed', "if (text === 'b') process.kill(process.pid, 'SIGKILL'); console.log(text)", /SIGKILL/],
    ['answers twice', 'console.log(text + "\\n" + text)', /as many answers as lines/],
    ['answers out of turn', "setTimeout(() => console.log(text), text === 'b' ? 500 : 0)", /as many answers as lines/],
    ['passes over a line', "if (text !== 'a') console.log(text)", /SIGKILL/],
    ['is silent', "if (text !== 'b') console.log(text)", /SIGKILL/],
  ])('that %s in the middle fails the partition', async (name, code, message) => {
    // Long enough that only one that gives too few answers is taken for hung.
    const patience = name === 'is silent' || name === 'passes over a line' ? 1500 : 60_000
    const filter = new Filter(commandOf(name.replaceAll(' ', '-'), code), { judging }, patience)
    await expect(answer(filter, 'a\nb\n')).rejects.toMatchObject({
      code: 'filter-failed',
      message: expect.stringMatching(message),
    })
    expect(filter.usable).toBe(false)
    await filter.end()
  })

  it('is used again while the terms stay the same, and replaced where they change or it has failed', async () => {
    const filters = new Filters(echo)
    const first = await termsOf(echo, judging)
    const second = await termsOf(echo, { ...judging, asOf: '2024-01-02' })
    const use = (terms: Terms) => filters.use(terms, async (filter) => filter)
    const one = await use(first)
    expect(await use(first)).toBe(one)
    const other = await use(second)
    expect(other).not.toBe(one)
    expect(one.usable).toBe(false)
    const failing = filters.use(second, (filter) => filter.end())
    await failing
    expect(await use(second)).not.toBe(other)
    await filters.end()
  })

  it('is not started where the command judges on other terms', async () => {
    const filters = new Filters(echo)
    const terms = await termsOf(echo, judging)
    const wanted = { ...terms, receipt: { ...terms.receipt, library: '2' } }
    await expect(filters.use(wanted, async () => undefined)).rejects.toMatchObject({
      code: 'terms-differ',
      parts: ['library'],
    })
  })

  it('cannot be asked for terms that the command refuses', async () => {
    await expect(termsOf(join(folder, 'absent.mjs'), judging)).rejects.toMatchObject({ code: 'terms-unusable' })
  })
})

describe('the results', () => {
  const text = '1\n22\n333\n4444\n55555'

  async function begun(name: string, command = echo) {
    const store = join(folder, name)
    mkdirSync(store)
    writeFileSync(join(store, 'cases.ndjson'), text)
    const terms = await termsOf(command, judging)
    const modified = Math.floor(statSync(join(store, 'cases.ndjson')).mtimeMs / 1000)
    const plan: Plan = {
      format: 1,
      input: { path: 'cases.ndjson', size: text.length, modified },
      terms,
      ends: [5, 14, 19],
    }
    const run = await writePlan(store, plan)
    const filter = new Filter(command, terms)
    const judge = async (index: number) => {
      const partition = partitionsOf(plan)[index]
      if (partition !== undefined) await judgePartition(store, jobOf(run, plan, partition), filter)
    }
    return { store, run, plan, filter, judge, parts: join(store, run, 'parts') }
  }

  it('stand one after another in the order of the input', async () => {
    const { store, run, plan, filter, judge } = await begun('whole')
    for (const index of [2, 0, 1, 0]) await judge(index)
    await filter.end()
    const out = join(store, 'out.ndjson')
    const told = await joinParts(store, run, plan, out)
    expect(told).toMatchObject({ run, partitions: 3, lines: 5, bytes: statSync(out).size })
    expect(readFileSync(out, 'utf8').replace(/^\d+ /gm, '')).toBe(`${text}\n`)
    expect(await joinParts(store, run, plan)).toEqual(told)
  })

  it('are all there or are not joined', async () => {
    const { store, run, plan, filter, judge } = await begun('missing')
    await judge(1)
    await filter.end()
    await expect(joinParts(store, run, plan)).rejects.toMatchObject({
      code: 'partitions-missing',
      partitions: ['000001', '000003'],
    })
  })

  it('have a line for each line, or are not joined', async () => {
    const { store, run, plan, filter, judge, parts } = await begun('short')
    for (const index of [0, 1, 2]) await judge(index)
    await filter.end()
    const path = join(store, outputPath(run, '000002'))
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(1).join('\n'))
    const out = join(store, 'out.ndjson')
    await expect(joinParts(store, run, plan, out)).rejects.toMatchObject({
      code: 'partition-damaged',
      message: expect.stringContaining('partition 000002 has 2 lines, its result 1'),
    })
    expect(readdirSync(store).filter((name) => name.startsWith('out'))).toEqual([])
    expect(readdirSync(parts)).toHaveLength(3)
  })

  it('are there whole or not at all', async () => {
    const fails = commandOf('fails', "if (text.startsWith('333')) process.exit(1); console.log(text)")
    const { judge, parts } = await begun('broken', fails)
    await judge(0)
    await expect(judge(1)).rejects.toMatchObject({ code: 'filter-failed' })
    expect(readdirSync(parts)).toEqual(['000001.ndjson'])
  })

  it('are not written for an input that has changed', async () => {
    const { store, filter, judge, parts } = await begun('changed')
    writeFileSync(join(store, 'cases.ndjson'), `${text}\n`)
    await expect(judge(0)).rejects.toMatchObject({ code: 'input-changed' })
    await filter.end()
    expect(readdirSync(parts)).toEqual([])
  })
})
