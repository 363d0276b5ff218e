import { type FindingId, findings } from '../../src/case/vocabulary'
import type { FindingTerm } from '../../src/case/vocabulary/findings/term'
import type { ActDraft } from './acts'
import type { Draw } from './draw'
import type { Mentions } from './mentions'
import type { Moments } from './moments'
import type { Wishes } from './steer'

const all = Object.keys(findings) as FindingId[]

/** Findings that the rules ask for, some that they wish for, and others. */
export function findingsFor(draw: Draw, moments: Moments, mentions: Mentions, wishes: Wishes, acts: readonly ActDraft[]): readonly object[] {
  const targets = (about: string): string => {
    if (about === 'matter') return 'matter'
    const act = draw.tryPick(acts)?.id
    return act === undefined || draw.chance(25) ? draw.pick(['matter', 'zhang', 'organ']) : act
  }
  const made = [
    ...wishes.findings.map(({ what, about, value }) => ({ what, value, about: targets(about) })),
    ...mentions.findings.flatMap(({ what, about }) => (draw.chance(35) ? [{ what, value: valueOf(what, draw), about: targets(about) }] : [])),
    ...acts.flatMap(({ id, type }) => (mentions.findings.length > 0 && draw.chance(type === 'extend' || type === 'leave-post' ? 60 : 8) ? [about(draw, mentions, id)] : [])),
    ...(draw.chance(25) ? [{ what: 'proper', value: draw.chance(70), about: targets('any') }] : []),
    ...(draw.chance(10) ? [about(draw, { findings: all.map((what) => ({ what, about: 'any' })) }, targets('any'))] : []),
  ]
  return made.map((finding) => ({ ...finding, by: '王科长', reason: '查阅案卷', at: moments.instant() }))
}

function about(draw: Draw, { findings: mentioned }: Pick<Mentions, 'findings'>, id: string): object {
  const { what } = draw.pick(mentioned)
  return { what, value: valueOf(what, draw), about: id }
}

function valueOf(what: FindingId, draw: Draw): unknown {
  const term: FindingTerm = findings[what]
  if ('values' in term) return draw.pick(Object.keys(term.values))
  return term.type === 'number' ? draw.int(0, 5) : draw.chance(60)
}
