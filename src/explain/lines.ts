import type { Missing } from '../rule/fact'
import type { OccasionRef, Owed, Verdict } from '../verdict'
import { groundsOf } from './grounds'
import type { Language } from './language'
import { statusMarks } from './marks'
import { nameOf } from './names'
import { isTriggerOpen, resultOf } from './result'
import { safeText } from './safe'
import type { Label, Voice } from './voice'

/** The first line: status, regulation, place and clause. */
export function headOf({ status, citation }: Verdict, lang: Language, voice: Voice): string {
  const { title, locator, clause } = citation
  const gap = lang === 'zh' ? '　' : '  '
  return `${statusMarks[status]} ${nameOf('status', status, lang)}${gap}${voice.head(title[lang], voice.place(locator), safeText(clause))}`
}

/** A member of staff by name, where the one who bears the norm is that one. */
function named(occasion: OccasionRef, { bearer }: Verdict): OccasionRef {
  const [name] = bearer?.names ?? []
  const isBearer = occasion.kind === 'staff' && bearer?.who?.length === 1 && bearer.who[0] === occasion.id
  return isBearer && name !== undefined ? { ...occasion, by: name } : occasion
}

/** The lines below the head, each with its label; what a verdict does not have is not said. */
export function linesOf(verdict: Verdict, lang: Language, voice: Voice): readonly string[] {
  const lines: string[] = []
  const line = (label: Label, text: string): void => {
    if (text !== '') lines.push(`  ${voice.labels[label]}${voice.begin(text)}`)
  }
  const list = (label: Label, items: readonly string[]): void => {
    if (items.length > 0) line(label, `${items.join(voice.semicolon)}${voice.stop}`)
  }
  const { occasion, bearer, owed, time, citation, missing, points, proposal } = verdict
  line('norm', sentence(citation.text[lang], voice))
  if (occasion !== null) line('occasion', voice.occasion(named(occasion, verdict)))
  if (bearer !== null && owed !== undefined)
    line('owed', voice.owed(voice.bearer(bearer), verdict.kind, byOthers(owed, bearer.role), isTriggerOpen(verdict)))
  else if (bearer !== null && showsBearer(verdict)) line('bearer', `${voice.bearer(bearer)}${voice.stop}`)
  if (time !== undefined && showsLimit(verdict)) line('limit', voice.limit(time, verdict))
  if (time?.ledger !== undefined) line('count', voice.count(time.ledger, time.period?.unit, time.locators))
  line('result', resultOf(verdict, voice))
  list('grounds', groundsOf(verdict, voice))
  list('lacks', lacksOf(verdict).map(voice.lack))
  const open = gathered(missing)
  list(
    'missing',
    open.filter(({ kind }) => kind !== 'finding').map((item) => voice.missing(item, occasion)),
  )
  list(
    'judgement',
    open.filter(({ kind }) => kind === 'finding').map((item) => voice.missing(item, occasion)),
  )
  if (verdict.possible !== undefined) line('possible', voice.possible(verdict.possible))
  if (proposal !== undefined) line('proposal', voice.proposal(proposal, verdict))
  if (points !== undefined) line('points', voice.points(points, verdict))
  if (verdict.sheet !== undefined) line('sheet', voice.sheet(verdict.sheet))
  for (const reading of verdict.interpretations) line('reading', voice.reading(reading))
  return lines
}

const sentence = (text: string, { stop }: Voice): string => (/[。.；;！!？?]$/.test(text) ? text : `${text}${stop}`)

/** What is owed, by whom only where that is not whoever owes it. */
const byOthers = ({ join, acts }: Owed, role: string): Owed => ({
  join,
  acts: acts.map(({ by, ...act }) => (by === undefined || by === role ? act : { ...act, by })),
})

/** Kinds whose bearer the result names, or that nobody in particular bears. */
const showsBearer = ({ kind, status }: Verdict): boolean =>
  status !== 'not-triggered' && (kind === 'ban' || kind === 'standard' || kind === 'score')

/** A limit is told where there is one; that it has no end yet, only where that is not the result itself. */
const showsLimit = ({ time, status, kind }: Verdict): boolean =>
  time !== undefined &&
  status !== 'not-triggered' &&
  // Steps have an order, no time.
  kind !== 'sequence' &&
  (time.due !== null ||
    time.period !== undefined ||
    time.until !== undefined ||
    time.suspended === true ||
    status === 'undetermined' ||
    status === 'breached')

/** What is lacking of what was done; where nothing was done, only what the norm itself does not name. */
function lacksOf(verdict: Verdict): readonly string[] {
  const { lacks = [], acts = [] } = verdict
  if (mayBeThere(verdict)) return []
  return acts.length > 0 ? lacks : lacks.filter((lack) => lack.startsWith('item:'))
}

/** Whether what seems to be lacking may be in an act that does not say what it holds. */
const mayBeThere = ({ because, missing }: Verdict): boolean =>
  because.some(({ fact, holds }) => fact === 'performed' && holds === null) ||
  missing.some((item) => item.kind === 'attribute' && /\.(contents|fields|items)$/.test(item.path))

/** Acts that a partial log may have left out, gathered where they are about the same. */
function gathered(missing: readonly Missing[]): readonly Missing[] {
  const acts = missing.filter((item) => item.kind === 'act')
  const targets = [...new Set(acts.map(({ about }) => about))]
  const joined = targets.map((about): Missing => {
    const type = [...new Set(acts.filter((item) => item.about === about).flatMap((item) => item.type.split('|')))].join(
      '|',
    )
    return { kind: 'act', type, ...(about !== undefined && { about }) }
  })
  return [...joined, ...missing.filter(({ kind }) => kind !== 'act')]
}
