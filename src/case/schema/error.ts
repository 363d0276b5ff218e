import { OfficiumError, type Path } from '../../errors'
import type { CaseFileIssue } from './issue'

const listed = 5

function summary(issues: readonly CaseFileIssue[], language: 'zh' | 'en'): string {
  const lines = issues.slice(0, listed).map(({ text }) => text[language])
  const more = issues.length - lines.length
  const head =
    language === 'zh'
      ? `案卷有 ${issues.length} 处问题：`
      : `The case file has ${issues.length} problem${issues.length === 1 ? '' : 's'}:`
  if (more > 0) lines.push(language === 'zh' ? `另有 ${more} 处。` : `and ${more} more.`)
  return [head, ...lines.map((line) => `- ${line}`)].join('\n')
}

/**
 * A case file that cannot be used. `issues` holds the problems found, at most 100, each with a `code`, a `path`, the offending
 * `value` and a `text` in both languages; the message lists the first five.
 *
 * @example
 * ```ts
 * import { CaseFileError, parseCaseFile } from 'officium'
 * const codesOf = (input: unknown) => {
 *   try {
 *     parseCaseFile(input)
 *   } catch (error) {
 *     if (error instanceof CaseFileError) return error.issues.map((issue) => issue.code)
 *   }
 *   return []
 * }
 * codesOf({ id: '2024-017', acts: [{ type: 'aply', at: '2024-02-05', by: 'person-served' }] }) //=> ['unknown-act']
 * ```
 */
export class CaseFileError extends OfficiumError<'case-file'> {
  override readonly name: string = 'CaseFileError'
  readonly issues: readonly CaseFileIssue[]

  constructor(issues: readonly CaseFileIssue[]) {
    const path: Path = issues[0]?.path ?? []
    super('case-file', path, { zh: summary(issues, 'zh'), en: summary(issues, 'en') })
    this.issues = issues
  }
}
