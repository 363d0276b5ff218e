import { jsonProblem } from '../read/json-scan'
import type { Line } from './lines'
import { badEncoding, lineTooLong, reject, type Row } from './row'

/** Reads case files, one JSON value a line; empty lines are passed over. */
export async function* ndjsonRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  for await (const { number, bytes } of lines) {
    const row = bytes === null ? lineTooLong(number) : rowOf(number, bytes)
    if (row !== undefined) yield row
  }
}

function rowOf(line: number, bytes: Uint8Array): Row | undefined {
  let input: string
  try {
    input = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return badEncoding(line, 'UTF-8')
  }
  if (input.trim() === '') return undefined
  const problem = jsonProblem(input)
  if (problem === undefined) return { line, value: JSON.parse(input), input }
  const column = problem.offset + 1
  return reject(
    line,
    problem.code,
    { zh: `第 ${column} 列：${problem.text.zh}`, en: `column ${column}: ${problem.text.en}` },
    input,
  )
}
