import type { Path } from '../../errors'
import type { Position } from '../errors'
import type { Io } from '../io'
import { allBytes, MEGABYTE, nameOf, tooLarge } from './bytes'
import { decodeUtf8 } from './utf8'

/** One value of a file, and where its parts stand in it. */
export interface Document {
  readonly value: unknown
  readonly locate: (path: Path) => Position | undefined
}

/** The largest file of case files or scenarios. */
const mostBytes = 64 * MEGABYTE
/** YAML takes some eighty times its size in memory. */
const mostYaml = 8 * MEGABYTE

/**
 * Reads a file, or standard input for '-', as JSON or YAML: by its ending, else JSON where it is JSON. YAML may hold
 * several documents.
 *
 * @throws InputError for what cannot be read: the file, its encoding, its syntax (with line and column), its size.
 */
export async function readDocuments(source: string, io: Io): Promise<readonly Document[]> {
  const file = nameOf(source)
  const bytes = await allBytes(source, io, mostBytes)
  const text = decodeUtf8(bytes, file)
  const json = /\.json$/i.test(source) || (!/\.ya?ml$/i.test(source) && isJson(text))
  if (json) return [(await import('./json')).readJson(text, file)]
  if (bytes.length > mostYaml) throw tooLarge(source, mostYaml)
  return (await import('./yaml')).readYaml(text, file)
}

function isJson(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
