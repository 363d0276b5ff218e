import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { asText, bytesLike } from './bytes'
import { books, validCases } from './cases'
import { command, written } from './command'
import { carryOut, hostileTexts, mutated } from './hostile'
import { target } from './target'

const bookIds = fc.constantFrom(...books.map(({ id }) => id))

/** Each line is judged or rejected, and nothing else comes out. */
async function audited(argv: readonly string[], book: string, stdin: Uint8Array, most: number): Promise<void> {
  const { code, out, err } = await command(
    ['audit', '-', '--rulebook', book, '--as-of', '2026-01-05', '--out', '-', ...argv],
    stdin,
  )
  const lines = out.split('\n').filter((line) => line !== '')
  assert.ok(lines.length <= most, `${lines.length} answers for ${most} lines`)
  for (const line of lines) assert.equal(typeof JSON.parse(line), 'object')
  if (code === 2) assert.notEqual(err, '', 'unusable input, and nothing says why')
}

const lineCount = (bytes: Uint8Array): number => Buffer.from(bytes).toString('latin1').split('\n').length

const caseLines = fc
  .array(
    validCases.chain(({ file }) => mutated(fc.constant(file), 'plain')),
    { maxLength: 4 },
  )
  .map((plans) => plans.map((plan) => asText(carryOut(plan), 'json')).join('\n'))

/** Case files, one JSON object a line. */
export const ndjson = target(
  'ndjson',
  60,
  fc.record({ bytes: bytesLike(caseLines), book: bookIds }),
  ({ bytes, book }) => audited([], book, bytes, lineCount(bytes)),
)

/** The same as a filter: each line has its answer, whatever is in it. */
export const filter = target(
  'filter',
  60,
  fc.record({ bytes: bytesLike(caseLines), book: bookIds }),
  async ({ bytes, book }) => {
    const { code, out } = await command(['audit', '--each', '--rulebook', book, '--as-of', '2026-01-05'], bytes)
    assert.equal(code, 0)
    const answers = out.split('\n').slice(0, -1)
    const text = Buffer.from(bytes).toString('latin1')
    assert.equal(answers.length, text === '' ? 0 : text.replace(/\n$/, '').split('\n').length)
    for (const answer of answers) assert.equal(typeof JSON.parse(answer), 'object')
  },
)

const mapping = {
  timeZone: 'Asia/Shanghai',
  dates: ['YYYY-MM-DD', 'YYYY/M/D h:mm A'],
  pattern: { opened: 'opened', target: 'target', closed: 'closed' },
  columns: {
    id: 'id',
    kind: { path: 'matter.kind', values: { 审批: 'approval' } },
    days: { path: 'matter.limits[1].amount', as: 'number' },
    unit: 'matter.limits[1].unit',
    hearing: { act: 'procedure-start', kind: 'hearing', by: { column: 'who' } },
  },
  constants: { 'matter.remit': 'own', 'matter.defects': [], 'matter.limits[1].source': 'promised' },
}
const head = 'id,kind,days,unit,hearing,who,opened,target,closed'
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a1', '审批', '20', 'working-day', '2024-02-05', '2024-03-05', 'organ', '') },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts).map((text) => `"${text.replaceAll('"', '""')}"`) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
)
const rows = fc
  .array(fc.array(cell, { minLength: 8, maxLength: 10 }), { maxLength: 4 })
  .map((table) => [head, ...table.map((row) => row.join(','))].join('\n'))
const crossed = fc.constantFrom(
  ...['id', 'id.x', 'matter', 'matter.limits', 'matter.limits.x', 'matter.limits[0].due.x', 'acts', 'acts[0].id'],
  ...['people.a', 'people.a.name', 'toString.x', 'hasOwnProperty', 'valueOf.call', 'people.toString.name', 'note'],
)
const crossings = fc
  .tuple(
    fc.dictionary(fc.constantFrom('id', 'kind', 'days', 'unit'), crossed),
    fc.dictionary(crossed, fc.constant('x')),
  )
  .map(([columns, constants]) => ({ ...mapping, columns: { ...mapping.columns, ...columns }, constants }))
const mappings = fc.oneof(
  { weight: 2, arbitrary: crossings.map((made) => Buffer.from(asText(made, 'yaml')) as Uint8Array) },
  { weight: 2, arbitrary: fc.constant(Buffer.from(asText(mapping, 'yaml')) as Uint8Array) },
  {
    weight: 2,
    arbitrary: mutated(fc.constant(mapping), 'plain').map((plan) => Buffer.from(asText(carryOut(plan), 'yaml'))),
  },
  { weight: 1, arbitrary: bytesLike(fc.constant(asText(mapping, 'yaml'))) },
)

/** A table with the file that says what its columns mean. */
export const table = target(
  'table',
  150,
  fc.record({
    bytes: fc.oneof(
      rows.map((text) => Buffer.from(text)),
      bytesLike(rows),
    ),
    map: mappings,
    book: bookIds,
  }),
  ({ bytes, map, book }) =>
    audited(['--format', 'csv', '--map', written('columns.yaml', map)], book, bytes, lineCount(bytes)),
)
