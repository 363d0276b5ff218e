import { maximumIssues } from './bounds'
import { caseFileSchema } from './case-file'
import { CaseFileError } from './error'
import { identify } from './identify'
import type { CaseFileIssue } from './issue'
import { issueText } from './issue-text'
import { type Located, plainFaults } from './plain'
import { translate, valueAt } from './translate'
import type { CaseFile, CaseFileInput } from './types'

const parsed = new WeakSet<object>()

/** Freezes what zod built and leaves out what is undefined, as JSON does. */
function settle(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) settle(item)
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>
    for (const key of Object.keys(record)) {
      if (record[key] === undefined) delete record[key]
      else settle(record[key])
    }
  } else return
  Object.freeze(value)
}

function name<T extends { id?: string | undefined }>(list: readonly T[], kindOf: (item: T) => string): void {
  const ids = identify(list, kindOf)
  list.forEach((item, i) => {
    item.id = ids[i]
  })
}

/** Completes zod's output, which is a copy of the input and ours to change. */
function complete(file: CaseFileInput): CaseFile {
  if (file.acts !== undefined) name(file.acts, (act) => act.type)
  if (file.findings !== undefined) name(file.findings, () => 'finding')
  settle(file)
  return file as CaseFile
}

function issuesOf(faults: readonly Located[], input: unknown): CaseFileIssue[] {
  return faults.slice(0, maximumIssues).map(({ fault, path }) => {
    const value = valueAt(input, path)
    return { ...fault, path, value, text: issueText(fault, path, value) }
  })
}

function read(input: unknown): CaseFile {
  const faults = plainFaults(input)
  if (faults.length > 0) throw new CaseFileError(issuesOf(faults, input))
  const result = caseFileSchema.safeParse(input)
  if (result.success) return complete(result.data)
  throw new CaseFileError(issuesOf(translate(result.error.issues.slice(0, maximumIssues), input), input))
}

/**
 * Checks a case file and returns it as frozen data: the time zone, the state of the log and the ids of acts and
 * findings are filled in where the host left them out; nothing else is added. A file that was parsed before is
 * returned as it is. The input is not changed.
 *
 * @param input - the case file: plain data as it comes from JSON or YAML, see {@link CaseFileInput}
 * @returns the checked case file, deeply frozen
 * @throws {@link CaseFileError} with the problems found, at most 100
 *
 * @example
 * ```ts
 * import { parseCaseFile } from 'officium'
 * const file = parseCaseFile({ id: '2024-017', acts: [{ type: 'apply', at: '2024-02-05', by: 'person-served' }] })
 * file.timeZone //=> 'Asia/Shanghai'
 * file.acts?.[0]?.id //=> 'apply-1'
 * ```
 */
export function parseCaseFile(input: unknown): CaseFile {
  if (isParsedCaseFile(input)) return input
  let file: CaseFile
  try {
    file = read(input)
  } catch (error) {
    if (error instanceof CaseFileError) throw error
    // A getter or a proxy of the host threw while the input was read.
    throw new CaseFileError([
      {
        code: 'unreadable',
        path: [],
        value: undefined,
        text: issueText({ code: 'unreadable' }, [], undefined),
      },
    ])
  }
  parsed.add(file)
  return file
}

/**
 * Whether a value is a case file that {@link parseCaseFile} returned, so that it need not be checked again.
 *
 * @param value - anything
 * @returns true for the very object that was returned, false for a copy of it
 *
 * @example
 * ```ts
 * import { isParsedCaseFile, parseCaseFile } from 'officium'
 * const file = parseCaseFile({ id: '2024-017' })
 * isParsedCaseFile(file) //=> true
 * isParsedCaseFile({ ...file }) //=> false
 * ```
 */
export function isParsedCaseFile(value: unknown): value is CaseFile {
  return typeof value === 'object' && value !== null && parsed.has(value)
}
