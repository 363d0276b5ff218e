import type { ActType } from '../../case/vocabulary/acts'
import { actIdOf } from '../input'
import { safeText } from '../safe'
import type { OccasionRef } from '../../verdict'
import { enActNouns } from './act-nouns'
import { capital } from './lists'
import { enMoment } from './moments'

function event(occasion: OccasionRef): string {
  const { act, at } = occasion
  const id = actIdOf(occasion)
  const noun = act !== undefined && Object.hasOwn(enActNouns, act) ? enActNouns[act as ActType] : 'an act'
  return `${capital(noun)}${at === undefined ? '' : ` on ${enMoment(at)}`}${id === undefined ? '' : ` (${safeText(id)})`}`
}

/** What a norm is judged about. */
export function enOccasion(occasion: OccasionRef): string {
  const id = `(${safeText(occasion.id)})`
  switch (occasion.kind) {
    case 'act':
      return `${event(occasion)}.`
    case 'limit': {
      const number = /\[(\d+)\]$/.exec(occasion.id)?.[1]
      return `${event(occasion)}; ${number === undefined ? 'the case file states no limit' : `limit ${Number(number) + 1} of the case file`}.`
    }
    case 'matter':
      return 'The matter.'
    case 'unit':
      return 'The unit over its period.'
    case 'item':
      return `An item of the catalogue ${id}.`
    case 'staff':
      return `A staff member ${id}.`
    case 'post':
      return `A post ${id}.`
  }
}
