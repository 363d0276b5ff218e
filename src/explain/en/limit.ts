import { extensionOf, hasNotBegun, limitStart, type LimitStart, resultTellsStated } from '../limit'
import { nameOf } from '../names'
import { safeText } from '../safe'
import type { TimeLine, Verdict } from '../../verdict'
import { enAmount } from './amounts'
import { enActNoun, enEvent } from './event'
import { capital } from './lists'
import { enMoment } from './moments'

const definite = (noun: string): string => noun.replace(/^an? /, 'the ')

/** The day or moment, with the act from which it runs: the supplement on 6 June 2024 (s1). */
function event({ at, event: act, id }: LimitStart): string {
  if (act === undefined) return enMoment(at)
  return `${definite(enEvent(act).noun)} on ${enMoment(at)}${id === undefined ? '' : ` (${safeText(id)})`}`
}

function begins(start: LimitStart): string {
  switch (start.runs) {
    case 'moment':
      return `from ${event(start)}`
    case 'same-day':
      return `counted from ${event(start)}, that day included`
    case 'next-day':
      return `counted from the day after ${event(start)}`
    case 'unsettled':
      return start.event === undefined ? '' : `after ${event(start)}`
  }
}

function length(time: TimeLine, { occasion }: Verdict): string {
  const { period } = time
  if (period === undefined) return ''
  const source = period.source === undefined ? '' : `the ${nameOf('limit-source', period.source, 'en')} is `
  const start = limitStart(time, occasion)
  const from =
    start === undefined ? (occasion?.kind === 'unit' ? 'counted from the end of the period' : '') : begins(start)
  const extended = extensionOf(time)
  const longer = extended === undefined ? '' : `, extended by ${enAmount(extended.amount, extended.unit)}`
  return `${source}${enAmount(period.amount, period.unit)}${longer}${from === '' ? '' : start?.runs === 'moment' ? ` ${from}` : `, ${from}`}`
}

const wasToBeDone = ({ status }: Verdict): string => (status === 'pending' ? 'it is to be done' : 'it was to be done')

function end({ due, period, suspended, until }: TimeLine, verdict: Verdict): string {
  if (until !== undefined) {
    const day = `the day of ${definite(enActNoun(until) ?? safeText(until))}`
    return due === null ? `it is to be done by ${day}` : `${wasToBeDone(verdict)} by ${day}, ${enMoment(due)}`
  }
  if (due !== null)
    return period === undefined ? `${wasToBeDone(verdict)} by ${enMoment(due)}` : `it ends on ${enMoment(due)}`
  if (suspended === true) return 'it stands still'
  return hasNotBegun(verdict) ? 'it has not begun to run' : 'when it ends cannot be told yet'
}

/** Within what time, from when, until when. */
export function enLimit(time: TimeLine, verdict: Verdict): string {
  const parts = [length(time, verdict), end(time, verdict)].filter((part) => part !== '')
  const sentences = [`${capital(parts.join('; '))}.`]
  const { stated, due, provisional } = time
  if (stated !== undefined && !resultTellsStated(verdict)) {
    const differs = due === null ? '' : due === stated ? ', which is the same' : ', which is not the same'
    sentences.push(`The due time that the body recorded or told is ${enMoment(stated)}${differs}.`)
  }
  if (provisional === true) sentences.push('The calendar does not cover the whole time; the end is provisional.')
  return sentences.join(' ')
}
