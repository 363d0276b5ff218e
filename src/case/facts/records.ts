import type { Params } from '../../rule/condition'
import { type Fact, known, unknown } from '../../rule/fact'
import { addMonths, formatDay, parseDay } from '../../time/day'
import type { CaseContext, Occasion } from '../context'

const lacking = (path: string): Fact<never> => unknown([{ kind: 'attribute', path }])

/** What the assessments on record are about. */
export function assessedObjects({ file: { unit } }: CaseContext): Fact<readonly string[]> {
  const { assessments } = unit ?? {}
  if (assessments === undefined) return lacking('unit.assessments')
  return known([...new Set(assessments.map(({ object }) => object))], ['unit.assessments'])
}

/**
 * How many adopted suggestions have their points in another assessment than that of their effect: one whose period
 * holds the day of effect (`by: 'period'`), or ends with its month (`by: 'month-end'`).
 */
export function creditsMisplaced({ file: { unit } }: CaseContext, params: Params | undefined): Fact<number> {
  const { assessments } = unit ?? {}
  if (assessments === undefined) return lacking('unit.assessments')
  let misplaced = 0
  for (const [index, { object, period, effectiveOn }] of assessments.entries()) {
    if (object !== 'suggestion') continue
    if (effectiveOn === undefined) return lacking(`unit.assessments[${index}].effectiveOn`)
    const fits =
      params?.by === 'month-end'
        ? period.to === monthEnd(effectiveOn)
        : period.from <= effectiveOn && effectiveOn <= period.to
    if (!fits) misplaced += 1
  }
  return known(misplaced, ['unit.assessments'])
}

const monthEnd = (day: string): string => formatDay(addMonths(parseDay(`${day.slice(0, 7)}-01`), 1) - 1)

/** Whether the unit keeps a channel of a kind for complaints, at a certain number or address. */
export function keepsChannel({ file: { unit } }: CaseContext, params: Params | undefined): Fact<boolean> {
  const { complaintChannels } = unit ?? {}
  if (complaintChannels === undefined) return lacking('unit.complaintChannels')
  const from = ['unit.complaintChannels']
  const own = complaintChannels.flatMap(({ kind, at }, index) => (kind === params?.kind ? [{ at, index }] : []))
  if (own.some(({ at }) => at === params?.at)) return known(true, from)
  const unsaid = own.find(({ at }) => at === undefined)
  return unsaid === undefined ? known(false, from) : lacking(`unit.complaintChannels[${unsaid.index}].at`)
}

/** Of which kinds the incident is that a member of staff met. */
export function incidentKinds(_context: CaseContext, { entry }: Occasion): Fact<readonly string[]> {
  if (entry?.act.type !== 'encounter') return known([])
  const kinds = entry.act.incident?.kind
  return kinds === undefined ? lacking(`acts.${entry.id}.incident`) : known(kinds, [`acts.${entry.id}.incident`])
}

/** Whether the main document of an application is among what was missing at first. Chinese: 缺少主件. */
export function mainDocumentMissing({ file: { matter } }: CaseContext): Fact<boolean> {
  const { defects } = matter ?? {}
  if (defects === undefined) return lacking('matter.defects')
  const lacked = defects.flatMap(({ kind, main }, index) =>
    kind === undefined || kind === 'missing' ? [{ kind, main, index }] : [],
  )
  if (lacked.some(({ kind, main }) => kind === 'missing' && main)) return known(true, ['matter.defects'])
  const open = lacked.find(({ main }) => main !== false)
  if (open === undefined) return known(false, ['matter.defects'])
  return lacking(`matter.defects[${open.index}].${open.main === undefined ? 'main' : 'kind'}`)
}
