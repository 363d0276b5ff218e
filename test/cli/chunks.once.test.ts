import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chunk, chunksOf } from '../../src/cli/audit/chunk'
import { csvRecords, type TableRow } from '../../src/cli/audit/csv'
import { inOrder } from '../../src/cli/audit/in-order'
import { type Line, linesOf } from '../../src/cli/audit/lines'

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* each(records: AsyncIterable<Line>): AsyncGenerator<readonly Line[]> {
  for await (const line of records) yield [line]
}

async function* linesIn(records: AsyncIterable<{ readonly lines: readonly Line[] }>) {
  for await (const { lines } of records) yield lines
}

const unit = fc.constantFrom('a', '办', ',', '"', '\n', '\r', ' ')
const text = fc.string({ unit, maxLength: 60 })
const sizes = fc.record({ bytes: fc.integer({ min: 1, max: 20 }), lines: fc.integer({ min: 1, max: 4 }) })
const longest = 12

describe('the chunks of an input', () => {
  it('are its lines, with the place after each chunk', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (input, enough) => {
        const bytes = Buffer.from(input)
        const chunks = await all(chunksOf(each(linesOf([bytes], undefined, longest)), enough))
        const lines = input === '' ? [] : input.replace(/\n$/, '').split('\n')
        let read = 0
        for (const { line, bytes: own, tooLong, next } of chunks) {
          expect(line).toBe(read + 1)
          const expected = lines.slice(read, next.line - 1)
          read = next.line - 1
          expect(Buffer.from(own).toString()).toBe(tooLong ? '' : `${expected.join('\n')}\n`)
          expect(expected.some((one) => Buffer.byteLength(one) > longest)).toBe(tooLong)
          const before = lines.slice(0, read).join('\n')
          expect(next.offset).toBe(Math.min(bytes.length, Buffer.byteLength(before) + 1))
        }
        expect(read).toBe(lines.length)
      }),
      { numRuns: 500 },
    )
  })

  it('of a table hold the records that the table holds, also when reading begins after a chunk', async () => {
    const rowsOf = async (pieces: Iterable<Uint8Array>, from?: Chunk['next']): Promise<readonly TableRow[]> => {
      const read = await all(csvRecords(linesOf(pieces, from), 'utf-8', ','))
      return read.flatMap(({ row }) => row ?? [])
    }
    await fc.assert(
      fc.asyncProperty(text, sizes, async (input, enough) => {
        const bytes = Buffer.from(input)
        const whole = await rowsOf([bytes])
        const chunks = await all(chunksOf(linesIn(csvRecords(linesOf([bytes]), 'utf-8', ',')), enough))
        const apart: TableRow[] = []
        for (const { bytes: own, line, next } of chunks) {
          apart.push(...(await rowsOf([own], { offset: 0, line })))
          const rest = await rowsOf([bytes.subarray(next.offset)], next)
          expect([...apart, ...rest]).toEqual(whole)
        }
        expect(apart).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })
})

describe('work on several items at once', () => {
  it('comes out in order and holds no more items than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (steps, most) => {
          let held = 0
          let peak = 0
          async function* items() {
            for (const [index, wait] of steps.entries()) {
              held += 1
              peak = Math.max(peak, held)
              yield { index, wait }
            }
          }
          const work = async ({ index, wait }: { index: number; wait: number }) => {
            for (let step = 0; step < wait; step++) await Promise.resolve()
            return index
          }
          const seen: number[] = []
          for await (const [{ index }, result] of inOrder(items(), work, most)) {
            held -= 1
            expect(result).toBe(index)
            seen.push(result)
          }
          expect(seen).toEqual(steps.map((_, index) => index))
          expect(peak).toBeLessThanOrEqual(most)
        },
      ),
    )
  })

  it('tells a failure when its turn has come', async () => {
    async function* items() {
      yield* [1, 2, 3]
    }
    const seen: number[] = []
    const run = async () => {
      for await (const [item] of inOrder(
        items(),
        async (one) => (one === 2 ? Promise.reject(new Error('two')) : one),
        3,
      ))
        seen.push(item)
    }
    await expect(run()).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })
})
