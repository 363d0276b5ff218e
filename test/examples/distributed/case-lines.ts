import { appendFileSync } from 'node:fs'
import { writeCases } from '../../bench/batch/cases'

/** A file of many case files, and of lines that are none; the last line has no end. */
export function writeLines(path: string, count: number): void {
  writeCases(path, count)
  appendFileSync(path, '\n   \n{"id": \n{"id":"x","matter":{"kind":"aproval"}}\r\n{"id":"名\u2028"}\n{"id":"last"}')
}
