import { actIdOf } from '../input'
import { enLocator } from '../locator'
import { safeText } from '../safe'
import type { OccasionRef } from '../../verdict'
import { enActor, enEvent, enWho } from './event'
import { capital } from './lists'
import { enMoment } from './moments'

/** What, by whom, when, and under which id: A telephone call from 张三 on 4 March 2024, 09:00 (c1). */
function happened(occasion: OccasionRef): string {
  const { act, at, by } = occasion
  const id = actIdOf(occasion)
  const { noun, way } = enEvent(occasion)
  return `${capital(noun)}${enActor(act, by)}${way}${at === undefined ? '' : ` on ${enMoment(at)}`}${id === undefined ? '' : ` (${safeText(id)})`}`
}

/** What a norm is judged about. */
export function enOccasion(occasion: OccasionRef): string {
  const id = `(${safeText(occasion.id)})`
  switch (occasion.kind) {
    case 'act':
      return `${happened(occasion)}.`
    case 'limit': {
      const number = /\[(\d+)\]$/.exec(occasion.id)?.[1]
      return `${happened(occasion)}; ${number === undefined ? 'the case file states no limit' : `limit ${Number(number) + 1} of the case file`}.`
    }
    case 'breach':
      return enBreach(occasion)
    case 'attendance':
      return `The attendance of ${occasion.by === undefined ? 'a member of staff' : enWho(occasion.by)}${occasion.at === undefined ? '' : ` on ${enMoment(occasion.at)}`} ${id}.`
    case 'improvement':
      return `An improvement${occasion.at === undefined ? '' : ` of ${enMoment(occasion.at)}`} ${id}.`
    case 'listed-matter':
      return `A matter${occasion.at === undefined ? '' : ` received on ${enMoment(occasion.at)}`}${occasion.by === undefined ? '' : `, handled by ${enWho(occasion.by)}`} ${id}.`
    case 'matter':
      return 'The matter.'
    case 'unit':
      return 'The unit over its period.'
    case 'item':
      return `An item of the catalogue ${id}.`
    case 'staff':
      return `A staff member${occasion.by === undefined ? '' : `, ${enWho(occasion.by)}`} ${id}.`
    case 'post':
      return `A post ${id}.`
  }
}

/** A breach of First-inquiry responsibility rules, article 3 (county-first-inquiry#3/a): A telephone call … */
function enBreach({ breached, id }: OccasionRef): string {
  if (breached === undefined) return `A breach (${safeText(id)}).`
  const { title, locator, clause, occasion } = breached
  const place = enLocator(locator) ?? ''
  return `A breach of ${title.en}${place === '' ? '' : `, ${place}`} (${safeText(clause)}): ${enOccasion(occasion)}`
}
