export { caseFileSchema } from './case-file'
export { CaseFileError } from './error'
export type { CaseFileIssue, CaseFileIssueCode, Expected, Fault } from './issue'
export { isParsedCaseFile, parseCaseFile } from './parse'
export type {
  Act,
  ActInput,
  ActInputOf,
  ActOf,
  CaseFile,
  CaseFileInput,
  Finding,
  FindingInput,
  FindingInputOf,
  FindingOf,
  Limit,
  LogState,
  Matter,
  NamedUnit,
  Party,
  Person,
  Post,
  UnitRecord,
} from './types'
