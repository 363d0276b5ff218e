import type { Missing } from '../rule/fact'
import type { Status } from '../rule/rule'
import type { OccasionRef, Verdict } from '../verdict'
import { statementOf, type Comparison } from './facts/statement'
import { groundsOf } from './grounds'
import { checkLanguage, type Language } from './language'
import type { Ledger } from './ledger'
import { statusMarks } from './marks'
import { nameOf } from './names'
import { safeText } from './safe'
import type { Told } from './told'
import type { Label, Voice } from './voice'
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
 * const answered = verdicts.find((verdict) => verdict.clause === 'county-first-inquiry#6/a')
 * explain(answered, 'zh').split('\n')[0] //=> '✓ 符合　《首问负责制》第六条 第一句（county-first-inquiry#6/a）'
 * explain(answered, 'zh').includes('首问责任人为张伟') //=> true
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
 */
export const explainMissing = (missing: Missing, lang: Language, occasion?: OccasionRef | null): string => voices[checkLanguage(lang)].missing(missing, occasion)

/**
 * Says what a comparison comes down to, or what a condition asks where its `actual` is null.
 *
 * @param comparison - a ground of a verdict, or a leaf of a condition with its value as `expected`.
 * @param lang - `zh` or `en`.
 * @param act - the type of the act that is the occasion, where there is one.
 * @throws LanguageError
 */
export const explainComparison = (comparison: Comparison, lang: Language, act?: string): string => voices[checkLanguage(lang)].statement(statementOf(comparison, act))

/** The name of a status: 违反 / breached. */
export const statusName = (status: Status, lang: Language): string => nameOf('status', status, checkLanguage(lang))

/** One line for each run of a ledger: when, how long, and whether and why it counts. */
export const ledgerLines = (ledger: Ledger, lang: Language): readonly string[] => voices[checkLanguage(lang)].ledgerLines(ledger)

/** The sentence of the reason of a verdict. */
export const explainReason = (verdict: Verdict, lang: Language): string => resultOf(verdict, voices[checkLanguage(lang)])

function headOf({ status, citation }: Verdict, lang: Language, voice: Voice): string {
  const { title, locator, clause } = citation
  const gap = lang === 'zh' ? '　' : '  '
  return `${statusMarks[status]} ${nameOf('status', status, lang)}${gap}${voice.head(title[lang], voice.place(locator), safeText(clause))}`
}

function linesOf(verdict: Verdict, lang: Language, voice: Voice): readonly string[] {
  const lines: string[] = []
  const line = (label: Label, text: string): void => {
    if (text !== '') lines.push(`  ${voice.labels[label]}${text}`)
  }
  const list = (label: Label, items: readonly string[]): void => {
    if (items.length > 0) line(label, `${items.join(voice.semicolon)}${voice.stop}`)
  }
  const { occasion, bearer, owed, time, citation, missing, points, proposal } = verdict
  line('norm', sentence(citation.text[lang], voice))
  if (occasion !== null) line('occasion', voice.occasion(occasion))
  if (bearer !== null && owed !== undefined) line('owed', voice.owed(voice.bearer(bearer), verdict.kind, owed))
  else if (bearer !== null && showsBearer(verdict)) line('bearer', `${voice.bearer(bearer)}${voice.stop}`)
  if (time !== undefined && showsLimit(verdict)) line('limit', voice.limit(time))
  if (time?.ledger !== undefined) line('count', voice.count(time.ledger, time.period?.unit))
  line('result', resultOf(verdict, voice))
  list('grounds', groundsOf(verdict, voice))
  list('lacks', (verdict.lacks ?? []).map(voice.lack))
  list('missing', missing.filter(({ kind }) => kind !== 'finding').map((item) => voice.missing(item, occasion)))
  list('judgement', missing.filter(({ kind }) => kind === 'finding').map((item) => voice.missing(item, occasion)))
  if (verdict.possible !== undefined) line('possible', voice.possible(verdict.possible))
  if (proposal !== undefined) line('proposal', voice.proposal(proposal, verdict))
  if (points !== undefined) line('points', voice.points(points))
  for (const reading of verdict.interpretations) line('reading', voice.reading(reading))
  return lines
}

const sentence = (text: string, { stop }: Voice): string => (/[。.；;！!？?]$/.test(text) ? text : `${text}${stop}`)

/** Kinds whose bearer the result names, or that nobody in particular bears. */
const showsBearer = ({ kind, occasion }: Verdict): boolean => occasion !== null && (kind === 'ban' || kind === 'standard' || kind === 'score')

/** A limit is told where there is one: a period, an end, or a reason why it has none yet. */
const showsLimit = ({ time, status }: Verdict): boolean => time !== undefined && status !== 'not-triggered' && (time.due !== null || time.period !== undefined || time.suspended === true || status === 'undetermined')

/** The sentence of the reason, or that the status stands whatever is still unknown. */
function resultOf(verdict: Verdict, voice: Voice): string {
  const { status, reason, because } = verdict
  const isDecided = status !== 'undetermined' && status !== 'needs-judgement' && status !== 'not-triggered'
  if (isDecided && because.some(({ holds }) => holds === null)) return voice.settled(status)
  return voice.reasons[reason](toldOf(verdict, voice))
}

function toldOf(verdict: Verdict, voice: Voice): Told {
  const { time, bearer, displacedBy, acts = [], lacks = [] } = verdict
  const people = bearer?.names ?? bearer?.who ?? []
  const sameDue = verdict.because.find(({ fact }) => fact === 'limit.due')?.actual
  return {
    ...(time?.done != null && { done: voice.moment(time.done) }),
    ...(time?.due != null && { due: voice.moment(time.due) }),
    ...(time?.stated !== undefined && { stated: voice.moment(time.stated) }),
    ...(time?.late !== undefined && { late: voice.amount(time.late.amount, time.late.unit) }),
    acts: voice.ids(acts.map((id) => safeText(id))),
    hasActs: acts.length > 0,
    lacks: lacks.length > 0,
    ...(bearer !== null && { role: voice.role(bearer.role) }),
    ...(people.length > 0 && { holder: voice.and(people.map(voice.person)) }),
    ...(displacedBy !== undefined && { displacer: safeText(displacedBy) }),
    ...(typeof sameDue === 'string' && sameDue !== 'never' && { sameDue: voice.moment(sameDue) }),
    isSuspended: time?.suspended === true,
  }
}
