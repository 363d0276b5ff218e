import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords, type TableRow } from '../../src/cli/audit/csv'
import { csvRecord } from '../../src/cli/audit/csv-record'
import { checkHead, compileMapping } from '../../src/cli/audit/mapping'
import { dateFormat, usualFormats } from '../../src/cli/audit/date-format'
import { linesOf } from '../../src/cli/audit/lines'

const cell = fc.string({ unit: fc.constantFrom('a', '办', ',', '"', '\n', ' ', ';'), maxLength: 8 })
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function rowsOf(text: string, delimiter = ',') {
  const rows: TableRow[] = []
  for await (const { row } of csvRecords(linesOf(once(text)), 'utf-8', delimiter)) if (row !== undefined) rows.push(row)
  return rows
}

describe('reading a table', () => {
  it('gives the cells that csv-parse gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (records, bare) => {
          const text = records
            .map((cells) => cells.map((one) => (bare && !/[",\n]/.test(one) ? one : quoted(one))).join(','))
            .join('\n')
          const rows = await rowsOf(text)
          expect(rows.map((row) => ('cells' in row ? row.cells : row))).toEqual(
            parse(text, { relax_column_count: true }),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('loses one line to a stray quotation mark, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('"x,1', 'x",1', '"x"y,1', 'x,"1'),
        async (at, stray) => {
          const lines = Array.from({ length: 10 }, (_, index) => (index === at ? stray : `n${index},${index}`))
          const rows = await rowsOf(`${lines.join('\n')}\n`)
          expect(rows.flatMap((row) => ('cells' in row ? [] : [row.line]))).toEqual([at + 1])
          expect(rows.filter((row) => 'cells' in row)).toHaveLength(9)
        },
      ),
    )
  })

  it('takes other delimiters', async () => {
    expect(await rowsOf('a;"b;c"\n', ';')).toMatchObject([{ line: 1, cells: ['a', 'b;c'] }])
  })

  it('gives up a record that runs over too many lines, and reads those lines by themselves', async () => {
    const rows = await rowsOf(`"open\n${'a,b\n'.repeat(1000)}`)
    expect(rows).toHaveLength(1001)
    expect(rows[0]).toMatchObject({ line: 1, problems: [{ code: 'csv-quote' }] })
  })

  it('takes no longer for a record of very many cells than for its characters', () => {
    expect(csvRecord(','.repeat(2_000_000), ',')).toMatchObject({ kind: 'cells', cells: { length: 2_000_001 } })
    const quoted = '"",'.repeat(700_000)
    expect(csvRecord(quoted, ',')).toMatchObject({ kind: 'cells', cells: { length: 700_001 } })
    const mapping = compileMapping({})
    const head = Array.from({ length: 300_000 }, (_, index) => `c${index}`)
    expect(() => checkHead([...head, 'c0'], mapping, 't.csv')).toThrow(/"c0" twice/)
    expect(() => checkHead(head, compileMapping({ columns: { no: 'id' } }), 't.csv')).toThrow(/no column "no"/)
  })

  it('tells an open cell from a broken one', () => {
    expect(csvRecord('a,"b', ',')).toEqual({ kind: 'open' })
    expect(csvRecord('a,"b"c', ',')).toEqual({ kind: 'broken', column: 6 })
    expect(csvRecord('a,', ',')).toEqual({ kind: 'cells', cells: ['a', ''] })
  })
})

describe('date formats', () => {
  const readings: readonly (readonly [string, string, string | undefined])[] = [
    ['YYYY/M/D H:mm', '2024/2/5 9:05', '2024-02-05T09:05'],
    ['YYYY/M/D H:mm', '2024/12/15 19:05', '2024-12-15T19:05'],
    ['MM/DD/YYYY hh:mm:ss A', '04/18/2019 09:55:45 PM', '2019-04-18T21:55:45'],
    ['MM/DD/YYYY hh:mm:ss A', '04/18/2019 12:00:00 AM', '2019-04-18T00:00:00'],
    ['MM/DD/YYYY hh:mm:ss A', '04/18/2019 12:00:00 pm', '2019-04-18T12:00:00'],
    ['MM/DD/YYYY hh:mm:ss A', '04/18/2019 13:00:00 PM', undefined],
    ['YYYY年M月D日', '2024年2月5日', '2024-02-05'],
    ['YYYY年M月D日 H时m分', '2024年2月5日 9时5分', '2024-02-05T09:05'],
    ['YYYY.MM.DD', '2024x02x05', undefined],
    ['YYYY-MM-DD', '2024-2-5', undefined],
    ['YYYYMMDD', '20240205', '2024-02-05'],
    ['D.M.YYYY', ' 5.2.2024 ', '2024-02-05'],
  ]
  it.each(readings)('%s reads %j as %s', (format, text, date) => {
    expect(dateFormat(format)?.(text)).toBe(date)
  })

  it.each(['M/D', 'YYYY/M', 'YYYY/M/D H', 'YYYY/M/D h:mm', 'YYYY/M/D H:mm A', 'YYYY/M/D/D', 'YYYY/M/D ss', ''])(
    '%j is no format',
    (format) => {
      expect(dateFormat(format)).toBeUndefined()
    },
  )

  it('takes what an ISO date is written like where no format is given', () => {
    const read = (text: string) =>
      usualFormats.map((format) => dateFormat(format)?.(text)).find((date) => date !== undefined)
    expect(read('2024-02-05')).toBe('2024-02-05')
    expect(read('2024-02-05T09:10:11')).toBe('2024-02-05T09:10:11')
    expect(read('2024-02-05 09:10')).toBe('2024-02-05T09:10')
    expect(read('5/2/2024')).toBeUndefined()
  })
})
