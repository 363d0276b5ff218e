import type { Params } from '../rule/condition'
import { type Fact, known, unknown } from '../rule/fact'
import { parseDay } from '../time/day'
import { dayOfInstant } from '../time/instant'
import { type CaseContext, entriesOf, type Occasion } from './context'

const DECISIONS = ['decide', 'conclude'] as const

/** Whether a text was in force on the date that selects it: that of the application, of the decision, or of the occasion. */
export function inForce(context: CaseContext, occasion: Occasion, params: Params | undefined): Fact<boolean> {
  const selectedBy = typeof params?.selectedBy === 'string' ? params.selectedBy : 'event'
  const entry =
    selectedBy === 'application'
      ? entriesOf(context, 'apply')[0]
      : selectedBy === 'decision'
        ? entriesOf(context, DECISIONS)[0]
        : occasion.entry
  if (entry === undefined) {
    // What has no date of its own is judged by the text in force as of the judgement.
    if (selectedBy === 'event') return known(covers(params, dayOfInstant(context.asOf)))
    return unknown([{ kind: 'act', type: selectedBy === 'application' ? 'apply' : 'decide' }])
  }
  if (context.partial && selectedBy !== 'event') return unknown([{ kind: 'act', type: entry.act.type }])
  return known(covers(params, dayOfInstant(entry.lo)), [`acts.${entry.id}`])
}

function covers(params: Params | undefined, day: number): boolean {
  const from = typeof params?.from === 'string' ? parseDay(params.from) : Number.NEGATIVE_INFINITY
  const to = typeof params?.to === 'string' ? parseDay(params.to) : Number.POSITIVE_INFINITY
  return from <= day && day <= to
}
