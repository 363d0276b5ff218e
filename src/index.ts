export { caseFileSchema, CaseFileError, isParsedCaseFile, parseCaseFile } from './case/schema'
export type {
  Act,
  ActInput,
  ActOf,
  CaseFile,
  CaseFileInput,
  CaseFileIssue,
  CaseFileIssueCode,
  Finding,
  FindingInput,
  Limit,
  Matter,
  Party,
  Person,
  Post,
  UnitRecord,
} from './case/schema'
export type { ActPattern, ContentSpec, OccasionSpec, Performance, PeriodSpec } from './case/spec'
export { formatPath, OfficiumError, type Path, type Text } from './errors'
export { explain, explainMissing, type Language, LanguageError, safeText, statusName } from './explain'
export { judge } from './judge/judge'
export type { JudgeOptions } from './judge/options'
export { InterpretationError, JudgeOptionsError, ParameterError } from './judge/errors'
export * from './norm'
export type { Condition, FactReference, Leaf } from './rule/condition'
export type { Missing } from './rule/fact'
export type { Outcome, Rule, Status } from './rule/rule'
export * from './time'
export type {
  AppliedInterpretation,
  BearerRef,
  Citation,
  Ground,
  Judgement,
  NormKind,
  OccasionRef,
  Owed,
  OwedAct,
  Proposal,
  ReasonCode,
  Receipt,
  TimeLine,
  Verdict,
} from './verdict'
export { version } from './version'
