import type { Missing } from '../rule/fact'
import type { Status } from '../rule/rule'
import type { OccasionRef, Verdict } from '../verdict'
import { statementOf, type Comparison } from './facts/statement'
import { checkLanguage, type Language } from './language'
import type { Ledger } from './ledger'
import { nameOf } from './names'
import { headOf, linesOf } from './lines'
import { resultOf } from './result'
import { voices } from './voices'

/**
 * Puts a verdict into words: what the clause says, on which occasion, who owed what by when and how that was counted,
 * what was done, what is lacking or not known, what may follow, and the readings of the text that mattered. Pure: it
 * reads nothing but the verdict, so that a stored verdict can be explained later. What comes from the case file is
 * made safe to print.
 *
 * @param verdict - one of the verdicts of a judgement, also one that was stored as JSON.
 * @param lang - `zh` or `en`.
 * @returns several lines: the first with the status, the regulation and the clause, the others indented.
 * @throws LanguageError (`unknown-language`) for any other language.
 * @example
 * ```ts
 * import { explain, judge } from 'officium'
 * import { rulebooks } from 'officium/rules'
 * const { verdicts } = judge(
 *   { id: 'A-1', acts: [{ id: 'c1', type: 'contact', at: '2024-03-04T09:00', by: 'person-served', channel: 'phone', to: 'zhang' }], people: { zhang: { name: '张伟' } } },
 *   { rulebook: rulebooks['county-organs'], asOf: '2024-03-05' },
 * )
 * const texts = verdicts.filter(({ clause }) => clause === 'county-first-inquiry#6/a').map((verdict) => explain(verdict, 'zh').split('\n'))
 * texts[0]?.[0] //=> '✓ 符合　《首问负责制》第六条 第一句（county-first-inquiry#6/a）'
 * texts[0]?.[3] //=> '  结果：首问责任人为张伟。'
 * ```
 */
export function explain(verdict: Verdict, lang: Language): string {
  const language = checkLanguage(lang)
  const voice = voices[language]
  return [headOf(verdict, language, voice), ...linesOf(verdict, language, voice)].join('\n')
}

/**
 * Says in a few words what is missing, for a list of questions to whoever keeps the case file.
 *
 * @param missing - of a verdict or a judgement.
 * @param lang - `zh` or `en`.
 * @param occasion - what the verdict is about, so that a field of its act gets its exact name.
 * @throws LanguageError
 * @example
 * ```ts
 * import { explainMissing } from 'officium'
 * explainMissing({ kind: 'attribute', path: 'matter.remit' }, 'en').includes('matter.remit') //=> true
 * ```
 */
export const explainMissing = (missing: Missing, lang: Language, occasion?: OccasionRef | null): string =>
  voices[checkLanguage(lang)].missing(missing, occasion)

/**
 * Says what a comparison comes down to, or what a condition asks where its `actual` is null.
 *
 * @param comparison - a ground of a verdict, or a leaf of a condition with its value as `expected`.
 * @param lang - `zh` or `en`.
 * @param act - the type of the act that is the occasion, where there is one.
 * @throws LanguageError
 */
export const explainComparison = (comparison: Comparison, lang: Language, act?: string): string =>
  voices[checkLanguage(lang)].statement(statementOf(comparison, act))

/**
 * The name of a status in a language.
 *
 * @param status - a status of a verdict.
 * @param lang - 'zh' or 'en'.
 * @returns the name.
 * @throws LanguageError
 * @example
 * ```ts
 * import { statusName } from 'officium'
 * statusName('breached', 'zh') //=> '违反'
 * ```
 */
export const statusName = (status: Status, lang: Language): string => nameOf('status', status, checkLanguage(lang))

/** One line for each run of a ledger: when, how long, and whether and why it counts. */
export const ledgerLines = (ledger: Ledger, lang: Language): readonly string[] =>
  voices[checkLanguage(lang)].ledgerLines(ledger)

/** The sentence of the reason of a verdict. */
export const explainReason = (verdict: Verdict, lang: Language): string =>
  resultOf(verdict, voices[checkLanguage(lang)])
