import type { Path } from '../../errors'
import type { Position } from '../errors'
import type { Io } from '../io'
import { allBytes, nameOf, tooLarge } from './bytes'
import { jsonProblem } from './json-scan'
import { maximumFile, maximumYaml } from './limits'
import { decodeUtf8 } from './utf8'

/** One value of a file, and where its parts stand in it. */
export interface Document {
  readonly value: unknown
  readonly locate: (path: Path) => Position | undefined
}

/**
 * Reads a file, or standard input for '-', as JSON or YAML: by its ending, else JSON where it is JSON. YAML may hold
 * several documents.
 *
 * @throws InputError for what cannot be read: the file, its encoding, its syntax (with line and column), its size.
 */
export async function readDocuments(source: string, io: Io): Promise<readonly Document[]> {
  const file = nameOf(source)
  const bytes = await allBytes(source, io, maximumFile)
  const text = decodeUtf8(bytes, file)
  const json = /\.json$/i.test(source) || (!/\.ya?ml$/i.test(source) && isJson(text))
  if (json) return [(await import('./json')).readJson(text, file)]
  if (bytes.length > maximumYaml) throw tooLarge(source, maximumYaml)
  return (await import('./yaml')).readYaml(text, file)
}

function isJson(text: string): boolean {
  return /^\s*[[{"]/.test(text) && jsonProblem(text)?.code !== 'syntax'
}
