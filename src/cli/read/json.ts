import type { Path } from '../../errors'
import { InputError } from '../errors'
import type { Document } from './document'
import { JsonPlaces, jsonProblem } from './json-scan'
import { positionAt, positionsIn } from './position'

/** Reads one JSON value. @throws InputError ('syntax', 'duplicate-key') with line and column. */
export function readJson(text: string, file: string): Document {
  const problem = jsonProblem(text)
  if (problem !== undefined) {
    throw new InputError(problem.code, problem.text, { file, position: positionAt(text, problem.offset) })
  }
  const places = new JsonPlaces(text)
  const position = positionsIn(text)
  return {
    value: JSON.parse(text),
    locate: (path: Path) => position(places.offsetOf(path)),
  }
}
