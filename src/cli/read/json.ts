import type { Path } from '../../errors'
import { InputError } from '../errors'
import type { Document } from './document'
import { jsonOffset, jsonProblem } from './json-scan'
import { positionAt } from './position'

/** Reads one JSON value. @throws InputError ('syntax', 'duplicate-key') with line and column. */
export function readJson(text: string, file: string): Document {
  const problem = jsonProblem(text)
  if (problem !== undefined) {
    throw new InputError(problem.code, problem.text, { file, position: positionAt(text, problem.offset) })
  }
  return {
    value: JSON.parse(text),
    locate: (path: Path) => {
      const offset = jsonOffset(text, path)
      return offset === undefined ? undefined : positionAt(text, offset)
    },
  }
}
