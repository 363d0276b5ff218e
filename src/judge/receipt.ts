import type { CaseFile } from '../case/schema'
import type { Json } from '../rule/condition'
import { hashText } from '../time/hash'
import { version } from '../version'
import type { Receipt } from '../verdict'
import type { JudgeOptions, ReadOptions } from './options'

const hashes = new WeakMap<CaseFile, string>()

/** What is needed to repeat a judgement. */
export function receiptOf(file: CaseFile, options: JudgeOptions, read: ReadOptions): Receipt {
  return Object.freeze({
    library: version,
    rulebook: Object.freeze({ id: read.rulebook.id, hash: read.rulebook.hash }),
    calendar: Object.freeze({ id: read.calendar.id, hash: read.calendar.hash }),
    caseFile: Object.freeze({ id: file.id, hash: hashOf(file) }),
    asOf: options.asOf,
    interpretations: Object.freeze({ ...options.interpretations }),
    parameters: Object.freeze({ ...read.parameters }),
    beyondCoverage: read.beyondCoverage,
  })
}

/** The hash of a case file, the same whatever the order of its keys. */
function hashOf(file: CaseFile): string {
  const known = hashes.get(file)
  if (known !== undefined) return known
  const hash = hashText(canonical(file as unknown as Json))
  hashes.set(file, hash)
  return hash
}

/** JSON with the keys of every object in order. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as { readonly [key: string]: Json | undefined }
  const keys = Object.keys(record).sort()
  return `{${keys.flatMap((key) => (record[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonical(record[key] as Json)}`])).join(',')}}`
}
