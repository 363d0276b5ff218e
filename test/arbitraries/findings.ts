import { type FindingId, findings } from '../../src/case/vocabulary'
import type { FindingTerm } from '../../src/case/vocabulary/findings/term'
import type { ActDraft } from './acts'
import type { Draw } from './draw'
import type { Mentions } from './mentions'
import type { Moments } from './moments'
import { granted, type Wish } from './steer'

/** A finding that a rule in focus asks for. */
export interface AskedFinding {
  readonly what: FindingId
  /** What it is about; anything where that is left open. */
  readonly about: string | undefined
  readonly wish: Wish
}

const all = Object.keys(findings) as FindingId[]

/** Findings that the rules in focus ask for, others that rules name, and findings of any kind. */
export function findingsFor(
  draw: Draw,
  moments: Moments,
  mentions: Mentions,
  asked: readonly AskedFinding[],
  acts: readonly ActDraft[],
): readonly object[] {
  const something = (): string =>
    acts.length === 0 || draw.chance(25) ? draw.pick(['matter', 'zhang', 'organ']) : draw.pick(acts).id
  const drafts: { readonly what: FindingId; readonly value: unknown; readonly about: string }[] = []
  for (const { what, about, wish } of draw.some(asked, 75)) {
    drafts.push({
      what,
      about: about ?? something(),
      value: draw.chance(80) ? granted(wish, draw, () => someValue(what, draw)) : someValue(what, draw),
    })
  }
  for (const { what, about } of draw.some(mentions.findings, 15))
    drafts.push({ what, about: about === 'matter' ? about : something(), value: someValue(what, draw) })
  if (draw.chance(20)) drafts.push({ what: 'proper', about: something(), value: draw.chance(70) })
  if (draw.chance(10)) {
    const what = draw.pick(all)
    drafts.push({ what, about: something(), value: someValue(what, draw) })
  }
  return drafts.map((draft) => ({
    ...draft,
    by: '王科长',
    reason: '查阅案卷',
    at: draw.chance(70) ? moments.text() : moments.instant(),
  }))
}

function someValue(what: FindingId, draw: Draw): unknown {
  const term: FindingTerm = findings[what]
  if ('values' in term) return draw.pick(Object.keys(term.values))
  return term.type === 'number' ? draw.int(0, 5) : draw.chance(60)
}
