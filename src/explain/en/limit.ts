import { nameOf } from '../names'
import type { TimeLine } from '../../verdict'
import { isClockUnit } from '../moment'
import { enAmount } from './amounts'
import { capital } from './lists'
import { enMoment } from './moments'

function length({ period, start }: TimeLine): string {
  if (period === undefined) return ''
  const source = period.source === undefined ? '' : `the ${nameOf('limit-source', period.source, 'en')} is `
  const from = start === undefined ? '' : ` from ${enMoment(isClockUnit(period.unit) ? start : start.slice(0, 10))}`
  return `${source}${enAmount(period.amount, period.unit)}${from}`
}

function end({ due, period, suspended }: TimeLine): string {
  if (due !== null)
    return period === undefined ? `it was to be done by ${enMoment(due)}` : `it ends on ${enMoment(due)}`
  return suspended === true ? 'it stands still' : 'when it ends cannot be told yet'
}

/** Within what time, from when, until when. */
export function enLimit(time: TimeLine): string {
  const parts = [length(time), end(time)].filter((part) => part !== '')
  const sentences = [`${capital(parts.join('; '))}.`]
  const { stated, due, provisional } = time
  if (stated !== undefined) {
    const differs = due !== null && due !== stated ? ', which is not the same' : ''
    sentences.push(`The due time that the body recorded or told is ${enMoment(stated)}${differs}.`)
  }
  if (provisional === true) sentences.push('The calendar does not cover the whole time; the end is provisional.')
  return sentences.join(' ')
}
