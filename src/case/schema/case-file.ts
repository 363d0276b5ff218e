import * as z from 'zod/mini'
import { caseFileShape, defaultTimeZone } from './case-file-shape'
import { checkCaseFile } from './checks'
import type { CaseFileInput } from './types'

/**
 * The zod schema of a case file, with the checks across its fields. {@link parseCaseFile} uses it, and says in both
 * languages what is wrong; use the schema itself to build it into a schema of your own.
 *
 * @example
 * ```ts
 * import { caseFileSchema } from 'officium'
 * caseFileSchema.safeParse({ id: '2024-017' }).success //=> true
 * caseFileSchema.safeParse({ id: '2024-017', colour: 'red' }).success //=> false
 * ```
 */
export const caseFileSchema: z.ZodMiniType<CaseFileInput, CaseFileInput> = z
  .strictObject(caseFileShape)
  .check((payload) => {
    const file = payload.value as unknown as CaseFileInput
    checkCaseFile(file, payload, file.timeZone ?? defaultTimeZone)
  }) as unknown as z.ZodMiniType<CaseFileInput, CaseFileInput>
