import type { Engine, EngineResult } from 'json-rules-engine'
import type { CaseContext, Occasion } from '../case/context'
import type { CaseScope } from '../case/facts/catalogue'
import { occasionsOf } from '../case/occasions'
import { type CaseFile, type CaseFileInput, isParsedCaseFile, parseCaseFile } from '../case/schema'
import type { OccasionSpec } from '../case/spec'
import { type BookRule, bookOf } from '../judge/book'
import { contextFor, summary } from '../judge/judge'
import { type JudgeOptions, readAsOf, readOptions } from '../judge/options'
import { verdictOf } from '../judge/verdict'
import type { Rulebook } from '../norm/rulebook'
import type { Judgement, Verdict } from '../verdict'
import { EngineRunError } from './errors'
import { CaseFacts } from './facts'
import { instantiate } from './instantiate'
import type { JsonRule } from './json-rule'
import type { LiveRule } from './live'
import { factNames } from './names'
import { addOperators } from './operators'
import { type Template, templatesOf, toJsonRules } from './to-json-rules'
import { verdictByResults } from './verdict'

/** What an engine is to judge: a case file, as of when, and the further options of `judge`. */
export interface EngineCase extends Omit<JudgeOptions, 'rulebook'> {
  readonly caseFile: CaseFileInput | CaseFile
}
