import { jsonProblem } from '../read/json-scan'
import { type Line, withoutReturn } from './lines'
import { badEncoding, lineTooLong, reject, type Row } from './row'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads case files, one JSON value a line; empty lines are passed over. */
export async function* ndjsonRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  for await (const line of lines) {
    const row = ndjsonRow(line)
    if (row !== undefined) yield row
  }
}

/** Reads a line as one JSON value; undefined where it is empty. */
export function ndjsonRow({ number: line, bytes }: Line): Row | undefined {
  if (bytes === null) return lineTooLong(line)
  let input: string
  try {
    input = withoutReturn(decoder.decode(bytes))
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
