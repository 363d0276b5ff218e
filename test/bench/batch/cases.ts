// Case files in any number: those of the scenarios, again and again under new ids.

import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'

const folder = fileURLToPath(new URL('../../../examples/scenarios/county-organs', import.meta.url))
const piece = 4 * 1024 * 1024

/** The case files of the county's scenarios. */
function scenarioCases(): readonly object[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document) => document.toJS()))
    .flatMap((scenario) => (scenario?.case === undefined ? [] : [scenario.case as object]))
}

/** Writes so many case files, one JSON object a line. */
export function writeCases(path: string, count: number): void {
  // Where the id stands in each line, so that a million lines cost no more than their bytes.
  const parts = scenarioCases().map((one) => JSON.stringify({ ...one, id: '#' }).split('"id":"#"'))
  const file = openSync(path, 'w')
  let text = ''
  for (let index = 0; index < count; index++) {
    const [before = '', after = ''] = parts[index % parts.length] ?? []
    text += `${before}"id":"n${index}"${after}\n`
    if (text.length < piece) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}
