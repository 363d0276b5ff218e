export { caseFileSchema } from './case-file'
export { CaseFileError } from './error'
export type { CaseFileIssue, CaseFileIssueCode } from './issue'
export { isParsedCaseFile, parseCaseFile } from './parse'
export type {
  Act,
  ActInput,
  ActOf,
  CaseFile,
  CaseFileInput,
  Finding,
  FindingInput,
  FindingOf,
  Limit,
  Matter,
  Party,
  Person,
  Post,
  UnitRecord,
} from './types'
