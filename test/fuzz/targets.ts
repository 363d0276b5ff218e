import { argumentsTarget } from './arguments'
import { filter, ndjson, table } from './audit'
import { caseFile, caseNames } from './case-file'
import { caseText } from './case-text'
import { counts, dates } from './dates'
import { calendars, options } from './definitions'
import { jsonRules } from './json-rules'
import { scenario } from './scenario'
import type { Target } from './target'

/** Every way in. */
export const targets: readonly Target[] = [
  caseFile,
  caseNames,
  caseText,
  scenario,
  ndjson,
  filter,
  table,
  jsonRules,
  calendars,
  options,
  dates,
  counts,
  argumentsTarget,
]
