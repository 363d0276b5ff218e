import { findingTerm } from '../../case/vocabulary/finding-terms'
import type { Missing } from '../../rule/fact'
import type { OccasionRef } from '../../verdict'
import { inputName } from '../input'
import { nameOf } from '../names'
import { safeText } from '../safe'
import { enOr } from './lists'
import { enMoment } from './moments'

const target = (about: string): string =>
  about === 'matter' ? ' (about the matter)' : about === 'any' ? '' : ` (about ${safeText(about)})`

function question(what: string): string {
  const term = findingTerm(what)
  if (term === undefined) return `“${safeText(what)}”`
  return term.type === 'boolean' ? `whether “${term.en}” is the case` : `“${term.en}”`
}

/** One input that is missing. */
export function enMissing(missing: Missing, occasion?: OccasionRef | null): string {
  switch (missing.kind) {
    case 'attribute':
      return `${inputName(missing.path, occasion).en} (${safeText(missing.path)})`
    case 'finding':
      return `${question(missing.what)}${target(missing.about)}`
    case 'act': {
      const types = enOr(missing.type.split('|').map((type) => `“${nameOf('act', type, 'en')}”`))
      return `whether there is an act ${types} that the partial log leaves out${missing.about === undefined ? '' : ` (about ${safeText(missing.about)})`}`
    }
    case 'time-of-day':
      return `the time of day of the act (${safeText(missing.path)})`
    case 'parameter':
      return `the period that the text leaves to whoever applies it (${safeText(missing.name)})`
    case 'calendar':
      return `whether ${enMoment(missing.day)} is a working day, which the calendar (${safeText(missing.calendar)}) does not say`
  }
}
