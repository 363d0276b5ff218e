import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtCommand } from './built'
import { file, folder, lateCase, officium, timelyCase } from './support'

const where = folder()
let command: Awaited<ReturnType<typeof builtCommand>>
beforeAll(async () => {
  command = await builtCommand(where)
})

// Lines enough for several chunks.
const count = 3500
const input = file(
  where,
  'cases.ndjson',
  Array.from({ length: count }, (_, index) => {
    if (index % 97 === 0) return ''
    if (index % 89 === 0) return `{"id": "n${index}"`
    if (index % 83 === 0) return JSON.stringify({ id: `n${index}`, matter: { kind: 'aproval' } })
    if (index % 31 === 0) return JSON.stringify({ ...(index % 2 === 0 ? lateCase : timelyCase), id: `n${index}` })
    return JSON.stringify({ id: `n${index}` })
  }).join('\n'),
)
const map = file(
  where,
  'columns.yaml',
  `pattern: { opened: opened, target: target, closed: closed }
columns: { id: id }
`,
)
const table = file(
  where,
  'cases.csv',
  `\ufeffid,opened,target,closed,note\n${Array.from({ length: 2200 }, (_, index) => {
    const note = index % 5 === 0 ? '"a\r\nb ""c"""' : index % 103 === 0 ? '"open' : 'x'
    return `n${index},2024-02-05,2024-03-0${1 + (index % 9)},2024-03-0${1 + (index % 7)},${note}`
  }).join('\r\n')}`,
)

/** The files of a run by a name of its own, and how to ask for it. */
function run(name: string, source: string, ...more: readonly string[]) {
  const out = join(where, `${name}.out`)
  const rejects = join(where, `${name}.rejects`)
  const words = ['audit', source, '--rulebook', 'county-organs', '--as-of', '2024-03-20', '--out', out]
  const tables = source === table ? ['--map', map] : []
  return {
    words: [...words, '--rejects', rejects, ...tables, ...more],
    out,
    part: `${out}.part`,
    checkpoint: `${out}.checkpoint`,
    /** Everything that a run leaves behind. */
    left: (stdout: string) => ({
      out: readFileSync(out, 'utf8'),
      rejects: readFileSync(rejects, 'utf8'),
      stdout,
      part: existsSync(`${out}.part`) || existsSync(`${rejects}.part`),
      checkpoint: existsSync(`${out}.checkpoint`) || existsSync(`${out}.checkpoint.part`),
    }),
  }
}

const undisturbed = new Map<string, Promise<ReturnType<ReturnType<typeof run>['left']>>>()
/** What a run in one thread leaves. */
function expected(source: string) {
  let known = undisturbed.get(source)
  if (known === undefined) {
    const { words, left } = run(source === table ? 'table' : 'lines', source)
    known = officium(words).then(({ out }) => left(out))
    undisturbed.set(source, known)
  }
  return known
}

describe('an audit in several threads', () => {
  it.each([
    ['lines', input, 3],
    ['a table', table, 2],
  ])('of %s comes out the same: %#', async (_, source, threads) => {
    const { words, left } = run(`threads-${threads}`, source, '--workers', String(threads))
    const { code, out } = await command(words)
    expect(code).toBe(2)
    const whole = await expected(source)
    expect(left(out)).toEqual(whole)
    expect(whole.out.split('\n').length).toBeGreaterThan(1500)
    expect(whole.rejects.split('\n').length).toBeGreaterThan(10)
  })

  it('writes to standard output in order, too', async () => {
    const words = ['audit', input, '--rulebook', 'county-organs', '--as-of', '2024-03-20']
    const { out } = await command([...words, '--out', '-', '--workers', '2'])
    expect(out).toBe((await expected(input)).out)
  })

  it('leaves a whole run to one thread where there is not more than a chunk', async () => {
    const small = file(where, 'small.ndjson', `${JSON.stringify(lateCase)}\n`)
    const words = ['audit', small, '--rulebook', 'county-organs', '--as-of', '2024-03-20', '--out', '-']
    expect((await command([...words, '--workers', '2'])).out).toBe((await officium(words)).out)
  })
})

describe('an audit that was killed', () => {
  const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

  it.each([
    ['lines', input, 0, 2],
    ['lines', input, 0.3, 1],
    ['lines', input, 0.6, 2],
    ['a table', table, 0.3, 1],
  ])('goes on to the same end: %s, killed at %#', async (_, source, share, threads) => {
    const whole = await expected(source)
    const { words, left, part } = run(`killed-${share}-${threads}`, source, '--workers', String(threads))
    const killed = await command(words, () => existsSync(part) && sizeOf(part) >= share * whole.out.length)
    expect(killed.signal).toBe('SIGKILL')
    // Another number of threads, and killed once more.
    const again = [...words, '--resume', '--workers', String(3 - threads)]
    const before = sizeOf(part)
    await command(again, () => sizeOf(part) > before + whole.out.length / 10)
    const { code, out } = await command(again)
    expect(code).toBe(2)
    expect(left(out)).toEqual(whole)
  })

  it('begins at the start without --resume', async () => {
    const { words, left, part } = run('anew', input, '--workers', '1')
    await command(words, () => sizeOf(part) > 1000)
    expect(left((await command(words)).out)).toEqual(await expected(input))
  })

  it('begins at the start where nothing is left', async () => {
    const { words, left, out } = run('nothing', input, '--workers', '1', '--resume')
    rmSync(out, { force: true })
    expect(left((await command(words)).out)).toEqual(await expected(input))
  })
})
