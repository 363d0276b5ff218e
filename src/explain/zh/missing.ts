import { findingTerm } from '../../case/vocabulary/finding-terms'
import type { Missing } from '../../rule/fact'
import type { OccasionRef } from '../../verdict'
import { inputName } from '../input'
import { nameOf } from '../names'
import { safeText } from '../safe'
import { zhOr } from './lists'
import { zhMoment } from './moments'

const target = (about: string): string =>
  about === 'matter' ? '（就本事项）' : about === 'any' ? '' : `（就 ${safeText(about)}）`

function question(what: string): string {
  const term = findingTerm(what)
  if (term === undefined) return `“${safeText(what)}”`
  return term.type === 'boolean' ? `“${term.zh}”是否成立` : term.zh
}

/** One input that is missing. */
export function zhMissing(missing: Missing, occasion?: OccasionRef | null): string {
  switch (missing.kind) {
    case 'attribute':
      return `${inputName(missing.path, occasion).zh}（${safeText(missing.path)}）`
    case 'finding':
      return `${question(missing.what)}${target(missing.about)}`
    case 'act': {
      const types = zhOr(missing.type.split('|').map((type) => `“${nameOf('act', type, 'zh')}”`))
      return `记录不完整，不知是否另有${types}的行为${missing.about === undefined ? '' : `（就 ${safeText(missing.about)}）`}`
    }
    case 'time-of-day':
      return `该行为在当日的具体时刻（${safeText(missing.path)}）`
    case 'parameter':
      return `条文留空、须由适用单位确定的期限（${safeText(missing.name)}）`
    case 'calendar':
      return `${zhMoment(missing.day)}是否为工作日，所用日历（${safeText(missing.calendar)}）未载明`
  }
}
