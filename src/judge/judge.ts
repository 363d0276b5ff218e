import { type CaseContext, contextOf } from '../case/context'
import { type CaseFile, type CaseFileInput, isParsedCaseFile, parseCaseFile } from '../case/schema'
import type { Judgement, Verdict } from '../verdict'
import { bookOf, type CompiledBook } from './book'
import { breachesOf } from './breaches'
import { conclusionOn } from './conclusion'
import { distinct } from './missing'
import { type JudgeOptions, readAsOf, type ReadOptions, readOptions } from './options'
import { receiptOf } from './receipt'
import { openTest } from './open'
import { CaseScopes } from './scopes'
import { sheetOf } from './sheet'
import { verdictOf } from './verdict'

/**
 * Judges a case file by a rulebook, as of an instant: clause by clause and occasion by occasion, what was owed, by
 * whom, by when, whether it was done, what follows, and what is still unknown. Pure: the same arguments give the same
 * judgement, and nothing is read but them.
 *
 * @param caseFile - a case file as data, or one that {@link parseCaseFile} has returned (which is not checked again).
 * @param options - `rulebook` and `asOf`; calendar, readings of the text, and blanks to fill; see {@link JudgeOptions}.
 * @returns the judgement: every verdict, those still open, what is missing, and a receipt. Frozen plain data.
 * @throws CaseFileError for a case file that cannot be used; JudgeOptionsError, InterpretationError, ParameterError,
 * InvalidDateError for such options; CalendarCoverageError where a limit runs beyond the calendar.
 * @example
 * ```ts
 * import { judge } from 'officium'
 * import { rulebooks } from 'officium/rules'
 * const judgement = judge(
 *   { id: 'A-1', acts: [{ id: 'c1', type: 'contact', at: '2024-03-04T09:00', by: 'person-served', channel: 'phone', to: 'zhang' }], people: { zhang: { name: '张伟' } } },
 *   { rulebook: rulebooks['county-organs'], asOf: '2024-03-05' },
 * )
 * judgement.verdicts.find((verdict) => verdict.clause === 'county-first-inquiry#6/a')?.status //=> 'fulfilled'
 * ```
 */
export function judge(caseFile: CaseFileInput | CaseFile, options: JudgeOptions): Judgement {
  const read = readOptions(options)
  const file = isParsedCaseFile(caseFile) ? caseFile : parseCaseFile(caseFile)
  const book = bookOf(read.rulebook)
  const { scopes } = contextFor(file, readAsOf(options.asOf, file.timeZone), read, book)
  const verdicts: Verdict[] = []
  for (const rule of book.rules) {
    const found = scopes.of(rule)
    if (found.length === 0) verdicts.push(rule.resting)
    for (const scope of found) verdicts.push(verdictOf(rule, conclusionOn(rule, scope), scope, read))
  }
  return summary(verdicts, file, options, read)
}

/** Lays a case file out for judgement by a compiled rulebook. */
export function contextFor(
  file: CaseFile,
  asOf: number,
  read: ReadOptions,
  book: CompiledBook,
): { readonly context: CaseContext; readonly scopes: CaseScopes } {
  const context: CaseContext = contextOf(file, {
    asOf,
    calendar: read.calendar,
    beyondCoverage: read.beyondCoverage,
    clocks: read.rulebook.clocks,
    choices: read.choices,
    parameters: read.parameters,
    truthOf: (condition, occasion) => openTest(book.test(condition), { slots: [], context, occasion }),
    breachesOf: (of) => breachesOf(context, book, scopes, of),
    sheetOf: (regulation) =>
      sheetOf(
        context,
        book,
        scopes,
        read.rulebook.regulations.find(({ id }) => id === regulation)?.sheet ?? { id: regulation },
      ),
  })
  const scopes = new CaseScopes(context)
  return { context, scopes }
}

/** Gathers the verdicts of a case into its judgement. */
export function summary(
  verdicts: readonly Verdict[],
  file: CaseFile,
  options: JudgeOptions,
  read: ReadOptions,
): Judgement {
  const open = verdicts
    .filter(({ status }) => status === 'pending')
    .sort((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : dueOrder(a) > dueOrder(b) ? 1 : 0))
  const all = distinct(verdicts.map(({ missing }) => missing))
  return Object.freeze({
    verdicts: Object.freeze(verdicts),
    open: Object.freeze(open),
    missing: Object.freeze(all.filter(({ kind }) => kind !== 'finding')),
    needsJudgement: Object.freeze(all.filter(({ kind }) => kind === 'finding')),
    receipt: receiptOf(file, options, read),
  })
}

/** What is due soonest comes first; what has no due date last. */
const dueOrder = (verdict: Verdict): string => verdict.time?.due ?? '9999'
